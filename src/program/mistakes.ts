import type { CommanderError } from 'commander';
import { ReflectError } from '../core/problem.ts';
import type { HelpTexts } from '../i18n/help-texts.ts';

/** A name that is no prompt set may be a command that was mistyped: its neighbours come along. */
export async function orCommand(error: unknown, commands: readonly string[]): Promise<unknown> {
  if (!(error instanceof ReflectError) || error.problem.code !== 'set-unknown') return error;
  const { problem } = error;
  const { nearest } = await import('../core/nearest.ts');
  const known = nearest(problem.name, [...problem.nearest, ...commands]);
  return new ReflectError({ ...problem, nearest: known }, { cause: error });
}

/** What commander puts between quotes in its messages: the option, operand or value it is about. */
const quoted = (message: string): string[] =>
  Array.from(message.matchAll(/'([^']*)'/g), ([, word]) => word ?? '');

/** The nearest name that commander offers, if it does. */
const suggestion = (message: string): string | undefined =>
  /\(Did you mean (?:one of )?([^?)]+)\?\)/.exec(message)?.[1];

/**
 * A mistake in the call, as commander found it, in the person's own language.
 *
 * @returns `undefined` when it was no mistake: help or the version was shown.
 */
export function mistakeIn(error: CommanderError, texts: HelpTexts): ReflectError | undefined {
  if (error.exitCode === 0 || error.code === 'commander.help') return undefined;
  const [name = '', value = ''] = quoted(error.message);
  const { mistakes } = texts;
  const details: Readonly<Record<string, () => string>> = {
    'commander.unknownOption': () => mistakes.unknownOption(name),
    'commander.unknownCommand': () => mistakes.unknownCommand(name),
    'commander.missingArgument': () => mistakes.missingArgument(name),
    'commander.optionMissingArgument': () => mistakes.optionMissingArgument(name),
    'commander.excessArguments': () => mistakes.excessArguments,
    'commander.conflictingOption': () => mistakes.conflictingOption(name, value),
    'commander.invalidArgument': () =>
      mistakes.invalidValue(
        name,
        value,
        error.message
          .split('. ')
          .slice(1)
          .join('. ')
          .replace(/^Allowed choices are |\.$/g, ''),
      ),
  };
  const detail = details[error.code]?.() ?? error.message;
  const nearest = suggestion(error.message);
  return new ReflectError({ code: 'usage', detail, ...(nearest === undefined ? {} : { nearest }) });
}

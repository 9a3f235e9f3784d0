import type { Command, CommanderError } from 'commander';
import type { PromptSets } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import type { HelpTexts } from '../i18n/help-texts.ts';
import { commandNames } from './command-groups.ts';
import { keyOf, namesIn, namesInWords, typed } from './names.ts';

/** A name that is no prompt set may be a command that was mistyped: its neighbours come along. */
export async function orCommand(error: unknown): Promise<unknown> {
  if (!(error instanceof ReflectError) || error.problem.code !== 'set-unknown') return error;
  const { problem } = error;
  if (problem.setting !== undefined) return error;
  const { nearest } = await import('../core/nearest.ts');
  const known = nearest(problem.name, [...problem.nearest, ...commandNames]);
  return new ReflectError({ ...problem, nearest: known }, { cause: error });
}

/** What is wrong when there is more behind a name than `new` takes. */
const tooMuchBehind: readonly string[] = ['commander.unknownOption', 'commander.excessArguments'];

/**
 * A call with more behind its first word than `new` takes, as `reflect serach sigh`: that word is the
 * mistake, and not what follows it.
 *
 * @returns what is wrong with it, or `undefined` when it is a set, or is not there.
 */
export async function unknownNameIn(
  error: CommanderError,
  program: Command,
  sets: () => Promise<PromptSets>,
): Promise<unknown> {
  const command = calledIn(program);
  const [name] = command.args;
  if (command.name() !== 'new' || !tooMuchBehind.includes(error.code)) return undefined;
  if (name === undefined || name.startsWith('-')) return undefined;
  try {
    await (await sets()).load(name);
    return undefined;
  } catch (failure) {
    const isUnknown = failure instanceof ReflectError && failure.problem.code === 'set-unknown';
    return isUnknown ? orCommand(failure) : undefined;
  }
}

/** What commander puts between quotes in its messages: the option, operand or value it is about. */
const quoted = (message: string): string[] =>
  Array.from(message.matchAll(/'([^']*)'/g), ([, word]) => word ?? '');

/** What can stand where the mistake is, and what stands there. */
interface Wrong {
  readonly detail: string;
  readonly said?: string;
  readonly known?: readonly string[];
  /** What goes before each of those. */
  readonly under?: string;
}

/**
 * A mistake in the call, as commander found it, in the person's own language, with what was probably
 * meant.
 *
 * @returns `undefined` when it was no mistake: the version was shown.
 */
export async function mistakeIn(
  error: CommanderError,
  program: Command,
  texts: HelpTexts,
): Promise<ReflectError | undefined> {
  if (error.exitCode === 0) return undefined;
  const command = calledIn(program);
  const { detail, said, known = [], under = '' } = wrongIn(error, command, texts);
  const { nearest } = await import('../core/nearest.ts');
  const [meant] = said === undefined ? [] : nearest(said, known);
  return new ReflectError({
    code: 'usage',
    detail,
    ...(meant === undefined ? {} : { nearest: under + meant }),
    command: typed(command),
  });
}

/** The command that was called, as far as commander came; what is no command is for `new`. */
function calledIn(command: Command): Command {
  const [first] = command.args;
  if (first === undefined) return command;
  const next =
    command.commands.find((each) => each.name() === first) ??
    (command.parent === null ? command.commands.find((each) => each.name() === 'new') : undefined);
  return next === undefined ? command : calledIn(next);
}

function wrongIn(error: CommanderError, command: Command, texts: HelpTexts): Wrong {
  const { mistakes } = texts;
  const [name = '', value = ''] = quoted(error.message);
  const shown = namesInWords(name, texts);
  switch (error.code) {
    case 'commander.unknownOption':
      return { detail: mistakes.unknownOption(name), said: name, known: optionsOf(command) };
    case 'commander.unknownCommand':
      return { detail: mistakes.unknownCommand(name), said: name, known: namesIn(command) };
    case 'commander.missingArgument':
      return { detail: mistakes.missingArgument(namesInWords(`<${name}>`, texts)) };
    case 'commander.optionMissingArgument':
      return { detail: mistakes.optionMissingArgument(shown) };
    case 'commander.excessArguments':
      return tooMuch(command, texts);
    case 'commander.conflictingOption':
      return { detail: mistakes.conflictingOption(shown, namesInWords(value, texts)) };
    case 'commander.invalidArgument':
      return notAllowed(error.message, command, texts);
    default:
      return { detail: error.message };
  }
}

/** The long names of every option that a command takes. */
function optionsOf(command: Command): string[] {
  const own = command.options.flatMap(({ long }) => long ?? []);
  return [...own, ...(command.parent === null ? ['--help'] : optionsOf(command.parent))];
}

/** The word as the value of the option that takes it: `--shell bash` for `bash`. */
function asOption(word: string, { options }: Command): string | undefined {
  const option = options.find(({ argChoices }) => argChoices?.includes(word));
  return option?.long === undefined ? undefined : `${option.long} ${word}`;
}

/** One word too many, or after a command that has others under it one that is none of those. */
function tooMuch(command: Command, { mistakes }: HelpTexts): Wrong {
  const word = command.args[command.registeredArguments.length] ?? '';
  if (command.commands.length === 0) {
    const meant = asOption(word, command);
    return {
      detail: mistakes.excessArguments(word),
      ...(meant === undefined ? {} : { said: meant, known: [meant] }),
    };
  }
  const under = `${keyOf(command)} `;
  const detail = mistakes.unknownCommand(under + word);
  return { detail, said: word, known: namesIn(command), under };
}

const allowed = /^Allowed choices are |\.$/g;

/**
 * A value that an option or operand cannot have; commander's message ends in what it can have. Where
 * an operand stands, a command under this one may be meant.
 */
function notAllowed(message: string, command: Command, texts: HelpTexts): Wrong {
  const [first = '', second = ''] = quoted(message);
  const isOperand = message.includes('command-argument');
  const [name, value] = isOperand ? [`<${second}>`, first] : [first, second];
  const said = message.split('. ').slice(1).join('. ');
  const accepted = said.replace(allowed, '');
  return {
    detail: texts.mistakes.invalidValue(namesInWords(name, texts), value, accepted),
    said: value,
    known: [
      ...(said.startsWith('Allowed choices are ') ? accepted.split(', ') : []),
      ...(isOperand ? namesIn(command) : []),
    ],
  };
}

import { CommanderError } from 'commander';
import type { Context } from './context.ts';
import type { Topic } from './core/help-topics.ts';
import type { Language } from './core/language.ts';
import { exitCodes } from './core/problem.ts';
import { type CallOptions, type FoundSettings, weighed } from './find-settings.ts';
import { examplesFor } from './i18n/guide.ts';
import type { HelpTexts } from './i18n/help-texts.ts';
import { groupsFor } from './program/command-groups.ts';
import { commandBlocks, HelpAsked } from './program/help.ts';
import { allCommandsBlocks, findAbout } from './program/help-about.ts';
import { mistakeIn, orCommand } from './program/mistakes.ts';
import { screenBlocks } from './program/screen.ts';
import { createProgram, type Run } from './program.ts';
import { showHelp } from './show-help.ts';

/** A call, and what is known of it before it is read. */
export interface Call {
  readonly argv: readonly string[];
  readonly version: string;
  readonly language: Language;
  readonly options: CallOptions;
  readonly settings: FoundSettings;
  readonly helpTexts: HelpTexts;
}

/**
 * Reads a call with commander and runs the command in it.
 *
 * @returns the exit code.
 */
export async function runCommandLine(host: NodeJS.Process, call: Call): Promise<number> {
  const { argv, version, settings, helpTexts } = call;
  let { language, options } = call;
  let exitCode: number = exitCodes.done;
  const context = async (): Promise<Context> =>
    (await import('./compose.ts')).createContext(host, language, options);
  const run: Run = async (command, given, evenIfFaulty) => {
    options = weighed(given, settings);
    language = options.settings.values.lang;
    if (settings.problem !== undefined && !evenIfFaulty) throw settings.problem;
    exitCode = await command(await context());
  };
  const program = createProgram(helpTexts, version, groupsFor(argv), run);

  /** Shows what was asked for; anything else that ended a call goes on its way. */
  async function helpOr(error: unknown): Promise<void> {
    if (!(error instanceof HelpAsked)) throw error;
    const about = await findAbout(program, error.words, context);
    if (about.kind === 'topic') return showTopic(about.topic);
    const { command } = about;
    const isRoot = command === program;
    const examples = isRoot ? undefined : await examplesFor(language);
    const blocks =
      examples === undefined
        ? screenBlocks(helpTexts)
        : commandBlocks(command, helpTexts, examples);
    await showHelp(blocks, host, options);
  }

  async function showTopic(topic: Topic): Promise<void> {
    const { runHelpTopic } = await import('./commands/help-topic.ts');
    const commands = allCommandsBlocks(program, helpTexts);
    await runHelpTopic(await context(), { topic, commands });
  }

  try {
    await program.parseAsync(argv, { from: 'user' }).catch(helpOr);
    return exitCode;
  } catch (error) {
    const problem =
      error instanceof CommanderError
        ? await mistakeIn(error, program, helpTexts)
        : await orCommand(error);
    if (problem === undefined) return exitCodes.done;
    const { report } = await import('./compose.ts');
    return report(problem, host, language, options);
  }
}

import { CommanderError } from 'commander';
import type { Context } from '../context.ts';
import type { Topic } from '../core/help-topics.ts';
import type { Language } from '../core/language.ts';
import type { PromptSets } from '../core/ports.ts';
import { exitCodes } from '../core/problem.ts';
import { examplesFor } from '../i18n/guide.ts';
import type { HelpTexts } from '../i18n/help-texts.ts';
import { groupsFor } from '../program/command-groups.ts';
import { findAbout } from '../program/help/about.ts';
import { allCommandsBlocks } from '../program/help/all-commands.ts';
import { commandBlocks } from '../program/help/command-help.ts';
import { HelpAsked } from '../program/help/help-asked.ts';
import { screenBlocks } from '../program/help/screen.ts';
import { mistakeIn, orCommand, unknownNameIn } from '../program/mistakes.ts';
import { createProgram, type Run } from '../program.ts';
import { type CallOptions, weighed } from './call-options.ts';
import type { FoundSettings } from './find-settings.ts';
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
  const sets = async (): Promise<PromptSets> => (await context()).sets();
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
    const about = await findAbout(program, error.words, sets);
    if (about.kind === 'topic') return showTopic(about.topic);
    const { command } = about;
    const blocks =
      command === program
        ? screenBlocks(helpTexts)
        : commandBlocks(command, helpTexts, await examplesFor(language));
    await showHelp(blocks, host, options);
  }

  async function showTopic(topic: Topic): Promise<void> {
    const { runHelpTopic } = await import('../commands/help-topic.ts');
    const commands = allCommandsBlocks(program, helpTexts);
    await runHelpTopic(await context(), { topic, commands });
  }

  try {
    await program.parseAsync(argv, { from: 'user' }).catch(helpOr);
    return exitCode;
  } catch (error) {
    const problem =
      error instanceof CommanderError
        ? ((await unknownNameIn(error, program, sets)) ??
          (await mistakeIn(error, program, helpTexts)))
        : await orCommand(error);
    if (problem === undefined) return exitCodes.done;
    const { report } = await import('./report.ts');
    return report(problem, host, language, options);
  }
}

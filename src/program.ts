import { Command, Option } from 'commander';
import { languages } from './core/language.ts';
import { exitCodes } from './core/problem.ts';
import type { HelpTexts } from './i18n/help-texts.ts';
import { type CommandGroup, commandGroups } from './program/command-groups.ts';
import type { Act, ActWithCode, CodedCommand } from './program/groups/act.ts';
import { addChange } from './program/groups/change.ts';
import { addCompletion } from './program/groups/completion.ts';
import { addConfig } from './program/groups/config.ts';
import { addExport } from './program/groups/export.ts';
import { addMeet } from './program/groups/meet.ts';
import { addNotes } from './program/groups/notes.ts';
import { addReview } from './program/groups/review.ts';
import { addScripts } from './program/groups/scripts.ts';
import { addSets } from './program/groups/sets.ts';
import { addStart } from './program/groups/start.ts';
import { HelpAsked } from './program/help/help-asked.ts';

/** Options that every command takes, as commander reads them. */
export interface ProgramOptions {
  readonly lang?: string;
  readonly json?: true;
  readonly color?: boolean;
  /** Plain lines, one after the other, for a screen reader. */
  readonly plain?: boolean;
  readonly quiet?: true;
}

/**
 * Runs a command with everything it needs, made from the global options.
 *
 * @param evenIfFaulty whether it is of use to somebody whose settings are wrong.
 */
export type Run = (
  command: CodedCommand,
  options: ProgramOptions,
  evenIfFaulty: boolean,
) => Promise<void>;

/** Adds commands to the program. */
type Add = (program: Command, texts: HelpTexts, act: Act, withCode: ActWithCode) => void;

const adders: Readonly<Record<CommandGroup, readonly Add[]>> = {
  start: [addStart],
  scripts: [addScripts],
  notes: [addNotes, addChange, addExport, addReview],
  meet: [addMeet],
  sets: [addSets],
  setup: [addConfig, addCompletion],
};

/**
 * The command line: names and options. What a command does is imported when it is called.
 *
 * Mistakes in the call are thrown as commander's own error; `mistakeIn` puts them in words. A wish
 * for help is thrown as `HelpAsked`.
 *
 * @param groups the commands that can be called: making all of them takes a while.
 * @param run makes the context from the global options and calls the command with it.
 */
export function createProgram(
  texts: HelpTexts,
  version: string,
  groups: readonly CommandGroup[],
  run: Run,
): Command {
  const program = new Command('reflect').exitOverride().configureOutput({ outputError: () => {} });
  const withCode: ActWithCode = (command, { evenIfFaulty = false } = {}) =>
    run(command, program.opts(), evenIfFaulty);
  const act: Act = (command, wish) =>
    withCode(async (context) => {
      await command(context);
      return exitCodes.done;
    }, wish);
  program
    .description(texts.tagline)
    .configureHelp({
      formatHelp: (command) => {
        throw HelpAsked.of(command);
      },
    })
    .helpOption('-h, --help', texts.options.help)
    .helpCommand(false)
    .version(version, '-V, --version', texts.options.version)
    .addOption(new Option('--lang <lang>', texts.options.lang).choices([...languages]))
    .option('--json', texts.options.json)
    .option('--color', texts.options.color)
    .option('--no-color', texts.options.noColor)
    .option('--plain', texts.options.plain)
    .option('--no-plain', texts.options.noPlain)
    .option('-q, --quiet', texts.options.quiet)
    .showSuggestionAfterError(false);
  for (const { group } of commandGroups) {
    if (!groups.includes(group)) continue;
    for (const add of adders[group]) add(program, texts, act, withCode);
  }
  addHelp(program, texts);
  return program;
}

/** `reflect help`: about a command, a topic or, without words, the program. */
function addHelp(program: Command, texts: HelpTexts): void {
  program
    .command('help')
    .description(texts.commands.help)
    .argument('[about...]', texts.operands.about)
    .action((words: string[]) => {
      throw new HelpAsked(words);
    });
}

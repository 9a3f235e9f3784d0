import { Command, Option } from 'commander';
import { languages } from './core/language.ts';
import { exitCodes } from './core/problem.ts';
import type { HelpTexts } from './i18n/help-texts.ts';
import { addChange } from './program/change.ts';
import { addExport } from './program/export.ts';
import { helpLayout } from './program/help.ts';
import { addMeet } from './program/meet.ts';
import { addNotes } from './program/notes.ts';
import type { Act, ActWithCode, CodedCommand } from './program/options.ts';
import { addReview } from './program/review.ts';
import { addScripts } from './program/scripts.ts';
import { addSets } from './program/sets.ts';
import { addStart } from './program/walk.ts';

/** Options that every command takes, as commander reads them. */
export interface ProgramOptions {
  readonly lang?: string;
  readonly json?: true;
  readonly color: boolean;
  readonly quiet?: true;
}

/** Runs a command with everything it needs, made from the global options. */
export type Run = (command: CodedCommand, options: ProgramOptions) => Promise<void>;

/**
 * The command line: names, options and help. What a command does is imported when it is called.
 *
 * Mistakes in the call are thrown as commander's own error; `mistakeIn` puts them in words.
 *
 * @param run makes the context from the global options and calls the command with it.
 */
export function createProgram(texts: HelpTexts, version: string, run: Run): Command {
  const program = new Command('reflect').exitOverride().configureOutput({ outputError: () => {} });
  const withCode: ActWithCode = (command) => run(command, program.opts());
  const act: Act = (command) =>
    withCode(async (context) => {
      await command(context);
      return exitCodes.done;
    });
  program
    .description(texts.tagline)
    .usage(texts.usage)
    .configureHelp(helpLayout(texts))
    .helpOption('-h, --help', texts.options.help)
    .helpCommand('help [command]', texts.commands.help)
    .version(version, '-V, --version', texts.options.version)
    .addOption(new Option('--lang <lang>', texts.options.lang).choices([...languages]))
    .option('--json', texts.options.json)
    .option('--no-color', texts.options.noColor)
    .option('-q, --quiet', texts.options.quiet)
    .showSuggestionAfterError();
  addStart(program, texts, act);
  addScripts(program, texts, act, withCode);
  addNotes(program, texts, act);
  addChange(program, texts, act);
  addExport(program, texts, act);
  addReview(program, texts, act);
  addMeet(program, texts, act);
  addSets(program, texts, act);
  program.addHelpText('after', examples(texts));
  return program;
}

const examples = ({ examples: lines, headings }: HelpTexts): string => {
  const width = Math.max(...lines.map(({ command }) => command.length));
  const shown = lines.map(({ command, does }) => `  ${command.padEnd(width)}  ${does}`);
  return `\n${headings.examples}\n${shown.join('\n')}`;
};

import { Command, InvalidArgumentError, Option } from 'commander';
import type { ListOptions } from './commands/list.ts';
import type { Context } from './context.ts';
import { type Rhythm, rhythms } from './core/due.ts';
import { languages } from './core/language.ts';
import type { NoteFilter } from './core/note-filter.ts';
import { exitCodes } from './core/problem.ts';
import type { HelpTexts } from './i18n/help-texts.ts';
import { helpLayout } from './program-help.ts';
import { addSchedule } from './program-schedule.ts';

/** Options that every command takes, as commander reads them. */
export interface ProgramOptions {
  readonly lang?: string;
  readonly json?: true;
  readonly color: boolean;
  readonly quiet?: true;
}

/** What a command does; it gives the exit code. */
type CodedCommand = (context: Context) => Promise<number>;

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
  addAnswers(program, texts, act);
  addDue(program, texts, withCode);
  addSchedule(program, texts, act);
  addNotes(program, texts, act);
  addSets(program, texts, act);
  program.addHelpText('after', examples(texts));
  return program;
}

/** Runs a command that ends well or throws. */
export type Act = (command: (context: Context) => Promise<void>) => Promise<void>;

/** For a command that tells something by its exit code. */
type ActWithCode = (command: CodedCommand) => Promise<void>;

const examples = ({ examples: lines, headings }: HelpTexts): string => {
  const width = Math.max(...lines.map(({ command }) => command.length));
  const shown = lines.map(({ command, does }) => `  ${command.padEnd(width)}  ${does}`);
  return `\n${headings.examples}\n${shown.join('\n')}`;
};

interface NewFlags {
  readonly minutes?: number;
  readonly output?: string;
  readonly answers?: string;
  readonly answer?: readonly Pair[];
  readonly with?: string;
  readonly team?: string;
  readonly tag?: readonly string[];
  readonly date?: string;
  readonly ifDue?: true;
  readonly nudges: boolean;
}

/** `new` is what is meant when no command is named, so `reflect trust` is `reflect new trust`. */
function addNew(program: Command, texts: HelpTexts, act: Act): void {
  program
    .command('new', { isDefault: true })
    .description(texts.commands.new)
    .argument('[set]', texts.operands.set)
    .option('-m, --minutes <n>', texts.options.minutes, wholeNumber(texts))
    .option('-o, --output <file>', texts.options.output)
    .option('-a, --answers <file>', texts.options.answers)
    .option('--answer <id=answer>', texts.options.answer, pair(texts))
    .option('--with <name>', texts.options.with)
    .option('--team <name>', texts.options.team)
    .option('--tag <tag>', texts.options.tag, collect)
    .option('--date <day>', texts.options.date)
    .option('--if-due', texts.options.ifDue)
    .option('--no-nudges', texts.options.noNudges)
    .action((set: string | undefined, flags: NewFlags) =>
      act(async (context) => {
        const { runNew } = await import('./commands/new.ts');
        await runNew(context, { ...flags, ...(set === undefined ? {} : { set }) });
      }),
    );
}

function addStart(program: Command, texts: HelpTexts, act: Act): void {
  program.commandsGroup(texts.groups.start);
  addNew(program, texts, act);
  addAfter(program, texts, act);
  program
    .command('resume')
    .description(texts.commands.resume)
    .argument('[draft]', texts.operands.draft)
    .action((draft: string | undefined) =>
      act(async (context) => {
        const { runResume } = await import('./commands/resume.ts');
        await runResume(context, draft === undefined ? {} : { draft });
      }),
    );
  const drafts = program
    .command('drafts')
    .description(texts.commands.drafts)
    .action(() =>
      act(async (context) => (await import('./commands/drafts.ts')).runDraftsList(context)),
    );
  drafts
    .command('show')
    .description(texts.commands.draftsShow)
    .argument('<draft>', texts.operands.draft)
    .action((draft: string) =>
      act(async (context) =>
        (await import('./commands/drafts.ts')).runDraftsShow(context, { draft }),
      ),
    );
  drafts
    .command('discard')
    .description(texts.commands.draftsDiscard)
    .argument('<draft>', texts.operands.draft)
    .option('--force', texts.options.force)
    .action((draft: string, flags: { force?: true }) =>
      act(async (context) =>
        (await import('./commands/drafts.ts')).runDraftsDiscard(context, { draft, ...flags }),
      ),
    );
}

function addAfter(program: Command, texts: HelpTexts, act: Act): void {
  program
    .command('after')
    .description(texts.commands.after)
    .argument('[note]', texts.operands.note)
    .option('-a, --answers <file>', texts.options.answers)
    .option('--answer <id=answer>', texts.options.answer, pair(texts))
    .action((note: string | undefined, flags: Pick<NewFlags, 'answers' | 'answer'>) =>
      act(async (context) =>
        (await import('./commands/after.ts')).runAfter(context, {
          ...flags,
          ...(note === undefined ? {} : { note }),
        }),
      ),
    );
}

function addAnswers(program: Command, texts: HelpTexts, act: Act): void {
  program.commandsGroup(texts.groups.scripts);
  program
    .command('answers')
    .description(texts.commands.answers)
    .argument('[set]', texts.operands.set)
    .option('--schema', texts.options.schema)
    .action((set: string | undefined, flags: { schema?: true }) =>
      act(async (context) =>
        (await import('./commands/answers.ts')).runAnswers(context, {
          set: set ?? 'before',
          ...flags,
        }),
      ),
    );
  program
    .command('check')
    .description(texts.commands.check)
    .argument('<file>', texts.operands.answersFile)
    .option('--set <name>', texts.operands.set)
    .action((file: string, flags: { set?: string }) =>
      act(async (context) =>
        (await import('./commands/check.ts')).runCheck(context, { file, ...flags }),
      ),
    );
}

function addDue(program: Command, texts: HelpTexts, act: ActWithCode): void {
  program
    .command('due')
    .description(texts.commands.due)
    .option('--set <name>', texts.options.dueSet)
    .addOption(new Option('--every <rhythm>', texts.options.every).choices([...rhythms]))
    .action((flags: { set?: string; every?: Rhythm }) =>
      act(async (context) => {
        const { runDue } = await import('./commands/due.ts');
        return runDue(context, { set: flags.set ?? 'weekly', every: flags.every ?? 'week' });
      }),
    );
}

interface ListFlags extends NoteFilter {
  readonly limit?: number;
  readonly format?: ListOptions['format'];
  readonly null?: boolean;
}

function addNotes(program: Command, texts: HelpTexts, act: Act): void {
  program.commandsGroup(texts.groups.notes);
  program
    .command('list')
    .description(texts.commands.list)
    .option('-n, --limit <n>', texts.options.limit, wholeNumber(texts))
    .option('--set <name>', texts.operands.set)
    .option('--with <name>', texts.options.with)
    .option('--team <name>', texts.options.team)
    .option('--tag <tag>', texts.options.tag)
    .addOption(new Option('--status <status>', texts.options.status).choices(['open', 'done']))
    .addOption(
      new Option('--format <format>', texts.options.format).choices(['table', 'oneline', 'paths']),
    )
    .option('-0, --null', texts.options.nul)
    .action(({ limit = 20, format = 'table', null: nul = false, ...filter }: ListFlags) =>
      act(async (context) =>
        (await import('./commands/list.ts')).runList(context, { limit, format, nul, filter }),
      ),
    );
  program
    .command('show')
    .description(texts.commands.show)
    .argument('[note]', texts.operands.note)
    .action((note: string | undefined) =>
      act(async (context) =>
        (await import('./commands/show.ts')).runShow(context, { note: note ?? 'last' }),
      ),
    );
}

function addSets(program: Command, texts: HelpTexts, act: Act): void {
  program.commandsGroup(texts.groups.sets);
  const sets = program
    .command('sets')
    .description(texts.commands.sets)
    .action(() =>
      act(async (context) => (await import('./commands/sets.ts')).runSetsList(context)),
    );
  sets
    .command('show')
    .description(texts.commands.setsShow)
    .argument('<name>', texts.operands.name)
    .action((name: string) =>
      act(async (context) => (await import('./commands/sets.ts')).runSetsShow(context, { name })),
    );
  sets
    .command('check')
    .description(texts.commands.setsCheck)
    .argument('<files...>', texts.operands.files)
    .action((files: string[]) =>
      act(async (context) => (await import('./commands/sets.ts')).runSetsCheck(context, { files })),
    );
}

/** Reads an option as a whole number from 1. */
function wholeNumber({ mistakes }: HelpTexts): (value: string) => number {
  return (value) => {
    if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError(mistakes.wholeNumber);
    return Number(value);
  };
}

/** Collects an option that may be repeated. */
const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

type Pair = { readonly id: string; readonly value: string };

/** Collects `id=value` options; the value may hold more equal signs. */
function pair({ mistakes }: HelpTexts): (value: string, before?: readonly Pair[]) => Pair[] {
  return (value, before = []) => {
    const at = value.indexOf('=');
    if (at < 1) throw new InvalidArgumentError(mistakes.idIsValue);
    return [...before, { id: value.slice(0, at), value: value.slice(at + 1) }];
  };
}

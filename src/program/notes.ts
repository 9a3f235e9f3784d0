import { type Command, Option } from 'commander';
import type { FilterFlags } from '../commands/filters.ts';
import { type NoteFormat, noteFormats } from '../core/formats.ts';
import type { HelpTexts } from '../i18n/help-texts.ts';
import { addFilterOptions } from './filters.ts';
import { type Act, wholeNumber } from './options.ts';

interface ListFlags extends FilterFlags {
  readonly limit?: number;
  readonly format?: NoteFormat;
  readonly null?: boolean;
}

/** Adds what finds and shows notes. */
export function addNotes(program: Command, texts: HelpTexts, act: Act): void {
  program.commandsGroup(texts.groups.notes);
  listed(program.command('list').description(texts.commands.list), texts).action(
    ({ limit = 20, format = 'table', null: nul = false, ...filter }: ListFlags) =>
      act(async (context) =>
        (await import('../commands/list.ts')).runList(context, { limit, format, nul, filter }),
      ),
  );
  listed(
    program
      .command('search')
      .description(texts.commands.search)
      .argument('<words...>', texts.operands.words),
    texts,
  ).action((words: string[], flags: ListFlags) => {
    const { limit = 20, format = 'table', null: nul = false, ...filter } = flags;
    return act(async (context) =>
      (await import('../commands/search.ts')).runSearch(context, {
        words,
        limit,
        format,
        nul,
        filter,
      }),
    );
  });
  program
    .command('show')
    .description(texts.commands.show)
    .argument('[note]', texts.operands.note)
    .action((note: string | undefined) =>
      act(async (context) =>
        (await import('../commands/show.ts')).runShow(context, { note: note ?? 'last' }),
      ),
    );
}

/** Options of a command that lists notes. */
const listed = (command: Command, texts: HelpTexts): Command =>
  addFilterOptions(
    command.option('-n, --limit <n>', texts.options.limit, wholeNumber(texts)),
    texts,
  )
    .addOption(new Option('--format <format>', texts.options.format).choices([...noteFormats]))
    .option('-0, --null', texts.options.nul);

/**
 * The words of a call, in which words to leave out of a search (`-Koen`) keep their minus sign: it
 * is written as a real one, which commander does not take for the beginning of an option.
 */
export function withMinusSigns(argv: readonly string[]): string[] {
  const at = argv.findIndex((word, index) => !word.startsWith('-') && argv[index - 1] !== '--lang');
  if (argv[at] !== 'search') return [...argv];
  return argv.map((word, index) =>
    index > at && /^-[^-]./u.test(word) && !/^-[nh0qV]?\d*$/.test(word)
      ? `\u2212${word.slice(1)}`
      : word,
  );
}

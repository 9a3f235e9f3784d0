import { type Command, Option } from 'commander';
import type { FilterFlags } from '../../commands/finding/filters.ts';
import type { ListOptions } from '../../commands/list.ts';
import { type NoteFormat, noteFormats } from '../../core/formats.ts';
import type { HelpTexts } from '../../i18n/help-texts.ts';
import type { Act } from './act.ts';
import { addFilterOptions, wholeNumber } from './options.ts';

interface ListFlags extends FilterFlags {
  readonly limit?: number;
  readonly format?: NoteFormat;
  readonly null?: boolean;
}

interface ShowFlags {
  readonly raw?: boolean;
  readonly pager?: boolean;
}

/** Adds what finds and shows notes. */
export function addNotes(program: Command, texts: HelpTexts, act: Act): void {
  listed(program.command('list').description(texts.commands.list), texts).action(
    (flags: ListFlags) =>
      act(async (context) =>
        (await import('../../commands/list.ts')).runList(context, toOptions(flags)),
      ),
  );
  listed(
    program
      .command('search')
      .description(texts.commands.search)
      .argument('[words...]', texts.operands.words),
    texts,
  ).action((words: string[], flags: ListFlags) =>
    act(async (context) =>
      (await import('../../commands/search.ts')).runSearch(context, { words, ...toOptions(flags) }),
    ),
  );
  program
    .command('show')
    .description(texts.commands.show)
    .argument('[note]', texts.operands.note)
    .option('--raw', texts.options.raw)
    .option('--no-pager', texts.options.noPager)
    .action((note: string | undefined, { raw = false, pager = true }: ShowFlags) =>
      act(async (context) =>
        (await import('../../commands/show.ts')).runShow(context, {
          note: note ?? 'last',
          raw,
          pager,
        }),
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

/** Only paths can end in a null character, so who asks for that asks for paths. */
function toOptions({ limit = 20, format, null: nul = false, ...filter }: ListFlags): ListOptions {
  return { limit, format: format ?? (nul ? 'paths' : 'table'), nul, filter };
}

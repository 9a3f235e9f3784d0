import { type Command, Option } from 'commander';
import type { ListOptions } from '../commands/list.ts';
import type { NoteFilter } from '../core/note-filter.ts';
import type { HelpTexts } from '../i18n/help-texts.ts';
import { type Act, wholeNumber } from './options.ts';

interface ListFlags extends NoteFilter {
  readonly limit?: number;
  readonly format?: ListOptions['format'];
  readonly null?: boolean;
}

/** Adds what finds and shows notes. */
export function addNotes(program: Command, texts: HelpTexts, act: Act): void {
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
        (await import('../commands/list.ts')).runList(context, { limit, format, nul, filter }),
      ),
    );
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

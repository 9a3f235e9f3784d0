import { type Command, Option } from 'commander';
import type { FilterFlags } from '../../commands/finding/filters.ts';
import { type ExportFormat, exportFormats } from '../../core/formats.ts';
import type { HelpTexts } from '../../i18n/help-texts.ts';
import type { Act } from './act.ts';
import { addFilterOptions } from './options.ts';

interface ExportFlags extends FilterFlags {
  readonly to?: string;
  readonly format?: ExportFormat;
  readonly private?: boolean;
  readonly force?: boolean;
}

/** Adds what brings notes out, and takes them in. */
export function addExport(program: Command, texts: HelpTexts, act: Act): void {
  const command = program
    .command('export')
    .description(texts.commands.export)
    .argument('[notes...]', texts.operands.notesToExport)
    .option('--to <path>', texts.options.exportTo)
    .addOption(
      new Option('--format <format>', texts.options.exportFormat).choices([...exportFormats]),
    )
    .option('--private', texts.options.withPrivate)
    .option('--force', texts.options.overwrite);
  addFilterOptions(command, texts).action((notes: string[], flags: ExportFlags) => {
    const { to, format, private: withPrivate = false, force = false, ...filter } = flags;
    return act(async (context) =>
      (await import('../../commands/export.ts')).runExport(context, {
        notes,
        filter,
        withPrivate,
        force,
        ...(to === undefined ? {} : { to }),
        ...(format === undefined ? {} : { format }),
      }),
    );
  });
  program
    .command('import')
    .description(texts.commands.import)
    .argument('<paths...>', texts.operands.toImport)
    .action((paths: string[]) =>
      act(async (context) =>
        (await import('../../commands/import.ts')).runImport(context, { paths }),
      ),
    );
}

import { type Command, Option } from 'commander';
import type { FilterFlags } from '../../commands/finding/filters.ts';
import { type ReviewFormat, reviewFormats } from '../../core/formats.ts';
import type { HelpTexts } from '../../i18n/help-texts.ts';
import type { Act } from './act.ts';
import { addFilterOptions } from './options.ts';

interface ReviewFlags extends FilterFlags {
  readonly format?: ReviewFormat;
  readonly to?: string;
  readonly force?: true;
}

/** Adds what looks back over many notes. */
export function addReview(program: Command, texts: HelpTexts, act: Act): void {
  addFilterOptions(program.command('review').description(texts.commands.review), texts)
    .addOption(
      new Option('--format <format>', texts.options.reviewFormat).choices([...reviewFormats]),
    )
    .option('--to <file>', texts.options.to)
    .option('--force', texts.options.overwrite)
    .action(({ format, to, force, ...filter }: ReviewFlags) =>
      act(async (context) =>
        (await import('../../commands/review.ts')).runReview(context, {
          filter,
          ...(format === undefined ? {} : { format }),
          ...(to === undefined ? {} : { to }),
          ...(force === undefined ? {} : { force }),
        }),
      ),
    );
}

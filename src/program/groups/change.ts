import type { Command } from 'commander';
import type { HelpTexts } from '../../i18n/help-texts.ts';
import type { Act } from './act.ts';
import { type Pair, pair } from './options.ts';

/** Adds what changes, deletes and restores notes. */
export function addChange(program: Command, texts: HelpTexts, act: Act): void {
  program
    .command('edit')
    .description(texts.commands.edit)
    .argument('[note]', texts.operands.note)
    .action((note: string | undefined) =>
      act(async (context) =>
        (await import('../../commands/edit.ts')).runEdit(context, { note: note ?? 'last' }),
      ),
    );
  addRevise(program, texts, act);
  program
    .command('delete')
    .description(texts.commands.delete)
    .argument('<notes...>', texts.operands.notes)
    .option('--force', texts.options.force)
    .option('--forever', texts.options.forever)
    .action((notes: string[], flags: { force?: true; forever?: true }) =>
      act(async (context) =>
        (await import('../../commands/delete.ts')).runDelete(context, { notes, ...flags }),
      ),
    );
  program
    .command('restore')
    .description(texts.commands.restore)
    .argument('[note]', texts.operands.deletedNote)
    .option('--list', texts.options.inTrash)
    .action((note: string | undefined, flags: { list?: true }) =>
      act(async (context) =>
        (await import('../../commands/restore.ts')).runRestore(context, {
          ...flags,
          ...(note === undefined ? {} : { note }),
        }),
      ),
    );
}

function addRevise(program: Command, texts: HelpTexts, act: Act): void {
  program
    .command('revise')
    .description(texts.commands.revise)
    .argument('<note>', texts.operands.note)
    .argument('[ids...]', texts.operands.questionIds)
    .option('--answer <id=answer>', texts.options.reviseAnswer, pair(texts))
    .option('--nudges', texts.options.nudges)
    .option('--no-nudges', texts.options.noNudges)
    .action((note: string, ids: string[], flags: { answer?: readonly Pair[]; nudges?: boolean }) =>
      act(async (context) =>
        (await import('../../commands/revise.ts')).runRevise(context, { note, ids, ...flags }),
      ),
    );
}

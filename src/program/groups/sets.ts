import type { Command } from 'commander';
import type { HelpTexts } from '../../i18n/help-texts.ts';
import { commandNames } from '../command-groups.ts';
import type { Act } from './act.ts';

/** What a set cannot be called. */
const commands = [...commandNames, 'help'];

/** Adds what is about prompt sets. */
export function addSets(program: Command, texts: HelpTexts, act: Act): void {
  const sets = program
    .command('sets')
    .description(texts.commands.sets)
    .action(() =>
      act(async (context) => (await import('../../commands/sets.ts')).runSetsList(context)),
    );
  sets
    .command('show')
    .description(texts.commands.setsShow)
    .argument('<name>', texts.operands.name)
    .action((name: string) =>
      act(async (context) =>
        (await import('../../commands/sets.ts')).runSetsShow(context, { name }),
      ),
    );
  sets
    .command('check')
    .description(texts.commands.setsCheck)
    .argument('[files...]', texts.operands.files)
    .option('--strict', texts.options.strict)
    .action((files: string[], flags: { strict?: true }) =>
      act(async (context) =>
        (await import('../../commands/sets-check.ts')).runSetsCheck(context, { files, ...flags }),
      ),
    );
  addOwnSets(sets, texts, act);
}

/** Adds what makes sets of the person's own. */
function addOwnSets(sets: Command, texts: HelpTexts, act: Act): void {
  sets
    .command('new')
    .description(texts.commands.setsNew)
    .argument('<name>', texts.operands.newSet)
    .option('--from <set>', texts.options.fromSet)
    .action((name: string, flags: { from?: string }) =>
      act(async (context) => {
        const { runSetsNew } = await import('../../commands/sets-new.ts');
        await runSetsNew(context, { name, commands, ...flags });
      }),
    );
  sets
    .command('edit')
    .description(texts.commands.setsEdit)
    .argument('<name>', texts.operands.name)
    .action((name: string) =>
      act(async (context) => {
        const { runSetsEdit } = await import('../../commands/sets-edit.ts');
        await runSetsEdit(context, { name, commands });
      }),
    );
}

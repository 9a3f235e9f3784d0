import type { Command } from 'commander';
import type { HelpTexts } from '../i18n/help-texts.ts';
import type { Act } from './options.ts';

/** Adds what is about prompt sets. */
export function addSets(program: Command, texts: HelpTexts, act: Act): void {
  program.commandsGroup(texts.groups.sets);
  const sets = program
    .command('sets')
    .description(texts.commands.sets)
    .action(() =>
      act(async (context) => (await import('../commands/sets.ts')).runSetsList(context)),
    );
  sets
    .command('show')
    .description(texts.commands.setsShow)
    .argument('<name>', texts.operands.name)
    .action((name: string) =>
      act(async (context) => (await import('../commands/sets.ts')).runSetsShow(context, { name })),
    );
  sets
    .command('check')
    .description(texts.commands.setsCheck)
    .argument('<files...>', texts.operands.files)
    .action((files: string[]) =>
      act(async (context) =>
        (await import('../commands/sets.ts')).runSetsCheck(context, { files }),
      ),
    );
}

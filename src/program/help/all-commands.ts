import type { Command } from 'commander';
import type { HelpTexts } from '../../i18n/help-texts.ts';
import { type HelpBlock, heading } from '../../render/help/block.ts';
import { type CommandGroup, commandGroups } from '../command-groups.ts';
import { keyOf } from '../names.ts';

/** Every command with what it does, by what a person wants. */
export const allCommandsBlocks = (program: Command, texts: HelpTexts): HelpBlock[] =>
  commandsByGroup(program).flatMap(({ group, commands }): HelpBlock[] => [
    heading(texts.groups[group]),
    {
      kind: 'items',
      items: commands.map((each) => ({ term: keyOf(each), text: each.description() })),
    },
  ]);

interface GroupCommands {
  readonly group: CommandGroup;
  readonly commands: readonly Command[];
}

/** The commands of each group, in the order in which help tells of them. */
export const commandsByGroup = (program: Command): GroupCommands[] =>
  commandGroups.map(({ group, names }) => ({ group, commands: commandsNamed(program, names) }));

/** The commands with these names, each with those under it behind it. */
export const commandsNamed = (program: Command, names: readonly string[]): Command[] =>
  names
    .flatMap((name) => program.commands.filter((each) => each.name() === name))
    .flatMap((each) => [each, ...each.commands]);

import { describe, expect, it } from 'vitest';
import { helpTextsFor } from '../../src/i18n/help.ts';
import { commandGroups, commandNames, groupsFor } from '../../src/program/command-groups.ts';
import { createProgram } from '../../src/program.ts';
import { wholeProgram } from '../support/program/whole-program.ts';

const every = commandGroups.map(({ group }) => group);

describe('the commands by group', () => {
  it.each(commandGroups)('are those that the program has: $group', async ({ group, names }) => {
    const texts = await helpTextsFor('en');
    const program = createProgram(texts, '1.2.3', [group], async () => undefined);
    const there = program.commands.map((each) => each.name()).filter((name) => name !== 'help');
    expect(there.sort()).toEqual([...names].sort());
  });

  it('are all that there are, but for help itself', async () => {
    const program = await wholeProgram();
    const names = program.commands.map((each) => each.name());
    expect(names.sort()).toEqual([...commandNames, 'help'].sort());
  });
});

describe('what a call can need', () => {
  it.each([
    [[], ['start']],
    [['list', '--json'], ['notes']],
    [['sets', 'show', 'list'], ['sets']],
    /* No command: a prompt set, or a mistake. */
    [['weekly'], ['start']],
    [['lst'], ['start']],
    /* What follows can be anything. */
    [['--lang', 'nl', 'list'], every],
    [['help', 'list'], every],
    [['--help'], every],
  ])('is for %j only %j', (argv, groups) => {
    expect(groupsFor(argv)).toEqual(groups);
  });
});

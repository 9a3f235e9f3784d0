import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { wantedAt } from '../../../src/program/grammar/wanted.ts';
import { keyOf } from '../../../src/program/names.ts';
import { commandsIn, wholeProgram } from '../../support/program/whole-program.ts';

/** The places in a call of this command that say nothing of what may stand there by themselves. */
function placesOf(command: Command): (readonly string[])[] {
  const operands = command.registeredArguments
    .filter(({ argChoices }) => argChoices === undefined)
    .map((argument) => [`<${argument.name()}>`]);
  const options = command.options
    .filter(({ required, optional, argChoices }) => (required || optional) && !argChoices)
    .map(({ long, flags }) => [long ?? '', `<${/[<[]([^>\]]+)/.exec(flags)?.[1]}>`]);
  return [...operands, ...options];
}

describe('every place in a call', () => {
  it('is one of which it is said what may stand there', async () => {
    const program = await wholeProgram();
    const unknown = [program, ...commandsIn(program)].flatMap((command) => {
      const path = keyOf(command).split(' ').filter(Boolean);
      return placesOf(command)
        .filter((names) => wantedAt(path, names) === undefined)
        .map((names) => [...path, ...names].join(' '));
    });
    expect(unknown).toEqual([]);
  });
});

import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/program/help.ts';
import { placeAt } from '../../src/program/places.ts';
import { commandsIn, wholeProgram } from '../support/whole-program.ts';

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
        .filter((names) => placeAt(path, names) === undefined)
        .map((names) => [...path, ...names].join(' '));
    });
    expect(unknown).toEqual([]);
  });
});

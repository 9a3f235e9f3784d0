import { describe, expect, it } from 'vitest';
import { bothSides } from '../../../src/render/bridge/sides.ts';
import { toSheet } from '../../../src/render/note/sheet.ts';
import { builtIn, type Written } from '../samples.ts';

async function sides(written: Written): Promise<string> {
  return bothSides(toSheet(await builtIn('intention', written)), ['position', 'worry', 'preserve']);
}

const long = 'een zin die langer is dan een cel, '.repeat(4);

describe('both people', () => {
  it('stand side by side, in the same shape', async () => {
    const answers = {
      other: 'Koen',
      'self-position': 'één planning',
      'other-position': '‘laat mij plannen’',
      'self-preserve': 'iedereen mee',
      'other-preserve': 'tijd',
    };
    expect(await sides({ answers })).toBe(
      [
        '|                     | Ik           | Koen                         |',
        '| ------------------- | ------------ | ---------------------------- |',
        '| Gezegd of gevraagd: | één planning | ‘laat mij plannen’ (gehoord) |',
        '| Wil bewaren:        | iedereen mee | *tijd (vermoeden)*           |',
      ].join('\n'),
    );
  });

  it('have a label each where an answer is too long for a cell', async () => {
    const answers = { other: 'Koen', 'self-preserve': long, 'other-preserve': 'tijd' };
    expect(await sides({ answers })).toBe(
      `**Ik wil bewaren:** ${long.trim()}\n\n**Koen wil bewaren:** *tijd (vermoeden)*`,
    );
  });

  it('have a label each where an answer has more than one line, so that no line break is lost', async () => {
    const answers = { 'self-preserve': 'rust', 'other-preserve': 'tijd\naandacht' };
    expect(await sides({ answers })).toBe(
      '**Ik wil bewaren:** rust\n\n**De ander wil bewaren:** *tijd  \naandacht (vermoeden)*',
    );
  });

  it('are not one column of a table: a side that nothing is known of has its label only', async () => {
    expect(await sides({ answers: { other: 'Koen', 'self-preserve': 'rust' } })).toBe(
      '**Ik wil bewaren:** rust\n\n**Koen wil bewaren:** nog te vragen',
    );
  });

  it('have no place where nothing was said', async () => {
    expect(await sides({ answers: { other: 'Koen' } })).toBe('');
  });
});

describe('what the other wants to keep', () => {
  it('is no guess any more when it was heard', async () => {
    const answers = { 'self-preserve': 'rust', 'other-preserve': 'tijd', 'other-source': 'heard' };
    expect(await sides({ answers })).toContain('| tijd (gehoord) |');
  });

  it('is still to ask when it is not known, beside what is', async () => {
    const answers = { 'self-preserve': 'rust', 'other-position': 'laat mij plannen' };
    expect(await sides({ answers })).toMatch(/\| Wil bewaren: +\| rust \| nog te vragen +\|/);
  });
});

it('a name with a bar in it stays in its cell', async () => {
  const answers = { other: 'K|M', 'self-preserve': 'a', 'other-preserve': 'b' };
  expect(await sides({ answers })).toContain('| Ik  | K\\|M ');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainName } from '../../../src/core/prompt-set/prompt-set.ts';
import { setNameLike, titleOfName } from '../../../src/core/prompt-set/set-name.ts';

describe('a name for a set', () => {
  it.each([
    ['My Set', 'my-set'],
    ['  Één-op-één ', 'een-op-een'],
    ['retro.yaml', 'retro'],
    ['team/retro', 'team-retro'],
    ['2026 retro', 'retro'],
    ['!!!', 'my-set'],
    ['', 'my-set'],
    ['x'.repeat(60), 'x'.repeat(40)],
    ['list', 'my-list'],
    ['taken', 'my-taken-2'],
  ])('is as much like %j as can be: %s', (wanted, name) => {
    const others = ['list', 'taken', 'my-taken'];
    expect(setNameLike(wanted, (each) => !others.includes(each))).toBe(name);
  });

  it('can be used, whatever was wanted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (wanted) => {
        expect(setNameLike(wanted, () => true)).toMatch(plainName);
      }),
    );
  });

  it('makes a title', () => {
    expect(titleOfName('team-retro')).toBe('Team retro');
    expect(titleOfName('a')).toBe('A');
  });
});

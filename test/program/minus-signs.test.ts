import { describe, expect, it } from 'vitest';
import { withMinusSigns } from '../../src/program/minus-signs.ts';

describe('a word to leave out of a search', () => {
  it.each([
    ['search trust -koen', 'search trust −koen'],
    ['search -koen trust', 'search −koen trust'],
    ['search tijd -q4 -2026', 'search tijd −q4 −2026'],
    ['search tijd -nooit -hoe', 'search tijd −nooit −hoe'],
    ['--lang nl --quiet search -koen', '--lang nl --quiet search −koen'],
    ['search -with:Koen -één', 'search −with:Koen −één'],
  ])('is no option: %s', (typed, read) => {
    expect(withMinusSigns(typed.split(' ')).join(' ')).toBe(read);
  });

  it.each([
    'search tijd -n 5',
    'search tijd -n5 -q -0 -h -V',
    'search tijd --koen --limit 3',
    'search -- -koen -q4',
    'search tijd -x',
    'search -',
    'list -koen',
    'new search -koen',
    '-q',
    '--lang search',
    '',
  ])('is not seen in %s', (typed) => {
    expect(withMinusSigns(typed.split(' ')).join(' ')).toBe(typed);
  });
});

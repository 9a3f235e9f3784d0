import { describe, expect, it } from 'vitest';
import { afterOne, faultsIn, oneQuestion } from '../../support/sets/set-file.ts';

/** Each faulty file with everything that is said about it. */
type Cases = [what: string, file: string, faults: string[]][];

describe('ids', () => {
  it('are there once, and the first is pointed at', () => {
    const twice = afterOne(
      '  - { id: one, type: text, ask: x }',
      '  - { id: one, type: date, ask: x }',
    );
    expect(faultsIn(twice)).toEqual(['7:11 duplicate-id one | 4:9', '8:11 duplicate-id one | 4:9']);
  });
});

describe('the opening question', () => {
  it('cannot be optional', () => {
    expect(faultsIn(oneQuestion('feeds: opening', 'optional: true'))).toEqual([
      '8:15 opening-optional one',
    ]);
  });

  it('may say that it is not', () => {
    expect(faultsIn(oneQuestion('feeds: opening', 'optional: false'))).toEqual([]);
  });
});

describe('a scale', () => {
  const scale = (...keys: string[]) =>
    afterOne('  - id: two', '    type: scale', '    ask: Two?', ...keys.map((key) => `    ${key}`));
  const cases: Cases = [
    ['from 1 to 5 when nothing is said', scale('labels: { 1: low, 5: high }'), []],
    ['from 0 to 10', scale('min: 0', 'max: 10', 'labels: { 0: low, 10: high }'), []],
    ['that does not go up', scale('min: 5', 'max: 5'), ['11:10 scale-range questions[1].max']],
    ['that starts above the usual end', scale('min: 7'), ['10:10 scale-range questions[1].min']],
    ['above 10', scale('max: 11'), ['10:10 wrong-value questions[1].max | max: 5']],
    ['in halves', scale('min: 0.5'), ['10:10 wrong-value questions[1].min | min: 1']],
    [
      'with labels for numbers that it does not have',
      scale('labels: { 1: a, 2: b, 6: c }', 'min: 2'),
      ['10:15 scale-range questions[1].labels.1', '10:27 scale-range questions[1].labels.6'],
    ],
    [
      'with a label for a word',
      scale('labels: { 1: a, high: b }'),
      ['10:21 unknown-key questions[1].labels.high'],
    ],
  ];
  it.each(cases)('%s', (_, file, faults) => {
    expect(faultsIn(file)).toEqual(faults);
  });
});

import { describe, expect, it } from 'vitest';
import { checkGiven } from '../../../src/core/answers/given.ts';
import type { Known } from '../../../src/core/prompt-set/condition.ts';
import { setOf } from '../../support/sets/sets.ts';

const nothing: Known = { texts: new Map(), week: 1 };

const set = setOf(
  { id: 'other' },
  { id: 'temperature', type: 'scale', min: 1, max: 5, labels: [] },
  { id: 'opening', optional: false },
);

const given = (values: Record<string, unknown>, positions = new Map()) =>
  checkGiven(set, { values: new Map(Object.entries(values)), positions }, nothing);

describe('answers that were given along', () => {
  it('count, each as its question takes it', () => {
    const { answers, settled, faults } = given({
      temperature: '3',
      other: 7,
      opening: 'And then?',
    });
    expect(Object.fromEntries(answers)).toEqual({
      temperature: 3,
      other: '7',
      opening: 'And then?',
    });
    expect([...settled]).toEqual(['temperature', 'other', 'opening']);
    expect(faults).toEqual([]);
  });

  it('settle a question that may stay empty and was left empty on purpose', () => {
    const { answers, settled } = given({ other: '', temperature: null });
    expect(answers.size).toBe(0);
    expect([...settled]).toEqual(['other', 'temperature']);
  });

  it('do not settle a required question with nothing in it', () => {
    const { answers, settled, faults } = given({ opening: ' ' });
    expect(answers.size).toBe(0);
    expect(settled.has('opening')).toBe(false);
    expect(faults).toEqual([]);
  });

  it('may be none at all', () => {
    expect(given({})).toEqual({ answers: new Map(), settled: new Set(), faults: [] });
  });
});

describe('answers that are wrong', () => {
  it('are all named, in the order of the file and where they stand in it', () => {
    const places = new Map([
      ['temprature', { line: 2, column: 1 }],
      ['temperature', { line: 3, column: 14 }],
      ['other', { line: 4, column: 8 }],
    ]);
    const { answers, settled, faults } = given(
      { temprature: 3, temperature: 9, other: ['Koen'], opening: 'And then?' },
      places,
    );
    expect(faults).toEqual([
      {
        code: 'answer-unknown',
        id: 'temprature',
        nearest: 'temperature',
        at: { line: 2, column: 1 },
      },
      {
        code: 'answer-wrong',
        id: 'temperature',
        fault: { code: 'answer-range', min: 1, max: 5 },
        at: { line: 3, column: 14 },
      },
      {
        code: 'answer-wrong',
        id: 'other',
        fault: { code: 'answer-type', expected: 'text' },
        at: { line: 4, column: 8 },
      },
    ]);
    expect([...answers.keys()]).toEqual(['opening']);
    expect([...settled]).toEqual(['opening']);
  });

  it('have no place when they came as an option', () => {
    const [fault] = given({ temperature: 'warm' }).faults;
    expect(fault).toEqual({
      code: 'answer-wrong',
      id: 'temperature',
      fault: { code: 'answer-type', expected: 'scale' },
    });
    expect(fault).not.toHaveProperty('at');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'are no way into the program: %j is an unknown question',
    (id) => {
      const { answers, faults } = checkGiven(
        set,
        {
          values: new Map([[id, 'x']]),
          positions: new Map(),
        },
        nothing,
      );
      expect(faults).toEqual([{ code: 'answer-unknown', id, nearest: undefined }]);
      expect(answers.size).toBe(0);
    },
  );

  it('leave a question with such a name alone', () => {
    const odd = setOf({ id: 'constructor' });
    const { answers } = checkGiven(
      odd,
      {
        values: new Map([['constructor', 'x']]),
        positions: new Map(),
      },
      nothing,
    );
    expect([...answers]).toEqual([['constructor', 'x']]);
  });
});

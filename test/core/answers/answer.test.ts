import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import type { Question } from '../../../src/core/prompt-set/prompt-set.ts';
import { byType, fromZero, kept, opening, openings } from '../../support/sets/questions.ts';

type Row = readonly [value: unknown, kept: Answer | undefined];

const table = (name: string, asked: Question, rows: readonly Row[]) =>
  describe(name, () => {
    it.each(rows)('%j is read as %j', (value, answer) => {
      expect(kept(asked, value)).toStrictEqual(answer);
    });
  });

table('an answer of one thought', byType.text, [
  ['Koen', 'Koen'],
  ['  two spaces stay, and a line\n', '  two spaces stay, and a line\n'],
  ['你好 👩‍👩‍👧 שלום', '你好 👩‍👩‍👧 שלום'],
  [3, '3'],
  [0, '0'],
  [1.5, '1.5'],
  [true, 'true'],
  [false, 'false'],
  [['Koen'], 'answer-type'],
  [{ name: 'Koen' }, 'answer-type'],
  [new Map([['name', 'Koen']]), 'answer-type'],
  [new Date(0), 'answer-type'],
  [Symbol.iterator, 'answer-type'],
]);

table('a list', byType.list, [
  [
    ['a sigh', 'a joke'],
    ['a sigh', 'a joke'],
  ],
  ['one thing only', ['one thing only']],
  [7, ['7']],
  [
    ['at', 9, true],
    ['at', '9', 'true'],
  ],
  [['', 'kept', ' ', null, undefined], ['kept']],
  [
    ['same', 'same'],
    ['same', 'same'],
  ],
  [[' ', ''], undefined],
  [[null], undefined],
  [[], undefined],
  [[['nested']], 'answer-type'],
  [[{ said: 'nested' }], 'answer-type'],
  [{ said: 'a map' }, 'answer-type'],
]);

table('a choice', byType.choice, [
  ['heard', 'heard'],
  ['GUESS', 'guess'],
  ['  Heard ', 'heard'],
  ['Dat vermoed ik', 'guess'],
  ['i HEARD it', 'heard'],
  ['seen', 'answer-choice'],
  [1, 'answer-choice'],
  [true, 'answer-choice'],
  ['__proto__', 'answer-choice'],
  ['constructor', 'answer-choice'],
  [['heard'], 'answer-type'],
  [{}, 'answer-type'],
]);

table('a choice of ready-made questions or own words', opening, [
  ['Wat mis ik?', 'Wat mis ik?'],
  ['what COUNTS for you?', 'What counts for you?'],
  ['  Wat raakt je? ', '  Wat raakt je? '],
  ['__proto__', '__proto__'],
  [42, '42'],
  [' ', undefined],
]);

table('several choices', byType.choices, [
  [
    ['guess', 'heard'],
    ['guess', 'heard'],
  ],
  ['heard', ['heard']],
  [['HEARD', 'I heard it', 'Dat heb ik gehoord'], ['heard']],
  [['heard', '', null], ['heard']],
  [[''], undefined],
  [[null], undefined],
  [[], undefined],
  [['heard', 'seen'], 'answer-choice'],
  [[['heard']], 'answer-type'],
]);

table('several choices, also in own words', openings, [
  [
    ['wat mis ik?', 'En nu?'],
    ['Wat mis ik?', 'En nu?'],
  ],
]);

table('a scale', byType.scale, [
  [1, 1],
  [5, 5],
  ['3', 3],
  [' 4 ', 4],
  ['', undefined],
  ['  ', undefined],
  [0, 'answer-range'],
  [6, 'answer-range'],
  [2.5, 'answer-range'],
  ['2.5', 'answer-range'],
  [Number.POSITIVE_INFINITY, 'answer-range'],
  [Number.NaN, 'answer-type'],
  ['three', 'answer-type'],
  ['3 of 5', 'answer-type'],
  [true, 'answer-type'],
  [[3], 'answer-type'],
]);

table('a scale from zero', fromZero, [
  [0, 0],
  ['0', 0],
  [-0, 0],
  ['-0', 0],
  [' ', undefined],
]);

table('yes or no', byType.confirm, [
  [true, true],
  [false, false],
  ['ja', true],
  ['J', true],
  ['Yes', true],
  [' y ', true],
  ['true', true],
  ['nee', false],
  ['N', false],
  ['NO', false],
  ['false', false],
  ['', undefined],
  ['maybe', 'answer-type'],
  ['constructor', 'answer-type'],
  [1, 'answer-type'],
  [0, 'answer-type'],
  [[true], 'answer-type'],
]);

table('a day', byType.date, [
  ['2026-11-23', '2026-11-23'],
  [' 2026-11-23\n', '2026-11-23'],
  ['2024-02-29', '2024-02-29'],
  ['', undefined],
  ['2026-02-29', 'answer-date'],
  ['2026-04-31', 'answer-date'],
  ['2026-13-01', 'answer-date'],
  ['2026-00-10', 'answer-date'],
  ['2026-1-5', 'answer-date'],
  ['23-11-2026', 'answer-date'],
  ['2026-11-23T09:30:00Z', 'answer-date'],
  ['tomorrow', 'answer-date'],
  [20261123, 'answer-type'],
  [new Date(Number.NaN), 'answer-type'],
]);

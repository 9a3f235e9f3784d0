import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import { type Condition, holds, questionsIn } from '../../../src/core/prompt-set/condition.ts';
import { nothingKnown } from '../../support/sets/sets.ts';

const answers = new Map<string, Answer>([
  ['source', 'guess'],
  ['signals', ['sigh', 'joke']],
  ['temperature', 3],
  ['ready', false],
]);

const is = (id: string, ...values: Answer[]): Condition => ({ kind: 'is', question: id, values });
const answered = (id: string): Condition => ({ kind: 'answered', question: id });
const not = (condition: Condition): Condition => ({ kind: 'not', condition });
const any = (...conditions: Condition[]): Condition => ({ kind: 'any', conditions });
const all = (...conditions: Condition[]): Condition => ({ kind: 'all', conditions });

const yes = answered('source');
const no = answered('nothing');

describe('a condition on answers', () => {
  it.each<[string, Condition, boolean]>([
    ['an answer that is the value', is('source', 'guess'), true],
    ['an answer that is one of the values', is('source', 'heard', 'guess'), true],
    ['an answer that is none of them', is('source', 'heard'), false],
    ['no answer', is('nothing', 'guess'), false],
    ['one of what was chosen', is('signals', 'joke'), true],
    ['nothing of what was chosen', is('signals', 'silence'), false],
    ['a number', is('temperature', 1, 2, 3), true],
    ['a number that is not a text', is('temperature', '3'), false],
    ['an answer of no', is('ready', false), true],
    ['an answer of no where yes is wanted', is('ready', true), false],
    ['an answer that is there', answered('source'), true],
    ['an answer of no, which is there', answered('ready'), true],
    ['an answer that is not there', answered('nothing'), false],
    ['an id that objects have of themselves', answered('constructor'), false],
    ['not what holds', not(yes), false],
    ['not what does not hold', not(no), true],
    ['another value, or no answer', not(is('nothing', 'heard')), true],
    ['any, when one holds', any(no, yes), true],
    ['any, when none holds', any(no, no), false],
    ['all, when each holds', all(yes, yes), true],
    ['all, when one does not', all(yes, no), false],
    ['any of all', any(all(yes, no), not(any(no, no))), true],
  ])('on %s', (_, condition, expected) => {
    expect(holds(condition, answers, nothingKnown)).toBe(expected);
  });
});

describe('a condition on what is known', () => {
  const condition: Condition = { kind: 'known', name: 'last-step' };

  it('holds when there was a step last time', () => {
    const known = { ...nothingKnown, texts: new Map([['last-step', 'ask first'] as const]) };
    expect(holds(condition, answers, known)).toBe(true);
  });

  it('does not hold when there was none', () => {
    const known = { ...nothingKnown, texts: new Map([['guess', 'time'] as const]) };
    expect(holds(condition, answers, known)).toBe(false);
  });
});

describe('questions that take turns by week', () => {
  const askedIn = (week: number) =>
    [1, 2, 3, 0].filter((remainder) =>
      holds({ kind: 'week', remainder, of: 4 }, answers, { ...nothingKnown, week }),
    );

  it('are asked one a week, each in its turn', () => {
    expect([1, 2, 3, 4, 5].flatMap(askedIn)).toEqual([1, 2, 3, 0, 1]);
  });

  it('leave no week of a year without a question', () => {
    for (let week = 1; week <= 53; week += 1) expect(askedIn(week)).toHaveLength(1);
  });
});

describe('the questions that a condition looks at', () => {
  it('are found however deep they stand', () => {
    const deep = any(all(is('a', 1), not(answered('b'))), { kind: 'known', name: 'guess' });
    expect(questionsIn(deep)).toEqual(['a', 'b']);
  });

  it.each<Condition>([
    { kind: 'known', name: 'opening' },
    { kind: 'week', remainder: 0, of: 4 },
  ])('are none for a condition on something else: $kind', (condition) => {
    expect(questionsIn(condition)).toEqual([]);
  });
});

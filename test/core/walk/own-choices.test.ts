import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import { checkGiven } from '../../../src/core/answers/given.ts';
import { applicableQuestions, finalAnswers, startSession } from '../../../src/core/walk/session.ts';
import { afterOne, faultsIn } from '../../support/sets/set-file.ts';
import { nothingKnown, setOf } from '../../support/sets/sets.ts';

const set = setOf(
  { id: 'first' },
  { id: 'more', type: 'list' },
  { id: 'likeliest', type: 'choice', choices: [], from: ['first', 'more'] },
);

const walked = (answers: Record<string, Answer>) =>
  startSession({
    set,
    language: 'en',
    known: nothingKnown,
    answers: new Map(Object.entries(answers)),
  });

const offered = (answers: Record<string, Answer>) =>
  applicableQuestions(walked(answers)).flatMap((question) =>
    question.type === 'choice' ? question.choices.map(({ value }) => value) : [],
  );

describe('a choice between things that the person said', () => {
  it('offers each of them once, in the order in which they were said', () => {
    expect(offered({ first: 'calm', more: ['time', 'calm', 'craft'] })).toEqual([
      'calm',
      'time',
      'craft',
    ]);
  });

  it.each<[string, Record<string, Answer>]>([
    ['nothing', {}],
    ['one thing', { first: 'calm' }],
    ['the same thing twice', { first: 'calm', more: ['calm'] }],
  ])('is not asked where %s was said', (_, answers) => {
    expect(applicableQuestions(walked(answers)).map(({ id }) => id)).toEqual(['first', 'more']);
  });

  it('no longer counts when what was chosen is no longer said', () => {
    const chosen = { first: 'calm', more: ['time'], likeliest: 'time' };
    expect([...finalAnswers(walked(chosen)).keys()]).toContain('likeliest');
    const changed = { ...chosen, more: ['craft'] };
    expect([...finalAnswers(walked(changed)).keys()]).not.toContain('likeliest');
  });

  it('may be made in a file, whatever the order of the answers in it', () => {
    const given = (likeliest: string) =>
      checkGiven(
        set,
        {
          values: new Map<string, unknown>([
            ['likeliest', likeliest],
            ['more', ['time']],
            ['first', 'calm'],
          ]),
          positions: new Map(),
        },
        nothingKnown,
      );
    expect(given('Time').answers.get('likeliest')).toBe('time');
    expect(given('speed').faults).toEqual([
      {
        code: 'answer-wrong',
        id: 'likeliest',
        fault: { code: 'answer-choice', allowed: ['calm', 'time'] },
      },
    ]);
  });

  it('can be between things that are known from before', () => {
    const known = { ...nothingKnown, texts: new Map([['guesses', 'calm\ntime'] as const]) };
    const near = setOf({ id: 'near', type: 'choices', choices: [], from: ['guesses'] });
    const session = startSession({ set: near, language: 'en', known });
    expect(applicableQuestions(session)).toMatchObject([
      { choices: [{ value: 'calm' }, { value: 'time' }] },
    ]);
  });
});

describe('a set file', () => {
  const choice = (...keys: string[]) =>
    afterOne(
      '  - id: two',
      '    type: choice',
      '    ask: Two?',
      ...keys.map((key) => `    ${key}`),
    );

  it.each<[string, string, string[]]>([
    ['an earlier question in own words', choice('from: [one]'), []],
    ['what is known', choice('from: [guesses]'), []],
    ['a question that is not there', choice('from: [ona]'), ['10:12 from-unknown ona | one']],
    ['itself', choice('from: [two]'), ['10:12 from-unknown two']],
    ['both its own list and an answer', choice('choices: [a]', 'from: [one]'), []],
  ])('takes choices from %s', (what, file, faults) => {
    if (what.startsWith('both')) expect(faultsIn(file)).not.toEqual([]);
    else expect(faultsIn(file)).toEqual(faults);
  });
});

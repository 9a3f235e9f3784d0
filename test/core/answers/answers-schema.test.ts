import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersSchema } from '../../../src/core/answers/answers-schema.ts';
import { builtInSets } from '../../../src/core/prompt-set/built-in-sets.ts';
import { anyAnswers } from '../../support/any/any-answers.ts';
import { validatorOf } from '../../support/formats/json-validator.ts';
import { setOf } from '../../support/sets/sets.ts';

const sets = await Promise.all(Array.from(builtInSets.values(), (load) => load()));

describe('the JSON Schema of an answers file', () => {
  it.each(sets.map((set) => [set.name, set] as const))(
    'takes every right answer, and an empty one for a question that may be skipped: %s',
    (_name, set) => {
      const isValid = validatorOf(answersSchema(set, 'en'));
      fc.assert(
        fc.property(anyAnswers(set), (given) => {
          const skipped = set.questions
            .filter(({ id }) => !given.has(id))
            .map(({ id }) => [id, null]);
          const answers = Object.fromEntries([...given, ...skipped]);
          isValid({ set: set.name, lang: 'en', with: null, tags: [], answers });
          expect(isValid.errors).toBeNull();
        }),
        { numRuns: 30 },
      );
    },
  );

  const set = setOf(
    { id: 'scale', type: 'scale', min: 1, max: 5, labels: [] },
    { id: 'list', type: 'list' },
    {
      id: 'choice',
      type: 'choice',
      choices: [{ value: 'a', label: { en: 'A' } }, { label: { en: 'B' } }],
    },
    {
      id: 'own',
      type: 'choice',
      choices: [{ value: 'a', label: { en: 'A' } }],
      own: { en: 'Mine' },
    },
    { id: 'day', type: 'date' },
    { id: 'sure', type: 'confirm' },
    { id: 'needed', optional: false },
    { id: 'sometimes', optional: false, when: { kind: 'answered', question: 'list' } },
  );
  const isValid = validatorOf(answersSchema(set, 'en'));
  const needed = 'yes';

  it.each([
    ['a scale', { scale: 5 }],
    ['a choice by its value', { choice: 'a' }],
    ['a choice without a value by its label', { choice: 'B' }],
    ['words of one’s own', { own: 'anything' }],
    ['a day', { day: '2026-11-23' }],
    ['yes or no', { sure: false }],
    ['nothing for a question that is only asked at times', { sometimes: null }],
  ])('takes %s', (_what, answers) => {
    expect(isValid({ answers: { needed, ...answers } })).toBe(true);
  });

  it.each([
    ['a number off the scale', { scale: 6 }],
    ['half a number', { scale: 2.5 }],
    ['a text for a list', { list: 'one' }],
    ['a choice that is not there', { choice: 'c' }],
    ['a day in words', { day: 'monday' }],
    ['an id that is not there', { scael: 1 }],
    ['nothing for what is needed', { needed: null }],
  ])('refuses %s', (_what, answers) => {
    expect(isValid({ answers: { needed, ...answers } })).toBe(false);
  });

  it.each([
    ['no answers at all', {}],
    ['the needed answer not there', { answers: {} }],
    ['another set', { set: 'other', answers: { needed } }],
    ['a language that the set is not in', { lang: 'de', answers: { needed } }],
    ['a key that is not there', { wiht: 'Koen', answers: { needed } }],
  ])('refuses a file with %s', (_what, file) => {
    expect(isValid(file)).toBe(false);
  });

  it('tells an editor the question', () => {
    expect(answersSchema(setOf({ id: 'a', ask: { nl: 'Wat?', en: 'What?' } }), 'nl')).toMatchObject(
      {
        properties: { answers: { properties: { a: { description: 'Wat?' } } } },
      },
    );
  });
});

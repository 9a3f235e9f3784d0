import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import { wordsAt, wordsOf, wordsOrBlank } from '../../../src/core/answers/answer-words.ts';
import { question } from '../../support/sets/sets.ts';

describe('an answer in words', () => {
  const choices = [
    { value: 'heard', label: { nl: 'Gehoord', en: 'I heard it' } },
    { label: { nl: 'Wat telt voor jou?', en: 'What counts for you?' } },
  ];
  const one = question({ id: 'one', type: 'choice', choices });
  const more = question({ id: 'more', type: 'choices', choices });

  it.each<[string, Answer, string[]]>([
    ['a value by its label', 'heard', ['I heard it']],
    ['a ready-made question as it is', 'What counts for you?', ['What counts for you?']],
    ['own words as they are', 'HEARD of it', ['HEARD of it']],
  ])('is %s', (_, answer, words) => {
    expect(wordsOf(one, answer, 'en')).toEqual(words);
  });

  it('is every one of several choices', () => {
    expect(wordsOf(more, ['heard', 'and more'], 'nl')).toEqual(['Gehoord', 'and more']);
  });

  it('is what was typed, also when a choice elsewhere is called so', () => {
    expect(wordsOf(question({ id: 'text' }), 'heard', 'en')).toEqual(['heard']);
    expect(wordsOf(question({ id: 'list', type: 'list' }), ['a', 'b'], 'en')).toEqual(['a', 'b']);
    expect(
      wordsOf(question({ id: 's', type: 'scale', min: 1, max: 5, labels: [] }), 3, 'en'),
    ).toEqual(['3']);
  });
});

describe('a label with an earlier answer in it', () => {
  const asked = question({
    id: 'opening',
    type: 'choices',
    choices: [{ label: { en: 'What counts for {other}?' } }],
    own: { en: 'In my own words' },
  });
  const fill = (label: string) => label.replace('{other}', 'Koen');

  it('is filled in, and own words are not, whatever they hold', () => {
    const said = ['What counts for {other}?', 'What would {other} say?'];
    expect(wordsOf(asked, said, 'en', fill)).toEqual([
      'What counts for Koen?',
      'What would {other} say?',
    ]);
  });
});

describe('what stands for an answer in a text', () => {
  const plain = question({ id: 'other' });
  const withBlank = question({ id: 'other', blank: { en: 'the other', nl: 'de ander' } });

  it.each<[string, Answer | undefined, string]>([
    ['the answer', 'Koen', 'Koen'],
    ['every item of it', ['Koen', 'Mark'], 'Koen, Mark'],
    ['the text of the set without one', undefined, 'de ander'],
  ])('is %s', (_, answer, words) => {
    expect(wordsOrBlank(withBlank, answer, 'nl')).toBe(words);
  });

  it('is a gap where the set has no text for it', () => {
    expect(wordsOrBlank(plain, undefined, 'en')).toBe('…');
  });
});

describe('what was answered in a place', () => {
  const questions = [
    question({ id: 'first', feeds: 'opening' }),
    question({ id: 'second', feeds: 'opening' }),
    question({ id: 'elsewhere' }),
  ];

  it.each([
    ['the last answer', { first: 'a', second: 'b' }, 'b'],
    ['the only one', { first: 'a', elsewhere: 'c' }, 'a'],
    ['nothing', { elsewhere: 'c' }, undefined],
  ])('is %s', (_, answers, words) => {
    expect(wordsAt('opening', questions, new Map(Object.entries(answers)), 'en')).toBe(words);
  });
});

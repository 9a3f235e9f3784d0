import { describe, expect, it } from 'vitest';
import { answerWords } from '../../../src/commands/telling/answer-words.ts';
import { testContext } from '../../support/context.ts';
import { byType } from '../../support/sets/questions.ts';

describe('an answer in words', () => {
  it.each([
    ['confirm', true, 'nl', ['Ja']],
    ['confirm', false, 'de', ['Nein']],
    ['choice', 'guess', 'en', ['It is my guess']],
    ['list', ['one', 'two'], 'en', ['one', 'two']],
    ['scale', 3, 'en', ['3']],
  ] as const)('of a %s that is %j is, in %s, %j', (type, answer, language, words) => {
    const { context } = testContext({ language });
    expect(answerWords(context, byType[type], answer, language)).toEqual(words);
  });
});

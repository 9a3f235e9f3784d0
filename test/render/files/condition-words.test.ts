import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/core/prompt-set/condition.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { wordsOfCondition } from '../../../src/render/files/condition-words.ts';

const answered: Condition = { kind: 'answered', question: 'guess' };
const isGuess: Condition = { kind: 'is', question: 'source', values: ['guess', 'heard'] };

describe('when a question is asked, in words', () => {
  it.each<[Condition, string]>([
    [answered, 'guess is filled in'],
    [isGuess, 'source is: guess or heard'],
    [{ kind: 'is', question: 'sure', values: [true] }, 'sure is: true'],
    [{ kind: 'known', name: 'last-step' }, 'there is a step from last time'],
    [{ kind: 'week', remainder: 1, of: 4 }, 'it is the week for it (once in 4 weeks)'],
    [{ kind: 'not', condition: answered }, 'this is not so: guess is filled in'],
    [
      { kind: 'all', conditions: [answered, isGuess] },
      'guess is filled in, and source is: guess or heard',
    ],
    [
      { kind: 'any', conditions: [answered, isGuess] },
      'guess is filled in, or source is: guess or heard',
    ],
  ])('%j', (condition, words) => {
    expect(wordsOfCondition(condition, textsFor('en').template)).toBe(words);
  });

  it('is in the language of the texts', () => {
    const words = wordsOfCondition(isGuess, textsFor('nl').template);
    expect(words).toContain('source');
    expect(words).not.toBe(wordsOfCondition(isGuess, textsFor('en').template));
  });
});

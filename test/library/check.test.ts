import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/library/check.ts';
import { loadPromptSet } from '../../src/library/sets.ts';

const before = await loadPromptSet('before');

const found = (answers: Readonly<Record<string, unknown>>) =>
  checkAnswers(before, { answers }).map(({ id, code }) => `${code} ${id}`);

describe('answers to a set', () => {
  it('are right when a note can be made from them', () => {
    expect(found({ opening: 'What do you want to keep?', temperature: '2' })).toEqual([]);
  });

  it.each([
    [{}, ['answer-missing opening']],
    [{ opening: '' }, ['answer-missing opening']],
    [{ opening: { a: 1 } }, ['answer-wrong opening']],
    [
      { temperature: 9, openning: 'x' },
      ['answer-wrong temperature', 'answer-unknown openning', 'answer-missing opening'],
    ],
  ])('are named where they are wrong or lacking: %j', (answers, faults) => {
    expect(found(answers)).toEqual(faults);
  });

  it('are spoken of in the language that is asked for', () => {
    const [german] = checkAnswers(before, { language: 'de' });
    expect(german?.message).toContain('fehlt');
  });
});

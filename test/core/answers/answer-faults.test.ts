import { describe, expect, it } from 'vitest';
import { longestAnswer, parseAnswer } from '../../../src/core/answers/answer.ts';
import {
  byType,
  fromZero,
  kept,
  opening,
  openings,
  source,
  types,
} from '../../support/sets/questions.ts';
import { question } from '../../support/sets/sets.ts';

describe('an empty answer', () => {
  it.each([undefined, null])('is no answer to any question when it is %j', (value) => {
    for (const asked of types) expect(parseAnswer(asked, value)).toEqual({ ok: true });
  });

  it.each(['', ' ', '\n\t ', '\u00a0'])('is no answer to any question when it is %j', (value) => {
    for (const asked of types) expect(kept(asked, value), asked.type).toBeUndefined();
  });
});

describe('an answer that is too long', () => {
  it.each([byType.text, byType.long, byType.list])('is refused and not cut: $type', (asked) => {
    const most = 'w'.repeat(longestAnswer);
    expect(kept(asked, most)).toEqual(asked.type === 'list' ? [most] : most);
    expect(parseAnswer(asked, `${most}w`)).toEqual({
      ok: false,
      fault: { code: 'answer-long', longest: longestAnswer },
    });
  });

  it('is refused by what its items hold together', () => {
    const half = 'w'.repeat(longestAnswer / 2);
    expect(kept(byType.list, [half, half])).toEqual([half, half]);
    expect(kept(byType.list, [half, half, 'w'])).toBe('answer-long');
    expect(kept(openings, [half, half.toUpperCase()])).toHaveLength(2);
    expect(kept(openings, [half, half.toUpperCase(), 'w'])).toBe('answer-long');
  });

  it('is refused in own words beside a choice', () => {
    expect(kept(opening, 'w'.repeat(longestAnswer + 1))).toBe('answer-long');
  });
});

describe('what is said of a wrong answer', () => {
  it('is the kind of answer that the question takes', () => {
    for (const asked of types) {
      expect(parseAnswer(asked, { nothing: 'like it' })).toEqual({
        ok: false,
        fault: { code: 'answer-type', expected: asked.type },
      });
    }
  });

  it('is the range of the scale', () => {
    expect(parseAnswer(fromZero, 11)).toEqual({
      ok: false,
      fault: { code: 'answer-range', min: 0, max: 10 },
    });
  });

  it('is what can be chosen, each thing once', () => {
    const words = [
      { label: { nl: 'Koffie', en: 'Coffee' } },
      { label: { nl: 'Thee', en: 'Thee' } },
    ];
    const asked = question({ id: 'drink', type: 'choice', choices: [...source, ...words] });
    expect(parseAnswer(asked, 'water')).toEqual({
      ok: false,
      fault: { code: 'answer-choice', allowed: ['heard', 'guess', 'Koffie', 'Coffee', 'Thee'] },
    });
  });
});

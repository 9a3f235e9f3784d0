import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  graphemesOf,
  nextBoundary,
  previousBoundary,
  snap,
  textWidth,
} from '../../../src/core/columns/graphemes.ts';
import { joiningText } from '../../support/any/joining-text.ts';
import { timesAsLong } from '../../support/processor-time.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const segmented = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** It is a tenth or less on an idle machine. */
const fraction = 1 / 3;

describe('a text taken apart into what a person calls characters', () => {
  it('agrees with Intl.Segmenter on any text, though it hardly asks it', () => {
    fc.assert(
      fc.property(joiningText, (text) => {
        expect(graphemesOf(text)).toEqual(segmented(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes a long answer apart in a fraction of the time that Intl.Segmenter takes', () => {
    const answer = 'een woord of één '.repeat(250);
    const part = timesAsLong(
      () => graphemesOf(answer),
      () => segmented(answer),
      fraction,
    );
    expect(part).toBeLessThan(fraction);
  });
});

describe('a place between characters', () => {
  const family = '👩‍👩‍👧';

  it('is before or after a joined emoji, never in it', () => {
    const text = `a${family}b`;
    expect(nextBoundary(text, 1)).toBe(1 + family.length);
    expect(previousBoundary(text, 1 + family.length)).toBe(1);
    expect(snap(text, 3)).toBe(1 + family.length);
  });

  it('is found at both ends', () => {
    expect(previousBoundary('ab', 0)).toBe(0);
    expect(nextBoundary('ab', 2)).toBe(2);
    expect(snap('ab', 99)).toBe(2);
    expect(snap('', 0)).toBe(0);
  });

  it('comes back to itself, one on and one back', () => {
    fc.assert(
      fc.property(joiningText, fc.nat(40), (text, offset) => {
        const at = snap(text, offset);
        fc.pre(at < text.length);
        expect(previousBoundary(text, nextBoundary(text, at))).toBe(at);
      }),
    );
  });
});

describe('the width of a text', () => {
  it.each([
    ['letters', 'naïef', 5],
    ['a combining mark', 'e\u0301', 1],
    ['Chinese', '漢字', 4],
    ['Korean, composed or not', '한\u1112\u1161\u11ab', 4],
    ['an emoji', '👍', 2],
    ['an emoji with a skin tone', '👍🏽', 2],
    ['a family', '👩‍👩‍👧', 2],
    ['a flag', '🇳🇱', 2],
    ['a keycap', '1️⃣', 2],
    ['a heart as text and as emoji', '❤❤️', 3],
    ['a pointing finger as text', '☝', 1],
    ['Thai with a vowel of its own width', 'กำ', 2],
    ['what cannot be seen', '\u200b\u00ad\ufeff\u200e', 0],
    ['full-width Latin and half-width kana', 'Ａｱ', 3],
  ])('of %s', (_, text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

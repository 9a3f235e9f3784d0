import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemesOf } from '../../../src/core/columns/graphemes.ts';
import { clusterWidth } from '../../../src/core/columns/width.ts';
import { printable } from '../../../src/core/text/printable.ts';
import { linesFor } from '../../../src/render/page/svg-text.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';
import { hostileText } from '../reading.ts';

describe('a text in a drawing', () => {
  it('is laid out in whole words', () => {
    expect(linesFor('Dat iedereen mee kan, ook over drie jaar.', 13, 9)).toEqual([
      'Dat iedereen mee kan,',
      'ook over drie jaar.',
    ]);
  });

  it('gives letters that are wide more room', () => {
    expect(linesFor('mmmm mmmm', 6, 9)).toEqual(['mmmm', 'mmmm']);
    expect(linesFor('iiii iiii', 6, 9)).toEqual(['iiii iiii']);
  });

  it('is broken between characters where no line has room for a word', () => {
    expect(linesFor(`kort ${'a'.repeat(25)}`, 7, 9)).toEqual([
      'kort',
      'a'.repeat(10),
      'a'.repeat(10),
      'a'.repeat(5),
    ]);
  });

  it('breaks between Chinese characters, and never inside an emoji', () => {
    expect(linesFor('日本語の文章です', 4, 9)).toEqual(['日本語', 'の文章', 'です']);
    expect(linesFor('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4, 9)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']);
  });

  it('says with an ellipsis that there is more', () => {
    const lines = linesFor('woord '.repeat(2_000), 8, 3);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/^woord.*…$/);
  });

  it('keeps every character, and stays as narrow as it should, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 3, max: 20 }), (text, room) => {
        const lines = linesFor(text, room, 99);
        expect(lines.join('').replace(/\s/gu, '')).toBe(printable(text).replace(/\s/gu, ''));
        for (const line of lines) {
          const seen = graphemesOf(line).filter((cluster) => clusterWidth(cluster) > 0);
          expect(seen.length).toBeLessThanOrEqual(room / 0.4);
        }
      }),
    );
  });

  it('takes a time in keeping with its length', () => {
    expect(linesFor('a'.repeat(10_000), 12, 16)).toHaveLength(16);
    const lines = (length: number) => linesFor('a'.repeat(length), 12, 16);
    expect(growthTo(10_000, lines)).toBeLessThan(inKeeping);
  });
});

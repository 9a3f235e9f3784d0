import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/core/text/printable.ts';
import { anyText } from '../../support/any/any-text.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';

describe('a text made printable', () => {
  it.each([
    ['ordinary text', 'Wat zág je — 漢字 👩‍👩‍👧 שלום', 'Wat zág je — 漢字 👩‍👩‍👧 שלום'],
    ['newlines and tabs', 'a\n\tb', 'a\n\tb'],
    ['an escape sequence', '\x1b[31mred', '␛[31mred'],
    ['a title that is set', '\x1b]0;evil\x07', '␛]0;evil␇'],
    ['a carriage return', 'safe\rEVIL', 'safe␍EVIL'],
    ['NUL and DEL', '\0\x7f', '␀␡'],
    ['C1 controls', '\x9b31m\x85', '�31m�'],
    ['bidi overrides and isolates', 'a\u202eb\u2066c\u2069', 'a�b�c�'],
    ['marks of direction', 'a\u200eb\u200f', 'a\u200eb\u200f'],
    ['half a surrogate pair', 'a\ud83db', 'a�b'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a\nb\nc'],
  ])('shows %s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('holds nothing that a terminal would obey, whatever it was made from', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printable(text)).not.toMatch(
          /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\p{Surrogate}]/u,
        );
      }),
    );
  });

  it('keeps every offset where it was', () => {
    fc.assert(fc.property(anyText, (text) => printable(text).length === text.length));
  });

  it('takes time in proportion to its length', () => {
    const show = (length: number) => printable('\x1b'.repeat(length));
    expect(growthTo(200_000, show)).toBeLessThan(inKeeping);
  });
});

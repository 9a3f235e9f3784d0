import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldName, foldWithOrigins } from '../../../src/core/search/fold.ts';
import { anyText } from '../../support/any/any-text.ts';

/** Letters that fold in every way there is, and plain ones. */
const foldable = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'aAbeosßæŒøĳŁıİéèËÀñçşΣςΟκК한ﬁﬃ²½①ＫＯ𝒂’“–…\u00adÅ´'),
      fc.constantFrom(
        '\u0301',
        '\u0308',
        '\u200b',
        '\u200d',
        '\ufe0f',
        '👩‍👧',
        '\n',
        ' ',
        '\u00a0',
      ),
      fc.string({ maxLength: 2 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a folded text', () => {
  it.each([
    ['Koen', 'koen'],
    ['ÉÉN reële coördinator', 'een reele coordinator'],
    ['e\u0301e\u0301n', 'een'],
    ['ĲSBREKER, ĳs', 'ijsbreker, ijs'],
    ['Straße, STRASSE, STRAẞE', 'strasse, strasse, strasse'],
    ['Ærø, œuvre, Łódź', 'aero, oeuvre, lodz'],
    ['İstanbul, ıspanak', 'istanbul, ispanak'],
    ['ΟΔΟΣ, οδός', 'οδοσ, οδοσ'],
    ['ﬁets, ＫＯＥＮ, m², №', 'fiets, koen, m2, no'],
    ['collega’s, collega´s', "collega's, collega's"],
    ['„wat” – nu', '"wat" - nu'],
    ['sa\u00admen\u200bwerken', 'samenwerken'],
    ['Йод, ёлка', 'иод, елка'],
  ])('of “%s” is “%s”', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps vowels that are signs of their own', () => {
    expect(fold('हिंदी')).not.toBe(fold('हद'));
  });

  it('is the same in every form that Unicode has for a text', () => {
    fc.assert(
      fc.property(fc.oneof(foldable, anyText), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('does not change when it is folded again', () => {
    fc.assert(
      fc.property(fc.oneof(foldable, anyText), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('is made piece by piece, so what is in a text is in the folded text', () => {
    fc.assert(
      fc.property(foldable, foldable, (one, other) => {
        expect(fold(one + other)).toBe(fold(one) + fold(other));
      }),
    );
  });

  it('has the lines of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text).split('\n')).toEqual(text.split('\n').map(fold));
      }),
    );
  });
});

describe('the origin of a piece of folded text', () => {
  it('folds to a text that holds that piece, and does so no longer when it is shorter', () => {
    const cut = fc.tuple(fc.oneof(foldable, anyText), fc.nat(), fc.nat());
    fc.assert(
      fc.property(cut, ([text, from, length]) => {
        const { folded, original } = foldWithOrigins(text);
        expect(folded).toBe(fold(text));
        fc.pre(folded.length > 0);
        const start = from % folded.length;
        const end = Math.min(folded.length, start + 1 + (length % 5));
        const piece = folded.slice(start, end);
        const found = original({ start, end });
        const characters = Array.from(text.slice(found.start, found.end));
        expect(fold(characters.join(''))).toContain(piece);
        const isShorter = (part: string[]) => fold(part.join('')).length < piece.length;
        const [first, last] = [fold(characters.at(0) ?? ''), fold(characters.at(-1) ?? '')];
        expect(first).not.toBe('');
        if (first.length === 1 && last.length === 1) {
          expect(isShorter(characters.slice(1))).toBe(true);
          expect(isShorter(characters.slice(0, -1))).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['Één', 'een', 'Één'],
    ['cafe\u0301 dicht', 'cafe', 'cafe\u0301'],
    ['die große Frage', 'gros', 'groß'],
    ['ﬁets', 'i', 'ﬁ'],
    ['a👩‍👧b', 'b', 'b'],
  ])('in “%s” of “%s” is “%s”', (text, piece, expected) => {
    const { folded, original } = foldWithOrigins(text);
    const start = folded.indexOf(piece);
    const found = original({ start, end: start + piece.length });
    expect(text.slice(found.start, found.end)).toBe(expected);
  });
});

describe('a folded name', () => {
  it('has no spaces around it and single ones in it', () => {
    expect(foldName('  José\u00a0 de  la Cruz\t')).toBe('jose de la cruz');
  });
});

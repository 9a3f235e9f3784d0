import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldName } from '../../../src/core/search/fold.ts';
import { rawCheck } from '../../../src/core/search/raw-check.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';

const couldHold = (text: string, ...terms: string[]): boolean =>
  rawCheck(terms.map(foldName))(Buffer.from(text));

/** Every piece of a text, from one character to the whole of it. */
const piecesOf = (text: string): string[] =>
  Array.from({ length: text.length }, (_, start) =>
    Array.from({ length: text.length - start }, (__, end) => text.slice(start, start + end + 1)),
  ).flat();

describe('a quick look at the bytes of a note', () => {
  it.each([
    ['Koen zuchtte', 'koen'],
    ['KOEN', 'koen'],
    ['Wij zagen een dé-fi-lé: één defilé', 'defile'],
    ['e\u0301e\u0301n', 'een'],
    ['Straße', 'strasse'],
    ['Passstraße', 'passstrasse'],
    ['cœur', 'coeur'],
    ['ﬁets', 'fiets'],
    ['sa\u00admen', 'samen'],
    ['👩‍🏫 Koen', 'koen'],
    ['rust en\n  tijd', 'rust en tijd'],
    ['日本', '日本'],
  ])('lets “%s” through for “%s”', (text, term) => {
    expect(couldHold(text, term)).toBe(true);
  });

  it.each([
    ['Mark zuchtte', 'koen'],
    ['‘Mark’ – zuchtte… één keer → nee 🙂', 'koen'],
    ['Koen zuchtte één keer', 'mark'],
    ['kóén', 'koel'],
  ])('passes over “%s” for “%s”', (text, term) => {
    expect(couldHold(text, term)).toBe(false);
  });

  it('asks for every term', () => {
    expect(couldHold('Koen zuchtte', 'koen', 'zucht')).toBe(true);
    expect(couldHold('Koen zuchtte', 'koen', 'lach')).toBe(false);
    expect(couldHold('één keer', 'een', 'lach')).toBe(false);
    expect(couldHold('Koen zuchtte')).toBe(true);
  });

  it('lets through whatever any character of Unicode can fold to', () => {
    const missed: string[] = [];
    for (let code = 0x80; code < 0x110000; code += 1) {
      const character = String.fromCodePoint(code);
      const folded = fold(character);
      // A half of a pair cannot be in a file; and with no letter or digit nothing is looked for.
      if ((code >= 0xd800 && code < 0xe000) || !(folded === '' || /[a-z0-9]/.test(folded)))
        continue;
      const text = `q${character}w`;
      for (const piece of piecesOf(fold(text))) {
        if (!couldHold(text, piece)) missed.push(`${code.toString(16)} ${piece}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('lets through every text that, folded, holds every term', () => {
    const letters = fc.constantFrom(...'sSeoaijnlßæœŒĳéÀ\u00ad\u0301ǆ1½-’ \nＫ日', '👩‍👧');
    const text = fc.array(letters, { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (written, from, length) => {
        const folded = foldName(written);
        const start = from % (folded.length + 1);
        const term = folded.slice(start, start + 1 + (length % 6));
        expect(couldHold(written, term)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['s', 'ss', 'é', 'ß', '’', 'koe'])(
    'takes a time in keeping with the length of a note: %s',
    (piece) => {
      const checks = ['koen', 'sssss', 'ssssx', 'oeoeoe'].map((term) => rawCheck([term]));
      const growth = growthTo(80_000, (times) => {
        const text = Buffer.from(piece.repeat(times));
        for (const check of checks) check(text);
      });
      expect(growth).toBeLessThan(inKeeping);
    },
  );
});

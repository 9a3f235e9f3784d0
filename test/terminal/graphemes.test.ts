import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clustersOf,
  graphemesOf,
  nextBoundary,
  previousBoundary,
  snap,
  textWidth,
} from '../../src/terminal/graphemes.ts';

const segmented = (text: string): string[] =>
  Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text),
    (each) => each.segment,
  );

/** Characters that like to join their neighbours, among ones that do not. */
const joiner = fc.constantFrom(
  'a',
  'é',
  ' ',
  '\n',
  '\t',
  '1',
  '©',
  '®',
  '\u0301',
  '\u200d',
  '\ufe0f',
  '\u20e3',
  '👩',
  '👧',
  '🏽',
  '🇳',
  '🇱',
  '❤',
  '漢',
  '한',
  '\u1112',
  '\u1161',
  '\u11ab',
  '\u0600',
  '\u0e01',
  '\u0e33',
  '\u0e34',
  '\u0915',
  '\u094d',
  '\u0937',
  '\u093f',
  'ش',
  'ש',
  '\u{110bd}',
  '\ud83d',
  '\udc00',
  '\u200b',
  '\u00ad',
  '\r',
  '\u{1f3f4}',
  '\u{e0067}',
  '\u{e007f}',
  '\u3099',
  'か',
  'й',
  '\u0483',
);

const anyText = fc.oneof(
  fc.array(joiner, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

describe('a text taken apart into what a person calls characters', () => {
  it('agrees with Intl.Segmenter on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(graphemesOf(text)).toEqual(segmented(text));
      }),
      { numRuns: 20000 },
    );
  });
});

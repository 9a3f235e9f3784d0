import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemesOf, snap, textWidth } from '../../../src/core/columns/graphemes.ts';
import {
  layoutText,
  offsetAt,
  placeOf,
  rowText,
  wrapText,
} from '../../../src/core/columns/layout.ts';
import { anyText } from '../../support/any/any-text.ts';
import { joiningText } from '../../support/any/joining-text.ts';

const rowsOf = (text: string, width: number): string[] => {
  const layout = layoutText(text, width);
  return layout.rows.map((row) => rowText(layout, row));
};

describe('a text in rows', () => {
  it.each([
    ['whole words where they fit', 'one two three', 8, ['one two ', 'three']],
    ['a word that is too long broken', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['a long word after a short one', 'ab cdefghij', 4, ['ab ', 'cdef', 'ghij']],
    ['a row for each line, also an empty one', 'one\n\ntwo\n', 8, ['one', '', 'two', '']],
    ['nothing as one empty row', '', 8, ['']],
    ['spaces that do not fit over the edge', 'abcd     ef', 4, ['abcd', 'ef']],
    ['Chinese broken between any two', '漢字漢字漢', 4, ['漢字', '漢字', '漢']],
    ['no half of a wide character', 'a漢字', 4, ['a漢', '字']],
    ['emoji whole', 'ab👩‍👩‍👧👍', 3, ['ab', '👩‍👩‍👧', '👍']],
    [
      'combining marks with their letter',
      'e\u0301e\u0301e\u0301',
      2,
      ['e\u0301e\u0301', 'e\u0301'],
    ],
    ['tabs as spaces up to every fourth column', 'a\tb', 8, ['a   b']],
    ['right-to-left as it stands', 'שלום עולם', 6, ['שלום ', 'עולם']],
    ['what a terminal would obey as a sign', '\x1b[2J', 8, ['␛[2J']],
  ])('has %s', (_, text, width, rows) => {
    expect(rowsOf(text, width)).toEqual(rows);
  });

  it('is never wider than it may be, at any width that a character fits in', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, joiningText),
        fc.integer({ min: 4, max: 40 }),
        (text, width) => {
          for (const row of rowsOf(text, width)) {
            if (graphemesOf(row).length > 1) expect(textWidth(row)).toBeLessThanOrEqual(width);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses nothing: the rows hold every character but the newlines', () => {
    fc.assert(
      fc.property(joiningText, fc.integer({ min: 1, max: 12 }), (text, width) => {
        const { rows } = layoutText(text, width);
        const held = rows.map(({ start, end }) => text.slice(start, end)).join('');
        expect(held).toBe(text.replaceAll('\n', ''));
      }),
    );
  });
});

describe('the place of the cursor', () => {
  it.each([
    ['at the start', 'one two three', 8, 0, { row: 0, column: 0 }],
    ['in a row', 'one two three', 8, 4, { row: 0, column: 4 }],
    ['on the later row, where two meet', 'one two three', 8, 8, { row: 1, column: 0 }],
    ['after the last character', 'one two three', 8, 13, { row: 1, column: 5 }],
    ['on a row that is full', 'abcd', 4, 4, { row: 0, column: 4 }],
    ['after a newline', 'one\n', 8, 4, { row: 1, column: 0 }],
    ['after wide characters', '漢字', 8, 2, { row: 0, column: 4 }],
    ['after a tab', 'a\t', 8, 2, { row: 0, column: 4 }],
    ['at the edge, after spaces that hang over it', 'abcd     ', 4, 9, { row: 0, column: 4 }],
  ])('is %s', (_, text, width, offset, place) => {
    expect(placeOf(layoutText(text, width), offset)).toEqual(place);
  });

  it('is always on a row, within the width', () => {
    fc.assert(
      fc.property(joiningText, fc.integer({ min: 1, max: 12 }), fc.nat(60), (text, width, at) => {
        const layout = layoutText(text, width);
        const { row, column } = placeOf(layout, snap(text, at));
        expect(row).toBeLessThan(layout.rows.length);
        expect(column).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('leads back to a character on the same row', () => {
    fc.assert(
      fc.property(joiningText, fc.integer({ min: 3, max: 12 }), fc.nat(60), (text, width, at) => {
        const layout = layoutText(text, width);
        const place = placeOf(layout, snap(text, at));
        const offset = offsetAt(layout, place);
        expect(snap(text, offset)).toBe(offset);
        expect(placeOf(layout, offset).row).toBe(place.row);
      }),
      { numRuns: 500 },
    );
  });

  it('stays on a row that goes on below, before its last space or character', () => {
    expect(offsetAt(layoutText('one two three', 8), { row: 0, column: 99 })).toBe(7);
    expect(offsetAt(layoutText('abcdefgh', 4), { row: 0, column: 99 })).toBe(3);
  });
});

describe('prose', () => {
  it('is wrapped without spaces at the ends', () => {
    expect(wrapText('one two  three', 8)).toEqual(['one two', 'three']);
  });
});

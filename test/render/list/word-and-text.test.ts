import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/core/columns/graphemes.ts';
import { accent } from '../../../src/core/text/span.ts';
import { indentedRows, wordAndText } from '../../../src/render/list/word-and-text.ts';

const rows = (word: string, text: string, wordColumns: number, columns?: number) =>
  wordAndText(accent(word), text, wordColumns, columns).map((line) =>
    line.map((span) => span.text).join(''),
  );

describe('a word with text beside it', () => {
  it('is one line where nobody looks', () => {
    expect(rows('a', 'some text', 3)).toEqual(['a    some text']);
  });

  it('goes on below its text', () => {
    expect(rows('trust', 'Room for doubt · about 4 minutes', 5, 30)).toEqual([
      'trust  Room for doubt · about',
      '       4 minutes',
    ]);
  });

  it('has its text below it where there is too little room beside it', () => {
    expect(rows('a-rather-long-name', 'Room for doubt', 18, 30)).toEqual([
      'a-rather-long-name',
      '  Room for doubt',
    ]);
    expect(rows('longer', 'Room for doubt', 3, 60)).toEqual(['longer', '  Room for doubt']);
  });

  it.each([40, 80, 200])('stays in %s columns', (columns) => {
    const text = 'Een heel eind praten 漢字漢字漢字 over één ding '.repeat(6);
    for (const row of [...rows('woord', text, 8, columns), ...indentedRows(text, '  ', columns)]) {
      expect(textWidth(row)).toBeLessThanOrEqual(columns);
    }
  });
});

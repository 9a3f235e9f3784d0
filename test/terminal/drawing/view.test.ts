import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, lineWidth, plain } from '../../../src/core/columns/line.ts';
import { fitView, type View } from '../../../src/terminal/drawing/view.ts';
import { createTheme } from '../../../src/terminal/theme.ts';

const { glyphs } = createTheme(0, true);

const line = (text: string): Line => [plain('  '), plain(text)];
const view = (head: number, body: number, foot: number, cursorRow: number): View => ({
  head: Array.from({ length: head }, (_, row) => line(`head ${row + 1}`)),
  body: { rows: body, line: (row) => line(`body ${row + 1}`) },
  foot: Array.from({ length: foot }, (_, row) => line(`foot ${row + 1}`)),
  cursor: { row: cursorRow, column: 4 },
});

/** The rows of the frame, the one with the cursor marked. */
function rows(shown: View, height: number): string[] {
  const { lines, cursor } = fitView(shown, { columns: 20, rows: height }, glyphs);
  return lines.map((each, row) => {
    const text = each.map((span) => span.text).join('');
    return `${row === cursor.row ? '→' : ''}${text.trim()}`;
  });
}

describe('a view in a window', () => {
  it('has empty rows around it where there is room', () => {
    expect(rows(view(2, 1, 1, 0), 24)).toEqual(['', 'head 1', 'head 2', '→body 1', '', 'foot 1']);
  });

  it('leaves them out first', () => {
    expect(rows(view(1, 2, 1, 0), 5)).toEqual(['', 'head 1', '→body 1', 'body 2', 'foot 1']);
    expect(rows(view(1, 2, 1, 0), 4)).toEqual(['head 1', '→body 1', 'body 2', 'foot 1']);
  });

  it('scrolls what is typed, with the cursor in sight and signs that there is more', () => {
    expect(rows(view(1, 40, 1, 20), 7)).toEqual([
      'head 1',
      '↑ body 19',
      'body 20',
      '→body 21',
      'body 22',
      '↓ body 23',
      'foot 1',
    ]);
    expect(rows(view(1, 40, 1, 39), 5)).toEqual([
      'head 1',
      '↑ body 38',
      'body 39',
      '→body 40',
      'foot 1',
    ]);
  });

  it('gives up the last of the keys, then the end of the question, in a low window', () => {
    expect(rows(view(2, 3, 3, 0), 7)).toEqual([
      'head 1',
      'head 2',
      '→body 1',
      'body 2',
      'body 3',
      'foot 1',
      'foot 2',
    ]);
    expect(rows(view(3, 3, 2, 0), 5)).toEqual(['head 1', '→body 1', 'body 2', 'body 3', 'foot 1']);
    expect(rows(view(3, 9, 2, 4), 3)).toEqual(['↑ body 4', '→body 5', '↓ body 6']);
  });

  it('is the row with the cursor where there is only one', () => {
    expect(rows(view(3, 9, 2, 4), 1)).toEqual(['→body 5']);
  });

  it('fits any window, the cursor in it', () => {
    fc.assert(
      fc.property(
        fc.nat(8),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(5),
        fc.nat(60),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 20 }),
        (head, body, foot, cursorRow, height, columns) => {
          const shown = view(head, body, foot, Math.min(cursorRow, body - 1));
          const { lines, cursor } = fitView(shown, { columns, rows: height }, glyphs);
          expect(lines.length).toBeLessThanOrEqual(height);
          expect(cursor.row).toBeLessThan(lines.length);
          expect(cursor.column).toBeLessThan(columns);
          for (const each of lines) expect(lineWidth(each)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});

import { printable } from '../text/printable.ts';
import type { Span } from '../text/span.ts';
import { textWidth } from './graphemes.ts';
import { layoutText, type Row } from './layout.ts';
import { type Line, lineWidth, plain } from './line.ts';

/**
 * Breaks a text between words into lines of at most `columns`; a newline in it breaks as well. No
 * line ends in a space.
 */
export function flow(spans: readonly Span[], columns: number): Line[] {
  const pieces = spans.map(({ text, tone }) => ({
    text: printable(text).replaceAll('\t', ' '),
    tone,
  }));
  const { rows } = layoutText(pieces.map(({ text }) => text).join(''), columns);
  return cutAt(pieces, rows).map(withoutEnd);
}

/** The spans of each row. Rows and spans both come in order, so each span is passed once. */
function cutAt(spans: readonly Span[], rows: readonly Row[]): Span[][] {
  let index = 0;
  let start = 0;
  return rows.map((row) => {
    const line: Span[] = [];
    for (let span = spans[index]; span !== undefined; span = spans[index]) {
      const text = span.text.slice(Math.max(0, row.start - start), row.end - start);
      if (text !== '') line.push({ ...span, text });
      if (start + span.text.length > row.end) break;
      start += span.text.length;
      index += 1;
    }
    return line;
  });
}

/** A line without white space at its end. */
export function withoutEnd(line: readonly Span[]): Line {
  const kept = [...line];
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = last.text.trimEnd();
    if (text !== '') return [...kept, { ...last, text }];
  }
  return [];
}

/** How many columns a text takes when there is all the room it wants. */
export const naturalWidth = (spans: readonly Span[]): number =>
  Math.max(
    0,
    ...printable(spans.map(({ text }) => text).join(''))
      .split('\n')
      .map(textWidth),
  );

/** A line with spaces behind it, up to `columns`. */
export const padded = (line: Line, columns: number): Line => {
  const missing = columns - lineWidth(line);
  return missing > 0 ? [...line, plain(' '.repeat(missing))] : line;
};

/** Lines with something in front of them: in front of the first, and of the others. */
export const behind = (lines: readonly Line[], first: Span, others: Span = first): Line[] =>
  lines.map((line, order) => withoutEnd([order === 0 ? first : others, ...line]));

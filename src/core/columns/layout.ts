import { printable } from '../text/printable.ts';
import { clustersOf } from './graphemes.ts';
import { shown } from './width.ts';

/** One row on the screen: which part of the text it shows. The newline belongs to no row. */
export interface Row {
  readonly start: number;
  readonly end: number;
  /** Whether a line of the text starts here; otherwise the row goes on with the one above. */
  readonly startsLine: boolean;
}

/** A text laid out in rows that are at most `width` columns. There is always a row. */
export interface Layout {
  readonly text: string;
  readonly width: number;
  readonly rows: readonly Row[];
}

/** A place on the screen: which row and which column of it, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const tabStops = 4;

/** Width of the cluster that starts at `start`, given where on the row it comes. */
const widthAt = (text: string, start: number, width: number, column: number): number =>
  text.charCodeAt(start) === 9 ? tabStops - (column % tabStops) : width;

const isSpace = (code: number): boolean => code === 0x20 || code === 9;

/** Lays `text` out for `width` columns (at least 1): whole words where they fit, long ones broken. */
export function layoutText(text: string, width: number): Layout {
  const columns = Math.max(1, width);
  const rows: Row[] = [];
  let start = 0;
  for (;;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    wrapLine(text, start, end, columns, rows);
    if (newline === -1) return { text, width: columns, rows };
    start = newline + 1;
  }
}

/** Where wrapping stands on the row that is being filled. */
interface Pen {
  rowStart: number;
  column: number;
  /** Where the row may be broken, and how many columns were filled since. */
  breakAt: number;
  sinceBreak: number;
}

/** Spaces at the end of a row hang over it: they never begin the next one. */
function wrapLine(text: string, start: number, end: number, columns: number, rows: Row[]): void {
  const { ends, widths } = clustersOf(text.slice(start, end));
  const pen: Pen = { rowStart: start, column: 0, breakAt: start, sinceBreak: 0 };
  const finishRow = (at: number) => {
    rows.push({ start: pen.rowStart, end: at, startsLine: pen.rowStart === start });
    pen.rowStart = at;
  };
  let at = start;
  let wideBefore = false;
  for (const [index, clusterEnd] of ends.entries()) {
    const space = isSpace(text.charCodeAt(at));
    const width = widthAt(text, at, widths[index] ?? 0, pen.column);
    const wide = width > 1 && !space;
    if (wide || wideBefore) allowBreak(pen, at);
    if (!space && pen.column + width > columns && at > pen.rowStart) {
      finishRow(breakBefore(pen, at, width, columns));
    }
    at = start + clusterEnd;
    pen.column += width;
    pen.sinceBreak += width;
    wideBefore = wide;
    if (space) allowBreak(pen, at);
  }
  finishRow(end);
}

function allowBreak(pen: Pen, at: number): void {
  pen.breakAt = at;
  pen.sinceBreak = 0;
}

/** Where to break so that a cluster of `width` columns at `at` fits: before its word, or in it when it is too long. */
function breakBefore(pen: Pen, at: number, width: number, columns: number): number {
  if (pen.breakAt > pen.rowStart && pen.sinceBreak + width <= columns) {
    pen.column = pen.sinceBreak;
    return pen.breakAt;
  }
  pen.column = 0;
  pen.sinceBreak = 0;
  return at;
}

/** What stands on a row, safe to print, tabs as spaces, without what hangs over the width. */
export function rowText(layout: Layout, row: Row): string {
  const { text, width } = layout;
  const { ends, widths } = clustersOf(text.slice(row.start, row.end));
  let drawn = '';
  let column = 0;
  let at = row.start;
  for (const [index, end] of ends.entries()) {
    const clusterWidth = widthAt(text, at, widths[index] ?? 0, column);
    if (column + clusterWidth > width && column > 0) break;
    const cluster = text.slice(at, row.start + end);
    drawn += cluster === '\t' ? ' '.repeat(clusterWidth) : shown(cluster);
    column += clusterWidth;
    at = row.start + end;
  }
  return drawn;
}

/** Where the cursor is drawn for `offset`: on the later row where two meet. */
export function placeOf(layout: Layout, offset: number): Place {
  let row = layout.rows.length - 1;
  let low = 0;
  while (low < row) {
    const middle = Math.ceil((low + row) / 2);
    if ((layout.rows[middle]?.start ?? 0) <= offset) low = middle;
    else row = middle - 1;
  }
  const start = layout.rows[row]?.start ?? 0;
  const { ends, widths } = clustersOf(layout.text.slice(start, offset));
  let column = 0;
  for (const [index] of ends.entries()) {
    const clusterStart = start + (ends[index - 1] ?? 0);
    column += widthAt(layout.text, clusterStart, widths[index] ?? 0, column);
  }
  return { row, column: Math.min(column, layout.width) };
}

/** The offset nearest to a column of a row, not beyond it, and such that it is drawn on that row. */
export function offsetAt(layout: Layout, { row, column }: Place): number {
  const place = layout.rows[Math.max(0, Math.min(row, layout.rows.length - 1))];
  if (place === undefined) return 0;
  const { ends, widths } = clustersOf(layout.text.slice(place.start, place.end));
  let offset = place.start;
  let passed = 0;
  for (const [index, end] of ends.entries()) {
    passed += widthAt(layout.text, offset, widths[index] ?? 0, passed);
    if (passed > column || place.start + end > lastOffset(layout, row, place)) break;
    offset = place.start + end;
  }
  return offset;
}

/** On a row that goes on below, the end belongs to the next: the last place is before the space or character there. */
function lastOffset(layout: Layout, row: number, { start, end }: Row): number {
  const next = layout.rows[row + 1];
  if (next === undefined || next.startsLine) return end;
  let last = end;
  while (last > start && isSpace(layout.text.charCodeAt(last - 1))) last -= 1;
  return last < end ? last : end - 1;
}

/** Wraps prose that nobody edits: its rows as texts, safe to print. */
export function wrapText(text: string, width: number): string[] {
  const layout = layoutText(printable(text), width);
  return layout.rows.map((row) => rowText(layout, row).trimEnd());
}

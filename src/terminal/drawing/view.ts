import type { Place } from '../../core/columns/layout.ts';
import { cutLine, type Line } from '../../core/columns/line.ts';
import type { Signs } from '../../core/text/signs.ts';
import { quiet } from '../../core/text/span.ts';

/** The size of the terminal's window, in characters; both at least 1. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What a prompt wants to show, however small the window. */
export interface View {
  /** The question and what goes with it. */
  readonly head: readonly Line[];
  /** What is typed or chosen from; it may be far taller than the window. */
  readonly body: { readonly rows: number; readonly line: (row: number) => Line };
  /** Keys and messages, the most important first. */
  readonly foot: readonly Line[];
  /** Where the cursor is in the body. */
  readonly cursor: Place;
}

/** Rows that fit the window, and where the cursor is among them. */
export interface Frame {
  readonly lines: readonly Line[];
  readonly cursor: Place;
}

/** Rows of the body that stay in sight as long as there is anything else to leave out. */
const leastBody = 3;

/**
 * Fits a view to the window: empty rows around it where there is room, and where there is not, first
 * the last of the keys go, then what goes with the question, then the question; the body scrolls
 * and keeps the cursor in sight.
 */
export function fitView(view: View, { columns, rows }: Size, glyphs: Signs): Frame {
  const least = Math.min(view.body.rows, leastBody, rows);
  const foot = view.foot.slice(0, Math.max(1, rows - least - view.head.length));
  const head = view.head.slice(0, Math.max(0, rows - least - foot.length));
  const footShown = foot.slice(0, Math.max(0, rows - least - head.length));
  const room = rows - head.length - footShown.length;
  const body = windowOf(view, room, glyphs);
  const spare = room - body.lines.length;
  const top: Line[] = spare > 0 && rows > 2 ? [[]] : [];
  const air: Line[] = spare > 1 && rows > 2 ? [[]] : [];
  const lines = [...top, ...head, ...body.lines, ...air, ...footShown];
  return {
    lines: lines.map((line) => cutLine(line, columns)),
    cursor: {
      row: top.length + head.length + body.cursorRow,
      column: Math.min(view.cursor.column, columns - 1),
    },
  };
}

/** The rows of the body around the cursor. Signs in the gutter tell that there is more. */
function windowOf(
  { body, cursor }: View,
  room: number,
  glyphs: Signs,
): { readonly lines: Line[]; readonly cursorRow: number } {
  const count = Math.min(body.rows, room);
  const centred = cursor.row - Math.floor(count / 2);
  const first = Math.max(0, Math.min(centred, body.rows - count));
  const lines = Array.from({ length: count }, (_, index) => body.line(first + index));
  const last = first + count < body.rows ? count - 1 : -1;
  return {
    lines: lines.map((line, index) => {
      if (count < 3) return line;
      if (index === 0 && first > 0) return withGutter(line, glyphs.above);
      return index === last ? withGutter(line, glyphs.below) : line;
    }),
    cursorRow: cursor.row - first,
  };
}

/** Every body line begins with a gutter of a sign and a space, where the window is wide enough for one. */
const withGutter = (line: Line, sign: string): Line =>
  line[0]?.text.length === 2 ? [quiet(`${sign} `), ...line.slice(1)] : line;

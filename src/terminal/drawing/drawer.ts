import { cutLine, type Line, lineWidth } from '../../core/columns/line.ts';
import { painted, type Theme } from '../theme.ts';
import type { Frame } from './view.ts';

/**
 * What a terminal does with rows that no longer fit when its window gets narrower: breaks them in
 * two (`all`), does so in a way of its own (`xterm.js`), or cuts them off (`none`).
 */
export type Reflow = 'all' | 'xterm.js' | 'none';

/** Makes the text that draws frames over each other. It writes nothing itself. */
export interface Drawer {
  /** Draws `frame` in the place of the one before. */
  draw(frame: Frame, columns: number): string;
  /** Takes the frame away and leaves `lines` in its place, the cursor below them. */
  leave(lines: readonly Line[], columns: number): string;
  /** Leaves the frame as it is, the cursor below it, and forgets it. */
  leaveBehind(): string;
  /** Forgets the frame: what is drawn next starts where the cursor is. */
  forget(): void;
}

const csi = '\x1b[';
/** Show a frame only once it is whole, where the terminal can (synchronised output). */
const begin = `${csi}?2026h${csi}?25l${csi}?7l`;
const end = `${csi}?7h${csi}?25h${csi}?2026l`;
const clearRow = `${csi}K`;
/**
 * Clears this row and all below. Not at once: asked from the first row of the screen, tmux would take
 * it for clearing the screen and keep what stood there in its history.
 */
const clearBelow = `${clearRow}\x1b7${csi}B\r${csi}J\x1b8`;
const up = (rows: number): string => (rows > 0 ? `${csi}${rows}A` : '');
const down = (rows: number): string => (rows > 0 ? `${csi}${rows}B` : '');
const right = (columns: number): string => (columns > 0 ? `${csi}${columns}C` : '');

interface Shown {
  readonly widths: readonly number[];
  readonly cursor: Frame['cursor'];
  readonly columns: number;
}

/**
 * Starts a drawer. Terminals and libraries do not agree on how wide every character is; so a row
 * never wraps while it is drawn, and the cursor is put in its place by writing what stands before it
 * once more.
 */
export function createDrawer(theme: Theme, reflow: Reflow): Drawer {
  let shown: Shown | undefined;
  const paint = (line: Line): string => painted(theme, line);
  const toTop = (columns: number): string =>
    shown === undefined ? '\r' : `\r${up(rowsAbove(shown, columns, reflow))}`;
  const rowsOf = (lines: readonly Line[]): string =>
    lines
      .map((line, index) => (index === lines.length - 1 ? clearBelow : clearRow) + paint(line))
      .join('\r\n');
  return {
    draw(frame, columns) {
      const { lines, cursor } = frame;
      const before = cutLine(lines[cursor.row] ?? [], cursor.column);
      const place =
        up(lines.length - 1 - cursor.row) +
        `\r${paint(before)}${right(cursor.column - lineWidth(before))}`;
      const drawn = begin + toTop(columns) + rowsOf(lines) + place + end;
      shown = { widths: lines.map(lineWidth), cursor, columns };
      return drawn;
    },
    leave(lines, columns) {
      const rest = lines.length === 0 ? clearBelow : `${rowsOf(lines)}\r\n`;
      const drawn = begin + toTop(columns) + rest + end;
      shown = undefined;
      return drawn;
    },
    leaveBehind() {
      if (shown === undefined) return '';
      const below = down(shown.widths.length - 1 - shown.cursor.row);
      shown = undefined;
      return `${below}\r\n`;
    },
    forget() {
      shown = undefined;
    },
  };
}

/** How many rows the cursor is below the frame's first one, in a window that may have become narrower. */
function rowsAbove({ widths, cursor, columns: before }: Shown, columns: number, reflow: Reflow) {
  if (columns >= before || reflow === 'none') return cursor.row;
  const added = widths.map((width) => Math.max(1, Math.ceil(width / columns)) - 1);
  if (reflow === 'xterm.js') return rowsAboveInXtermJs(added, cursor.row);
  const above = added.slice(0, cursor.row).reduce((sum, rows) => sum + rows, cursor.row);
  return above + Math.floor(cursor.column / columns);
}

/**
 * xterm.js goes from the last row up, passes over the row that it takes to be the cursor's, and
 * moves the cursor down at every row that it adds, also below it: so it may well pass over another.
 */
const rowsAboveInXtermJs = (added: readonly number[], cursorRow: number): number =>
  added.reduceRight((at, rows, row) => (row === at ? at : at + rows), cursorRow);

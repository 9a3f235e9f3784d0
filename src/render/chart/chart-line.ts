import type { Reading } from '../../core/review/review-parts.ts';

/** The signs that a line is drawn with. */
export interface LineSigns {
  readonly before: string;
  readonly after: string;
  readonly level: string;
  readonly upright: string;
  /** Where the line, coming from the left, turns up, down, or both ways. */
  readonly up: string;
  readonly down: string;
  readonly both: string;
}

/** Readings that share a column, in order of time. */
export interface Slot {
  readonly column: number;
  readonly readings: readonly Reading[];
}

/** What a line is drawn in: rows from the top, each with a sign for every column. */
export type Grid = readonly string[][];

/** A grid of spaces. */
export const emptyGrid = (rows: number, columns: number): Grid =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ' '));

/**
 * Draws the readings as a line in steps: what was told last stays until something else is told. Of
 * readings in one column each is marked, so none is hidden.
 *
 * @param slots from left to right.
 * @param rowOf the row of a reading.
 */
export function drawLine(
  grid: Grid,
  slots: readonly Slot[],
  rowOf: (reading: Reading) => number,
  signs: LineSigns,
): void {
  let [level, drawnTo] = [-1, -1];
  for (const { column, readings } of slots) {
    const rows = readings.map(rowOf);
    if (level !== -1) {
      for (let at = drawnTo + 1; at < column; at += 1) put(grid, level, at, signs.level);
      rows.unshift(level);
    }
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    for (let row = top; row <= bottom; row += 1) put(grid, row, column, signs.upright);
    if (level !== -1) put(grid, level, column, turn(level, top, bottom, signs));
    for (const reading of readings) put(grid, rowOf(reading), column, signs[reading.when]);
    level = rows.at(-1) ?? level;
    drawnTo = column;
  }
}

function turn(level: number, top: number, bottom: number, signs: LineSigns): string {
  if (level === top) return level === bottom ? signs.level : signs.down;
  return level === bottom ? signs.up : signs.both;
}

function put(grid: Grid, row: number, column: number, sign: string): void {
  const line = grid[row];
  if (line !== undefined && column < line.length) line[column] = sign;
}

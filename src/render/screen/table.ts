import type { Table } from 'mdast';
import { behind, flow, naturalWidth, padded, withoutEnd } from '../../core/columns/flow.ts';
import { type Line, plain } from '../../core/columns/line.ts';
import { quiet, type Span } from '../../core/text/span.ts';
import { type Canvas, signsOn } from './canvas.ts';
import { inline } from './inline.ts';

type Cell = readonly Span[];
type Cells = readonly Cell[];

/** Columns between two cells. */
const gap = 2;

/** On a screen narrower than this a table that does not fit as it is, is stacked. */
const narrow = 60;

/** No column is made narrower than this to make others fit. */
const fewest = 14;

/** A table: side by side where there is room for that, else one cell under the other. */
export function drawTable(table: Table, source: string, canvas: Canvas): Line[] {
  const [head = [], ...rows] = table.children.map((row) =>
    row.children.map((cell) => inline(cell.children, source)),
  );
  const widths = widthsIn(head, rows, canvas);
  return widths === undefined
    ? stacked(head, rows, canvas)
    : sideBySide(head, rows, widths, signsOn(canvas).rule);
}

/** The width of each column; `undefined` when the table had better be stacked. */
function widthsIn(
  head: Cells,
  rows: readonly Cells[],
  { columns, plain: isPlain }: Canvas,
): number[] | undefined {
  if (isPlain) return undefined;
  const wanted = head.map((_, column) =>
    Math.max(1, ...[head, ...rows].map((cells) => naturalWidth(cells[column] ?? []))),
  );
  const room = columns - gap * (wanted.length - 1);
  const widths = shared(wanted, room);
  const squeezed = widths.some((width, at) => width < (wanted[at] ?? 0));
  if (squeezed && columns < narrow) return undefined;
  const fits = widths.every((width, at) => width >= Math.min(wanted[at] ?? 0, fewest));
  return fits ? widths : undefined;
}

/** Whoever wants little gets it; the others share what is left. */
function shared(wanted: readonly number[], room: number): number[] {
  const widths = [...wanted];
  let left = room;
  const narrowestFirst = [...wanted.entries()].sort(([, one], [, other]) => one - other);
  for (const [passed, [column, width]] of narrowestFirst.entries()) {
    const share = Math.floor(left / (wanted.length - passed));
    widths[column] = Math.min(width, share);
    left -= Math.min(width, share);
  }
  return widths;
}

function sideBySide(
  head: Cells,
  rows: readonly Cells[],
  widths: readonly number[],
  rule: string,
): Line[] {
  const drawn = rows.map((cells) => drawRow(labelled(head, cells), widths));
  const high = drawn.some((lines) => lines.length > 1);
  return [
    ...drawRow(head.map(inStrong), widths),
    [quiet(widths.map((width) => rule.repeat(width)).join(' '.repeat(gap)))],
    ...drawn.flatMap((lines, order) => (high && order > 0 ? [[], ...lines] : lines)),
  ];
}

/** A column without a head holds what each row is called. */
const labelled = (head: Cells, cells: Cells): Cells =>
  cells.map((cell, column) => (column === 0 && isEmpty(head[0]) ? inStrong(cell) : cell));

function drawRow(cells: Cells, widths: readonly number[]): Line[] {
  const columns = widths.map((width, at) => flow(cells[at] ?? [], width));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    withoutEnd(
      columns.flatMap((lines, column) => padded(lines[at] ?? [], (widths[column] ?? 0) + gap)),
    ),
  );
}

/** A row as its name with a line for each other cell, or as a line for each where it has no name. */
function stacked(head: Cells, rows: readonly Cells[], canvas: Canvas): Line[] {
  const named = isEmpty(head[0]);
  return rows.flatMap((cells, order) => {
    const lines = cells.flatMap((cell, column) => {
      if (isEmpty(cell)) return [];
      if (named && column === 0) return flow(inStrong(cell), canvas.columns);
      const title = isEmpty(head[column]) ? [] : [...(head[column] ?? []), plain(': ')];
      const indent = named ? 2 : 0;
      const flowed = flow([...title, ...cell], canvas.columns - indent);
      return behind(flowed, plain(' '.repeat(indent)));
    });
    return order === 0 ? lines : [[], ...lines];
  });
}

const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || cell.every(({ text }) => text.trim() === '');

const inStrong = (cell: Cell): Cell =>
  cell.map((span) => (span.tone === 'plain' ? { ...span, tone: 'strong' } : span));

import type { Reading } from '../../core/review/review-parts.ts';
import { type Signs, signsFor } from '../../core/text/signs.ts';
import { type DayNumber, isSameYear, toDay, toNumber } from '../../core/time/day.ts';
import type { ChartTexts } from '../../i18n/review-texts.ts';
import { drawLine, emptyGrid, type LineSigns, type Slot } from './chart-line.ts';
import { chartScale } from './chart-scale.ts';

/** The signs of a chart, by what they stand for in it. */
const chartSigns = (signs: Signs): LineSigns => ({
  before: signs.full,
  after: signs.empty,
  level: signs.across,
  upright: signs.upright,
  up: signs.turnUp,
  down: signs.turnDown,
  both: signs.turnBoth,
});

/** What a chart is drawn with. */
export interface ChartOptions {
  /** How many columns there are. */
  readonly columns: number;
  /** Whether to use nothing but ASCII. */
  readonly ascii?: boolean;
  readonly texts: ChartTexts;
}

/**
 * Draws the temperature as a line for a terminal, the days from left to right, with a row for each
 * number. No colours, no line end; nothing when there are no readings.
 *
 * @param readings in order of time.
 */
export function renderChart(readings: readonly Reading[], options: ChartOptions): string {
  const [first, last] = [readings.at(0), readings.at(-1)];
  if (first === undefined || last === undefined) return '';
  const all = signsFor(options.ascii === true);
  const { axis, bottomLeft, across } = all;
  const signs = chartSigns(all);
  const { bottom, top, isUsual } = chartScale(readings);
  const gutter = String(top).length;
  const days = { from: toNumber(first.day), until: toNumber(last.day) };
  const width = widthFor(readings.length, options.columns - gutter - 2);
  const isCrowded = readings.length > width * mostInColumn;
  const slots = slotsFor(readings, days, width).map(({ column, readings: here }) => ({
    column,
    readings: isCrowded ? here.slice(-1) : here,
  }));
  const grid = emptyGrid(top - bottom + 1, width);
  drawLine(grid, slots, ({ value }) => top - Math.round(value), signs);
  const rows = grid.map(
    (line, row) => `${String(top - row).padStart(gutter)} ${axis}${line.join('')}`,
  );
  const floor = `${' '.repeat(gutter)} ${bottomLeft}${across.repeat(width)}`;
  const labels = ' '.repeat(gutter + 2) + dayLabels(days, width, options.texts);
  const captions = [
    legend(readings, signs, options.texts),
    isUsual ? options.texts.scale : [],
    isCrowded ? [options.texts.crowded] : [],
  ].flatMap((group) => inLines(group, options.columns));
  const lines = [...rows, floor, labels, '', ...captions];
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

/**
 * More readings in a column than this, and they become a wall of signs: then only the last of each
 * column is drawn, and that is said.
 */
const mostInColumn = 1.5;

interface Days {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** A few readings on a wide screen stay close enough to be seen as one line. */
const widthFor = (readings: number, room: number): number =>
  Math.max(8, Math.min(room, Math.max(32, readings * 4)));

function slotsFor(readings: readonly Reading[], days: Days, width: number): Slot[] {
  const slots = new Map<number, Reading[]>();
  const perDay = (width - 1) / Math.max(1, days.until - days.from);
  for (const reading of readings) {
    const column = Math.round((toNumber(reading.day) - days.from) * perDay);
    const here = slots.get(column);
    if (here === undefined) slots.set(column, [reading]);
    else here.push(reading);
  }
  return Array.from(slots, ([column, here]) => ({ column, readings: here }));
}

/** Days under the line: the first, the last, and as many between them as there is room for. */
function dayLabels(days: Days, width: number, texts: ChartTexts): string {
  const [first, last] = [toDay(days.from), toDay(days.until)];
  const nameOf = (day: DayNumber) => texts.shortDay(toDay(day), !isSameYear(first, last));
  const span = days.until - days.from;
  const room = nameOf(days.until).length + 6;
  const steps = Math.min(span, Math.max(1, Math.floor((width - 1) / room)));
  let line = nameOf(days.from);
  for (let step = 1; step <= steps; step += 1) {
    const name = nameOf(days.from + Math.round((span * step) / steps));
    const middle = Math.round(((width - 1) * step) / steps);
    const start = step === steps ? width - name.length : middle - Math.floor(name.length / 2);
    if (start > line.length) line = line.padEnd(start) + name;
  }
  return line;
}

/** What the signs mean; there is nothing to tell apart when there is one kind. */
function legend(readings: readonly Reading[], signs: LineSigns, texts: ChartTexts): string[] {
  if (readings.every(({ when }) => when === 'before')) return [];
  return [`${signs.before} ${texts.before}`, `${signs.after} ${texts.after}`];
}

/** Captions beside each other where they fit, and below each other where they do not. */
function inLines(captions: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const caption of captions) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + caption.length + 3 <= columns) {
      lines[lines.length - 1] = `${line}   ${caption}`;
    } else lines.push(caption);
  }
  return lines;
}

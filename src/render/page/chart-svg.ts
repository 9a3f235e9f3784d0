import type { Reading } from '../../core/review/review-parts.ts';
import { type DayNumber, isSameYear, toDay, toNumber } from '../../core/time/day.ts';
import type { ChartTexts } from '../../i18n/review-texts.ts';
import { type ChartScale, chartScale } from '../chart/chart-scale.ts';
import { readingWords } from '../chart/reading-words.ts';
import { type Html, row, tag, words } from './html.ts';

/** In units of the drawing, in which letters are 13 high. */
const width = 380;
const plot = { left: 26, right: width - 12, top: 12, step: 32 };
const textHeight = 22;

/** More marks than this are drawn smaller, so that they do not become one smear. */
const many = 40;

/** The most days that are named under the line. */
const mostNamed = 4;

/** Where a reading stands. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly when: Reading['when'];
}

/** What a drawing is worked out from. */
interface Scale extends ChartScale {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/**
 * The temperature as a drawing: a line in steps, for what was told last stays until something else
 * is told. A mark before a conversation is round and filled, one after it is an open diamond, so
 * that no colour is needed to tell them apart. Who cannot see it is read every number.
 *
 * @param readings in order of time.
 * @param id in the page, for this drawing only.
 * @returns nothing when there are no readings.
 */
export function chartSvg(
  readings: readonly Reading[],
  id: string,
  texts: ChartTexts,
): Html | undefined {
  const [first, last] = [readings.at(0), readings.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const days = { from: toNumber(first.day), until: toNumber(last.day) };
  const scale: Scale = { ...days, ...chartScale(readings) };
  const points = readings.map((reading) => pointOf(reading, scale));
  const legend = legendOf(readings, heightOf(scale) + textHeight, texts);
  const height = heightOf(scale) + textHeight * (1 + legend.length) + 4;
  const svg = tag(
    'svg',
    { role: 'img', 'aria-labelledby': `${id}-title ${id}-desc`, viewBox: `0 0 ${width} ${height}` },
    tag('title', { id: `${id}-title` }, words(texts.title)),
    tag('desc', { id: `${id}-desc` }, words(described(readings, texts))),
    ...grid(scale),
    ...dayNames(scale, texts),
    curve(points),
    ...marks(points),
    ...legend,
  );
  const meanings = texts.scale.map((line) => tag('div', {}, words(line)));
  return tag('figure', {}, svg, scale.isUsual ? tag('figcaption', {}, ...meanings) : row());
}

const heightOf = ({ bottom, top }: Scale): number => plot.top + (top - bottom) * plot.step + 10;

const yOf = (value: number, { top }: Scale): number => plot.top + (top - value) * plot.step;

function xOf(day: DayNumber, { from, until }: Scale): number {
  const room = plot.right - plot.left - 16;
  const share = until === from ? 0.5 : (day - from) / (until - from);
  return round(plot.left + 8 + share * room);
}

const round = (number: number): number => Math.round(number * 10) / 10;

const pointOf = ({ day, value, when }: Reading, scale: Scale): Point => ({
  x: xOf(toNumber(day), scale),
  y: round(yOf(value, scale)),
  when,
});

/** Each number with a thin line across. */
const grid = (scale: Scale): Html[] =>
  Array.from({ length: scale.top - scale.bottom + 1 }, (_, order) => {
    const number = scale.bottom + order;
    const y = yOf(number, scale);
    return row(
      tag('path', { class: 'grid', d: `M${plot.left} ${y}H${plot.right}` }),
      tag('text', { class: 'end axis', x: plot.left - 8, y: y + 4.5 }, words(String(number))),
    );
  });

/** The first day, the last, and a few between them. */
function dayNames(scale: Scale, texts: ChartTexts): Html[] {
  const { from, until } = scale;
  const withYear = !isSameYear(toDay(from), toDay(until));
  const parts = Math.min(until - from, mostNamed - 1);
  const y = heightOf(scale) + 12;
  return Array.from({ length: parts + 1 }, (_, order) => {
    const day = from + Math.round(((until - from) * order) / Math.max(1, parts));
    const name = words(texts.shortDay(toDay(day), withYear));
    // The names at both ends stay within the drawing.
    if (order < parts && order === 0) return tag('text', { class: 'axis', x: plot.left, y }, name);
    if (order > 0 && order === parts) {
      return tag('text', { class: 'end axis', x: plot.right, y }, name);
    }
    return tag('text', { class: 'middle axis', x: xOf(day, scale), y }, name);
  });
}

function curve(points: readonly Point[]): Html {
  const [first, ...rest] = points;
  const steps = rest.map(({ x, y }) => `H${x}V${y}`).join('');
  return tag('path', {
    class: 'curve',
    d: first === undefined ? '' : `M${first.x} ${first.y}${steps}`,
  });
}

/** Marks that would lie exactly on each other are drawn once. */
function marks(points: readonly Point[]): Html[] {
  const size = points.length > many ? 2.5 : 4.5;
  return [...new Set(points.map((point) => mark(point, size).html))].map((html) => ({ html }));
}

function mark({ x, y, when }: Point, size: number): Html {
  if (when === 'before') return tag('circle', { class: 'before', cx: x, cy: y, r: size });
  const reach = round(size * 1.4);
  return tag('path', {
    class: 'after',
    d: `M${round(x - reach)} ${y}l${reach} -${reach}l${reach} ${reach}l-${reach} ${reach}Z`,
  });
}

/** What the marks stand for; there is nothing to tell apart when there is one kind. */
function legendOf(readings: readonly Reading[], top: number, texts: ChartTexts): Html[] {
  if (readings.every(({ when }) => when === 'before')) return [];
  return (['before', 'after'] as const).map((when, order) => {
    const y = top + textHeight * (order + 0.5);
    return row(
      mark({ x: plot.left + 8, y, when }, 4.5),
      tag('text', { x: plot.left + 22, y: y + 4.5 }, words(texts[when])),
    );
  });
}

const described = (readings: readonly Reading[], texts: ChartTexts): string =>
  readings.map((reading) => readingWords(reading, true, texts)).join('\n');

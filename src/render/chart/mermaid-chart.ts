import type { Reading } from '../../core/review/review-parts.ts';
import { type Day, isSameYear, toNumber } from '../../core/time/day.ts';
import type { ChartTexts } from '../../i18n/review-texts.ts';
import { mermaidBlock } from '../mermaid.ts';
import { chartScale } from './chart-scale.ts';
import { readingTime } from './reading-words.ts';

/** More labels than this lie over each other in a chart as wide as Mermaid draws it. */
const mostLabels = 8;

/** Days that are counted one by one; after that, weeks are. */
const mostDays = 60;

/**
 * The temperature as a Mermaid chart in a fenced block, without a line end; nothing when there are
 * no readings. A few readings have a label each; with more, the line has a point for every day or
 * week, at what was told last.
 *
 * @param readings in order of time.
 */
export function renderMermaidChart(readings: readonly Reading[], texts: ChartTexts): string {
  const [first, last] = [readings.at(0), readings.at(-1)];
  if (first === undefined || last === undefined) return '';
  const withYear = !isSameYear(first.day, last.day);
  const values = readings.map(({ value }) => value);
  const { bottom, top } = chartScale(readings);
  const { axis, line }: Drawn =
    readings.length <= mostLabels || first.day === last.day
      ? { axis: `[${labels(readings, withYear, texts).join(', ')}]`, line: values }
      : byTime(readings, first.day, last.day, texts);
  const lines = [
    'xychart-beta',
    `  title "${texts.title}"`,
    `  x-axis ${axis}`,
    `  y-axis ${bottom} --> ${top}`,
    `  line [${line.join(', ')}]`,
  ];
  return mermaidBlock(lines.join('\n'));
}

interface Drawn {
  readonly axis: string;
  readonly line: readonly number[];
}

/** A label for each reading. No two are the same, or Mermaid would draw both in one place. */
function labels(readings: readonly Reading[], withYear: boolean, texts: ChartTexts): string[] {
  const given = new Map<string, number>();
  return readings.map((reading) => {
    const name = readingTime(reading, withYear, texts);
    const times = (given.get(name) ?? 0) + 1;
    given.set(name, times);
    return `"${times === 1 ? name : `${name} (${times})`}"`;
  });
}

/** A value for each day, or for each week when there are many days. */
function byTime(readings: readonly Reading[], first: Day, last: Day, texts: ChartTexts): Drawn {
  const from = toNumber(first);
  const span = toNumber(last) - from;
  const step = span <= mostDays ? 1 : 7;
  const steps = Math.ceil(span / step);
  const line: number[] = [];
  for (const { day, value } of readings) {
    const at = Math.ceil((toNumber(day) - from) / step);
    const before = line.at(-1) ?? value;
    while (line.length < at) line.push(before);
    line[at] = value;
  }
  const start = texts.shortDay(first, true);
  const title = step === 1 ? texts.daysFrom(start) : texts.weeksFrom(start);
  return { axis: `"${title}" 0 --> ${steps}`, line };
}

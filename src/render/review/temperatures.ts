import { wrapText } from '../../core/columns/layout.ts';
import type { Reading } from '../../core/review/review-parts.ts';
import type { ChartTexts } from '../../i18n/review-texts.ts';
import { chartScale } from '../chart/chart-scale.ts';
import { readingWords } from '../chart/reading-words.ts';

/** More than this nobody listens to. */
const most = 12;

/**
 * The temperature as a line for each day, for who listens to it instead of seeing it drawn.
 *
 * @param readings in order of time.
 */
export function temperaturesInWords(
  readings: readonly Reading[],
  texts: ChartTexts,
  columns: number,
): string[] {
  const told = readings.slice(-most);
  const left = readings.length - told.length;
  const years = new Set(told.map(({ day }) => day.slice(0, 4)));
  const lines = told.map((reading) => readingWords(reading, years.size > 1, texts));
  return [
    ...(chartScale(readings).isUsual ? texts.scale : []),
    ...(left > 0 ? [texts.earlier(left)] : []),
    ...lines,
  ].flatMap((line) => wrapText(line, columns));
}

import type { Reading } from '../../core/review/review-parts.ts';
import type { ChartTexts } from '../../i18n/review-texts.ts';

/** When a temperature was given, in words: its day, and that it was after the conversation. */
export function readingTime(
  { day, when }: Pick<Reading, 'day' | 'when'>,
  withYear: boolean,
  texts: ChartTexts,
): string {
  const name = texts.shortDay(day, withYear);
  return when === 'after' ? texts.afterOn(name) : name;
}

/** A reading in words, for who cannot see it drawn. */
export const readingWords = (reading: Reading, withYear: boolean, texts: ChartTexts): string =>
  `${readingTime(reading, withYear, texts)}: ${reading.value}`;

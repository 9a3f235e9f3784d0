import { type DayNumber, monthOf } from './day.ts';
import type { DayWords } from './day-words.ts';
import { isoDays } from './iso-period.ts';
import type { Days } from './time-unit.ts';

/** `24.11.2026`, `24. 11. 26` and `24.11.`: with dots the day comes first, whoever writes it. */
const dotted = /^(\d{1,2})\. ?(\d{1,2})(?:\.(?: ?((?:20)?\d\d))?)?$/;

/** `24. november 2026`, `24 november`. */
const named = /^(\d{1,2})\.? ?(\p{L}+)(?: ([1-9]\d{3}))?$/u;

/**
 * Reads a date as it stands in a letter: `24.11.2026`, `24 november`. Without a year it is the last
 * one that has begun, which may be today.
 */
export function writtenDate(
  phrase: string,
  now: DayNumber,
  { months }: Pick<DayWords, 'months'>,
): Days | undefined {
  const [, day = '', said = '', year] = dotted.exec(phrase) ?? named.exec(phrase) ?? [];
  const month = Number(said) || 1 + months.findIndex((names) => names.includes(said));
  return month < 1 ? undefined : lastOf(`-${two(month)}-${two(day)}`, year, now);
}

/** Reads a week by its number: `KW 48`, `week 48`, `KW 1 2027`. */
export function calendarWeek(
  phrase: string,
  now: DayNumber,
  { weekNumber }: Pick<DayWords, 'weekNumber'>,
): Days | undefined {
  const [, word = '', week = '', year] =
    /^(\p{L}+) ?(\d{1,2})(?:[ /]([1-9]\d{3}))?$/u.exec(phrase) ?? [];
  return weekNumber.includes(word) ? lastOf(`-W${two(week)}`, year, now) : undefined;
}

const two = (number: number | string): string => String(number).padStart(2, '0');

/** What stands behind a year in ISO 8601, in that year, or else the last time that it has begun. */
function lastOf(inYear: string, year: string | undefined, now: DayNumber): Days | undefined {
  if (year !== undefined) return isoDays(`${year.padStart(4, '20')}${inYear}`);
  const current = monthOf(now).year;
  /* The first week of a year can begin in the year before. */
  return [current + 1, current, current - 1]
    .map((each) => isoDays(`${each}${inYear}`))
    .find((days) => days !== undefined && days[0] <= now);
}

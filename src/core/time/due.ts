import { type DayNumber, dayIn, mondayOf, monthOf, today, toNumber } from './day.ts';

/** How often a check-in comes round. */
export const rhythms = ['week', '2weeks', 'month'] as const;

export type Rhythm = (typeof rhythms)[number];

/**
 * Whether a check-in is due: whether its last note is from an earlier period than now. Periods are
 * ISO weeks and calendar months of local days; the day of a note is the one that is written in it,
 * so no time zone and no clock change can move it into another week.
 *
 * @param last date of the last note, ISO 8601; `undefined` when there is none.
 */
export function isDue(last: string | undefined, now: Date, rhythm: Rhythm): boolean {
  if (last === undefined) return true;
  const [then, current] = [toNumber(dayIn(last)), today(now)];
  if (rhythm === 'month') return monthsUpTo(current) > monthsUpTo(then);
  const weeks = (mondayOf(current) - mondayOf(then)) / 7;
  return weeks >= (rhythm === 'week' ? 1 : 2);
}

/** How many months have begun since the year 0, by which months compare. */
function monthsUpTo(day: DayNumber): number {
  const { year, month } = monthOf(day);
  return year * 12 + month;
}

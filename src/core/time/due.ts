import { type IsoWeek, isoWeek, writtenDay } from './calendar.ts';

/** How often a check-in comes round. */
export const rhythms = ['week', '2weeks', 'month'] as const;

export type Rhythm = (typeof rhythms)[number];

export const isRhythm = (word: string): word is Rhythm =>
  (rhythms as readonly string[]).includes(word);

/**
 * Whether a check-in is due: whether its last note is from an earlier period than now. Periods are
 * ISO weeks and calendar months of local days; the day of a note is the one that is written in it,
 * so no time zone and no clock change can move it into another week.
 *
 * @param last date of the last note, ISO 8601; `undefined` when there is none.
 */
export function isDue(last: string | undefined, now: Date, rhythm: Rhythm): boolean {
  if (last === undefined) return true;
  const day = writtenDay(last);
  if (rhythm === 'month') return monthsOf(now) > monthsOf(day);
  const weeks = weeksOf(isoWeek(now)) - weeksOf(isoWeek(day));
  return weeks >= (rhythm === 'week' ? 1 : 2);
}

const monthsOf = (date: Date): number => date.getFullYear() * 12 + date.getMonth();

const week = 7 * 86_400_000;

/** Weeks since the Monday of some fixed week: the Monday after 4 January plus so many weeks. */
function weeksOf({ year, week: number }: IsoWeek): number {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000;
  return Math.round(monday / week) + number;
}

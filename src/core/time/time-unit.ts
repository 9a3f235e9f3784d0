import { type DayNumber, dayNumberOf, mondayOf, monthOf, plusMonths } from './day.ts';

/** What time is counted in, the shortest first. */
export const timeUnits = ['day', 'week', 'month', 'year'] as const;

export type TimeUnit = (typeof timeUnits)[number];

/** From the first day up to and including the last. */
export type Days = readonly [first: DayNumber, last: DayNumber];

/** The whole week (from Monday), month or year that a day is in, or the day itself. */
export function wholeUnit(unit: TimeUnit, day: DayNumber): Days {
  if (unit === 'day') return [day, day];
  if (unit === 'week') return [mondayOf(day), mondayOf(day) + 6];
  const { year, month } = monthOf(day);
  return unit === 'month'
    ? [dayNumberOf(year, month, 1), dayNumberOf(year, month + 1, 0)]
    : [dayNumberOf(year, 1, 1), dayNumberOf(year, 12, 31)];
}

/** The day that is so much earlier; the last of the month where that month has no such day. */
export function earlierBy(amount: number, unit: TimeUnit, day: DayNumber): DayNumber {
  if (unit === 'day') return day - amount;
  if (unit === 'week') return day - 7 * amount;
  return plusMonths(day, unit === 'month' ? -amount : -12 * amount);
}

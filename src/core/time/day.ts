/** A calendar day, `2026-11-23`. Days compare as text: the earlier one is less. */
export type Day = `${string}-${string}-${string}`;

/** Days that are in every month need no looking up, and this is asked of every note. */
const dayInAnyMonth = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  if (dayInAnyMonth.test(text)) return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Days from `from` up to and including `until`. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

/**
 * A day as a whole number: days since 1 January 1970. There are no hours in it, so a change to
 * summer time cannot shift it.
 */
export type DayNumber = number;

/** Milliseconds in a day by UTC, in which no clock is ever changed. */
export const dayLength = 86_400_000;

/** Month (from 1) and day may lie outside the year and the month: they count on from there. */
export const dayNumberOf = (year: number, month: number, day: number): DayNumber =>
  // Not `Date.UTC`: that takes the year 26 for 1926.
  new Date(0).setUTCFullYear(year, month - 1, day) / dayLength;

/** The number of a day that exists. */
export const toNumber = (day: Day): DayNumber =>
  dayNumberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

/** The day with this number, in the years 0 to 9999. */
export const toDay = (number: DayNumber): Day => dayIn(new Date(number * dayLength).toISOString());

/**
 * The day that a text starts with, such as the date of a note: the day by the calendar of who
 * wrote it, wherever it is read.
 */
export const dayIn = (date: string): Day =>
  `${date.slice(0, 4)}-${date.slice(5, 7)}-${date.slice(8, 10)}`;

/** Whether two days are in the same calendar year. */
export const isSameYear = (a: Day, b: Day): boolean => a.slice(0, 4) === b.slice(0, 4);

/** The number of the local day at this moment. */
export const today = (now: Date): DayNumber =>
  dayNumberOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

/** The day of the week, from 0 for Monday to 6 for Sunday; 1 January 1970 was a Thursday. */
export const weekdayOf = (number: DayNumber): number => (((number + 3) % 7) + 7) % 7;

/** The Monday of the week that a day is in. */
export const mondayOf = (number: DayNumber): DayNumber => number - weekdayOf(number);

/** The Monday of the first ISO week of a year: the week that 4 January is in. */
export const mondayOfWeek1 = (year: number): DayNumber => mondayOf(dayNumberOf(year, 1, 4));

/** The Monday of an ISO week, or `undefined` when the year has no such week. */
export function mondayOfIsoWeek(year: number, week: number): DayNumber | undefined {
  const first = mondayOfWeek1(year);
  const afterLast = mondayOfWeek1(year + 1);
  const monday = first + (week - 1) * 7;
  return monday >= first && monday < afterLast ? monday : undefined;
}

/** Year and month (1 to 12) of a day. */
export function monthOf(number: DayNumber): { readonly year: number; readonly month: number } {
  const date = new Date(number * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** The same day some months later, or the last of that month where it has no such day. */
export function plusMonths(number: DayNumber, months: number): DayNumber {
  const { year, month } = monthOf(number);
  const passed = number - dayNumberOf(year, month, 1);
  const last = dayNumberOf(year, month + months + 1, 0);
  return Math.min(dayNumberOf(year, month + months, 1) + passed, last);
}

import { mondayOf, mondayOfWeek1, monthOf, today } from './day.ts';

/** A year and week by ISO 8601: weeks start on Monday, week 1 holds the first Thursday of the year. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

/** The local calendar day, `2026-11-23`. */
export const localDay = (date: Date): string =>
  `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

/** The calendar day that a date is written with, `2026-11-23T…`, whatever its offset: as a local day. */
export function writtenDay(date: string): Date {
  const [year = 1970, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** Local date and time with the offset that holds at that moment, `2026-11-23T09:30:00+01:00`. */
export function localIso(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const hours = pad(Math.floor(Math.abs(offset) / 60));
  const minutes = pad(Math.abs(offset) % 60);
  const time = `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`;
  return `${localDay(date)}T${time}${sign}${hours}:${minutes}`;
}

/** The ISO week of the local calendar day. */
export function isoWeek(date: Date): IsoWeek {
  /* A week belongs to the year that its Thursday is in. */
  const thursday = mondayOf(today(date)) + 3;
  const { year } = monthOf(thursday);
  return { year, week: 1 + Math.floor((thursday - mondayOfWeek1(year)) / 7) };
}

/** A week as it stands in file names, `2026-W48`. */
export const isoWeekName = ({ year, week }: IsoWeek): string => `${pad(year, 4)}-W${pad(week)}`;

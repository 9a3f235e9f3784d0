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

/** The local time of day as used in file names, `0930`. */
export const localTime = (date: Date): string => `${pad(date.getHours())}${pad(date.getMinutes())}`;

/** Local date and time with the offset that holds at that moment, `2026-11-23T09:30:00+01:00`. */
export function localIso(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const hours = pad(Math.floor(Math.abs(offset) / 60));
  const minutes = pad(Math.abs(offset) % 60);
  const time = `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`;
  return `${localDay(date)}T${time}${sign}${hours}:${minutes}`;
}

const dayLength = 86_400_000;

/** The ISO week of the local calendar day. Counts in UTC days, so daylight saving cannot shift it. */
export function isoWeek(date: Date): IsoWeek {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const thursday = new Date(day + (3 - weekday) * dayLength);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * dayLength));
  return { year, week };
}

/** A week as it stands in file names, `2026-W48`. */
export const isoWeekName = ({ year, week }: IsoWeek): string => `${pad(year, 4)}-W${pad(week)}`;

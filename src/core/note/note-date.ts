import { isCalendarDay } from '../time/day.ts';

const dateAndTime =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * The moment that a note's date names, in milliseconds since 1970, or `NaN` when it is no date.
 * Reads what `localIso` writes, and what other programs make of it: without seconds, without an
 * offset (then in the time of this computer), or a day only (then its first moment).
 */
export function instantOf(date: string): number {
  const [, day, time = '00:00', offset = ''] = dateAndTime.exec(date) ?? [];
  if (day === undefined || !isCalendarDay(day)) return Number.NaN;
  const colon = offset.length === 5 ? ':' : '';
  return Date.parse(`${day}T${time}${offset.slice(0, 3)}${colon}${offset.slice(3)}`);
}

import { dayIn, dayNumberOf, isCalendarDay, mondayOfIsoWeek, toNumber } from './day.ts';
import { type Days, wholeUnit } from './time-unit.ts';

const dayForm = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const weekForm = /^([1-9]\d{3})-?w(\d{1,2})$/i;
const monthForm = /^([1-9]\d{3})-(\d{2})$/;
const yearForm = /^[1-9]\d{3}$/;

/**
 * Reads days as ISO 8601 writes them: `2026-11-23`, `2026-W48`, `2026-11` or `2026`. `undefined`
 * for what is written otherwise, or does not exist.
 */
export function isoDays(text: string): Days | undefined {
  if (dayForm.test(text)) {
    return isCalendarDay(text) ? wholeUnit('day', toNumber(dayIn(text))) : undefined;
  }
  if (yearForm.test(text)) return wholeUnit('year', dayNumberOf(Number(text), 1, 1));
  const [, year = '', month = ''] = monthForm.exec(text) ?? [];
  const number = Number(month);
  if (number >= 1 && number <= 12) return wholeUnit('month', dayNumberOf(Number(year), number, 1));
  const [, weekYear = '', week = ''] = weekForm.exec(text) ?? [];
  const monday = mondayOfIsoWeek(Number(weekYear), Number(week));
  return monday === undefined ? undefined : wholeUnit('week', monday);
}

import { addMonths, getISODay, startOfISOWeek } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayIn,
  dayNumberOf,
  isCalendarDay,
  mondayOf,
  mondayOfIsoWeek,
  plusMonths,
  toDay,
  today,
  toNumber,
  weekdayOf,
} from '../../../src/core/time/day.ts';
import { inZone } from '../../support/in-zone.ts';

/** A local date, at noon, and the same day as a number. */
const anyDay = fc
  .date({ min: new Date(1000, 0, 2), max: new Date(9998, 11, 30), noInvalidDate: true })
  .map((date) => new Date(date.getFullYear(), date.getMonth(), date.getDate(), 12))
  .map((date) => ({ date, number: today(date) }));

describe('a day', () => {
  it('is the same day after it was a number', () => {
    fc.assert(
      fc.property(anyDay, ({ number }) => {
        expect(toNumber(toDay(number))).toBe(number);
      }),
    );
  });

  it('comes one number after the day before, whatever the clocks do', () => {
    fc.assert(
      fc.property(anyDay, ({ date, number }) => {
        const next = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1);
        expect(today(next)).toBe(number + 1);
      }),
    );
  });

  it('has the weekday and the Monday that a calendar gives it', () => {
    fc.assert(
      fc.property(anyDay, ({ date, number }) => {
        expect(weekdayOf(number)).toBe(getISODay(date) - 1);
        expect(mondayOf(number)).toBe(today(startOfISOWeek(date)));
      }),
    );
  });

  it('is the same day of another month, or its last one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30, max: 30 }), ({ date, number }, months) => {
        fc.pre(date.getFullYear() > 1010 && date.getFullYear() < 9990);
        expect(plusMonths(number, months)).toBe(today(addMonths(date, months)));
      }),
    );
  });

  it('of a note is the day that is written in it', () => {
    expect(dayIn('2026-11-23T23:30:00-11:00')).toBe('2026-11-23');
    expect(dayIn('2026-11-23')).toBe('2026-11-23');
  });

  it('of the first century is not taken for one of the twentieth', () => {
    expect(toDay(dayNumberOf(26, 1, 1))).toBe('0026-01-01');
  });
});

describe.each(['Pacific/Kiritimati', 'America/St_Johns', 'Europe/Amsterdam'])(
  'today in %s',
  (zone) => {
    inZone(zone);

    it.each([
      [0, 0],
      [12, 0],
      [23, 59],
    ])('is the day on the wall at %i:%i', (hours, minutes) => {
      expect(toDay(today(new Date(2026, 2, 29, hours, minutes)))).toBe('2026-03-29');
      expect(toDay(today(new Date(2026, 11, 31, hours, minutes)))).toBe('2026-12-31');
    });
  },
);

describe('an ISO week', () => {
  it.each([
    [2026, 1, '2025-12-29'],
    [2026, 48, '2026-11-23'],
    [2026, 53, '2026-12-28'],
    [2020, 53, '2020-12-28'],
    [2025, 1, '2024-12-30'],
  ])('%i-W%i starts on Monday %s', (year, week, monday) => {
    expect(toDay(mondayOfIsoWeek(year, week) ?? Number.NaN)).toBe(monday);
  });

  it.each([
    [2025, 53],
    [2026, 54],
    [2026, 0],
  ])('%i-W%i does not exist', (year, week) => {
    expect(mondayOfIsoWeek(year, week)).toBeUndefined();
  });
});

describe('a day in writing', () => {
  const daysIn = (year: number, month: number) => {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  };
  const pad = (number: number, width: number) => String(number).padStart(width, '0');

  it('is one that the calendar has', () => {
    const year = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1900, 2000, 2024));
    const month = fc.oneof(fc.integer({ min: 0, max: 14 }), fc.constant(2));
    const day = fc.oneof(fc.integer({ min: 0, max: 33 }), fc.constantFrom(28, 29, 30, 31));
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        const exists = d >= 1 && d <= daysIn(y, m);
        expect(isCalendarDay(`${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`)).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '',
    '2026',
    '2026-11',
    '2026-11-23 ',
    '+02026-11-23',
    '2026-11-23\n',
    '２０２６-11-23',
    '2026/11/23',
  ])('is written in one way only, not %j', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});

import { getISOWeek, getISOWeekYear } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeek, isoWeekName, localDay, localIso } from '../../../src/core/time/calendar.ts';
import { inZone } from '../../support/in-zone.ts';

/** Where offsets are whole, half and quarter hours, far from UTC, and shift in different ways. */
const zones = [
  'Europe/Amsterdam',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'UTC',
];

describe.each(zones)('a moment in %s', (zone) => {
  inZone(zone);

  const moment = fc.date({
    min: new Date('1970-01-02T00:00:00Z'),
    max: new Date('2099-12-30T00:00:00Z'),
    noInvalidDate: true,
  });

  it('is the same moment, to the second, when its date and time are read back', () => {
    fc.assert(
      fc.property(moment, (date) => {
        expect(Date.parse(localIso(date))).toBe(Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });

  it('has the day and the time that clocks on the wall show', () => {
    const wall = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    fc.assert(
      fc.property(moment, (date) => {
        const [day, time] = wall.format(date).split(' ');
        expect(localDay(date)).toBe(day);
        expect(localIso(date).slice(0, 19)).toBe(`${day}T${time}`);
      }),
    );
  });
});

describe('the offset of a moment', () => {
  describe.each([
    ['Europe/Amsterdam', '2026-03-29T00:59:59Z', '2026-03-29T01:59:59+01:00'],
    ['Europe/Amsterdam', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00+02:00'],
    ['Europe/Amsterdam', '2026-10-25T00:30:00Z', '2026-10-25T02:30:00+02:00'],
    ['Europe/Amsterdam', '2026-10-25T01:30:00Z', '2026-10-25T02:30:00+01:00'],
    ['Europe/Amsterdam', '2026-11-23T08:30:00Z', '2026-11-23T09:30:00+01:00'],
    ['America/St_Johns', '2026-07-01T12:00:00Z', '2026-07-01T09:30:00-02:30'],
    ['America/St_Johns', '2026-01-01T02:00:00Z', '2025-12-31T22:30:00-03:30'],
    ['Australia/Lord_Howe', '2026-07-01T12:00:00Z', '2026-07-01T22:30:00+10:30'],
    ['Australia/Lord_Howe', '2026-01-01T12:00:00Z', '2026-01-01T23:00:00+11:00'],
    ['Asia/Kathmandu', '2026-12-31T18:14:59Z', '2026-12-31T23:59:59+05:45'],
    ['Asia/Kathmandu', '2026-12-31T18:15:00Z', '2027-01-01T00:00:00+05:45'],
    ['Pacific/Kiritimati', '2026-06-30T10:00:00Z', '2026-07-01T00:00:00+14:00'],
    ['UTC', '2026-02-28T23:59:59Z', '2026-02-28T23:59:59+00:00'],
  ])('in %s at %s', (zone, utc, local) => {
    inZone(zone);

    it(`is that of ${local}`, () => {
      expect(localIso(new Date(utc))).toBe(local);
    });
  });
});

/** Midnight does not exist there on the day that summer time begins, until 2018. */
describe.each(['America/Sao_Paulo', 'Europe/Amsterdam', 'Pacific/Kiritimati'])(
  'the ISO week in %s',
  (zone) => {
    inZone(zone);

    it.each([
      ['at midnight', 0, 0],
      ['at noon', 12, 0],
      ['in the last minute', 23, 59],
    ])('is that of the local day, %s of every day of 2015 to 2035', (_, hours, minutes) => {
      let days = 0;
      for (let day = 1; ; day += 1) {
        const date = new Date(2015, 0, day, hours, minutes);
        if (date.getFullYear() > 2035) break;
        const expected = { year: getISOWeekYear(date), week: getISOWeek(date) };
        const found = isoWeek(date);
        if (found.year !== expected.year || found.week !== expected.week) {
          expect({ date: date.toString(), ...found }).toEqual({
            date: date.toString(),
            ...expected,
          });
        }
        days += 1;
      }
      expect(days).toBe(21 * 365 + 5);
    });
  },
);

describe('the name of a week', () => {
  it.each([
    ['2026-11-23', '2026-W48'],
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
  ])('on %s is %s', (day, name) => {
    expect(isoWeekName(isoWeek(new Date(`${day}T12:00:00`)))).toBe(name);
  });
});

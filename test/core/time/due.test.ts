import { describe, expect, it } from 'vitest';
import { isDue, rhythms } from '../../../src/core/time/due.ts';
import { inZone } from '../../support/in-zone.ts';

const at = (year: number, month: number, day: number, hour = 12) =>
  new Date(year, month - 1, day, hour);

describe('a check-in that never was', () => {
  it.each(rhythms)('is due by the rhythm %s', (rhythm) => {
    expect(isDue(undefined, at(2026, 11, 23), rhythm)).toBe(true);
  });
});

describe('a weekly check-in', () => {
  it.each([
    ['the same day', '2026-11-23T09:30:00+01:00', at(2026, 11, 23), false],
    ['Sunday of the same week', '2026-11-23T09:30:00+01:00', at(2026, 11, 29, 23), false],
    [
      'the Monday after, a minute past midnight',
      '2026-11-29T23:59:00+01:00',
      at(2026, 11, 30, 0),
      true,
    ],
    ['New Year in the same week', '2026-12-28T09:00:00+01:00', at(2027, 1, 3), false],
    ['week 1 after week 53', '2026-12-31T09:00:00+01:00', at(2027, 1, 4), true],
    ['week 1 that begins in December', '2025-12-29T09:00:00+01:00', at(2026, 1, 1), false],
    ['a year later', '2025-11-24T09:00:00+01:00', at(2026, 11, 24), true],
    ['before a note of next week', '2026-12-01T09:00:00+01:00', at(2026, 11, 24), false],
  ])('on %s, with %s', (_when, last, now, due) => {
    expect(isDue(last, now, 'week')).toBe(due);
  });

  it('goes by the day that the note was written with, wherever it is read', () => {
    // Sunday evening in Honolulu is Monday already in Amsterdam.
    expect(isDue('2026-11-29T22:00:00-10:00', at(2026, 11, 30), 'week')).toBe(true);
  });
});

describe('a check-in every two weeks', () => {
  it.each([
    ['the week after', at(2026, 11, 30), false],
    ['the Sunday after', at(2026, 12, 6), false],
    ['two weeks later', at(2026, 12, 7), true],
  ])('on %s', (_when, now, due) => {
    expect(isDue('2026-11-29T09:00:00+01:00', now, '2weeks')).toBe(due);
  });
});

describe('a monthly check-in', () => {
  it.each([
    ['the last of the month', '2026-11-01T09:00:00+01:00', at(2026, 11, 30, 23), false],
    ['the first of the next', '2026-11-30T23:00:00+01:00', at(2026, 12, 1, 0), true],
    ['January', '2026-12-31T09:00:00+01:00', at(2027, 1, 1), true],
    ['the same month a year later', '2025-11-30T09:00:00+01:00', at(2026, 11, 1), true],
  ])('on %s', (_when, last, now, due) => {
    expect(isDue(last, now, 'month')).toBe(due);
  });
});

describe('where clocks change at midnight', () => {
  inZone('Africa/Cairo');

  it('a week still begins on Monday', () => {
    const change = new Date(2026, 3, 24, 0, 30);
    expect(isDue('2026-04-24T01:00:00+03:00', change, 'week')).toBe(false);
    expect(isDue('2026-04-24T01:00:00+03:00', at(2026, 4, 27, 0), 'week')).toBe(true);
  });
});

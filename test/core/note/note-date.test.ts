import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/core/note/note-date.ts';
import { localIso } from '../../../src/core/time/calendar.ts';

describe('the date of a note', () => {
  it('names the moment that it was written for', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2199-01-01'), noInvalidDate: true }),
        (date) => {
          expect(instantOf(localIso(date))).toBe(Math.floor(date.getTime() / 1_000) * 1_000);
        },
      ),
    );
  });

  it.each([
    ['2026-11-23T09:30+0100', '2026-11-23T08:30:00Z'],
    ['2026-11-23 09:30:15.5 Z', '2026-11-23T09:30:15.500Z'],
  ])('may be written as %s', (date, same) => {
    expect(instantOf(date)).toBe(Date.parse(same));
  });

  it('is in the time of this computer without an offset', () => {
    expect(instantOf('2026-11-23 09:30')).toBe(new Date(2026, 10, 23, 9, 30).getTime());
    expect(instantOf('2026-11-23')).toBe(new Date(2026, 10, 23).getTime());
  });

  it.each([
    '',
    'today',
    '2026-02-30',
    '2026-11-23T25:00',
    '23-11-2026',
    '2026-11-23T09:30:00+99:99',
  ])('is not: %s', (date) => {
    expect(instantOf(date)).toBeNaN();
  });
});

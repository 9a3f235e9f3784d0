import { describe, expect, it } from 'vitest';
import { parseTimeOfDay, weekdayNamed, writeTimeOfDay } from '../../../src/core/time/schedule.ts';
import { dayWords } from '../../../src/i18n/day-words.ts';

describe('a time of day', () => {
  it.each([
    ['09:00', 9, 0],
    ['9:00', 9, 0],
    ['0:00', 0, 0],
    ['23:59', 23, 59],
    ['17.30', 17, 30],
    [' 07:05 ', 7, 5],
  ])('is read from %j', (text, hour, minute) => {
    expect(parseTimeOfDay(text)).toEqual({ hour, minute });
  });

  it('is written so that it is read as the same time', () => {
    expect(writeTimeOfDay({ hour: 9, minute: 5 })).toBe('09:05');
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const time = { hour: Math.floor(minute / 60), minute: minute % 60 };
      expect(parseTimeOfDay(writeTimeOfDay(time))).toEqual(time);
    }
  });

  it.each(['24:00', '9:60', '25:10', '9', '9:5', '', '-1:00', '09:00:00', '9am', '09:00\n*'])(
    'is not read from %j',
    (text) => {
      expect(parseTimeOfDay(text)).toBeUndefined();
    },
  );
});

describe('a day of the week', () => {
  it.each([
    ['mon', 0],
    ['monday', 0],
    ['Maandag', 0],
    ['ma', 0],
    ['woensdag', 2],
    ['FRI', 4],
    ['vr', 4],
    ['zondag', 6],
    [' sun ', 6],
  ])('is known by the name %j', (name, weekday) => {
    expect(weekdayNamed(name, Object.values(dayWords))).toBe(weekday);
  });

  it.each(['', 'm', 'someday', 'mon-fri', '1', 'today'])('has not the name %j', (name) => {
    expect(weekdayNamed(name, Object.values(dayWords))).toBeUndefined();
  });
});

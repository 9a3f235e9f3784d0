import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayWords, parseDay } from '../../../src/core/time/day-words.ts';
import { dayWords } from '../../../src/i18n/day-words.ts';
import { inZone } from '../../support/in-zone.ts';

const languages = Object.values(dayWords);

const read = (text: string, now: Date, words: readonly DayWords[] = languages) => {
  const period = parseDay(text, now, words);
  if (period === undefined) return undefined;
  return period.from === period.until ? period.from : `${period.from}..${period.until}`;
};

/** Said on Wednesday 25 November 2026. */
const onWednesday: readonly (readonly [said: string, meant: string])[] = [
  ['2026-11-23', '2026-11-23'],
  ['2024-02-29', '2024-02-29'],
  ['2026-W48', '2026-11-23..2026-11-29'],
  ['2026-w48', '2026-11-23..2026-11-29'],
  ['2026-W01', '2025-12-29..2026-01-04'],
  ['2026-W53', '2026-12-28..2027-01-03'],
  ['2026-02', '2026-02-01..2026-02-28'],
  ['2024-02', '2024-02-01..2024-02-29'],
  ['2026', '2026-01-01..2026-12-31'],

  ['today', '2026-11-25'],
  ['yesterday', '2026-11-24'],
  ['tomorrow', '2026-11-26'],
  ['vandaag', '2026-11-25'],
  ['gisteren', '2026-11-24'],
  ['eergisteren', '2026-11-23'],
  ['morgen', '2026-11-26'],
  ['overmorgen', '2026-11-27'],

  ['monday', '2026-11-23'],
  ['wednesday', '2026-11-25'],
  ['thursday', '2026-11-19'],
  ['last monday', '2026-11-23'],
  ['last wednesday', '2026-11-18'],
  ['maandag', '2026-11-23'],
  ['woensdag', '2026-11-25'],
  ['zo', '2026-11-22'],
  ['afgelopen maandag', '2026-11-23'],
  ['vorige woensdag', '2026-11-18'],

  ['this week', '2026-11-23..2026-11-29'],
  ['last week', '2026-11-16..2026-11-22'],
  ['last month', '2026-10-01..2026-10-31'],
  ['this month', '2026-11-01..2026-11-30'],
  ['last year', '2025-01-01..2025-12-31'],
  ['deze week', '2026-11-23..2026-11-29'],
  ['vorige week', '2026-11-16..2026-11-22'],
  ['afgelopen week', '2026-11-16..2026-11-22'],
  ['vorige maand', '2026-10-01..2026-10-31'],
  ['vorig jaar', '2025-01-01..2025-12-31'],
  ['dit jaar', '2026-01-01..2026-12-31'],

  ['november', '2026-11-01..2026-11-30'],
  ['december', '2025-12-01..2025-12-31'],
  ['maart', '2026-03-01..2026-03-31'],
  ['march 2025', '2025-03-01..2025-03-31'],
  ['okt 2025', '2025-10-01..2025-10-31'],

  ['3 weeks ago', '2026-11-04'],
  ['a week ago', '2026-11-18'],
  ['10 days ago', '2026-11-15'],
  ['two months ago', '2026-09-25'],
  ['a year ago', '2025-11-25'],
  ['3 weken geleden', '2026-11-04'],
  ['drie weken geleden', '2026-11-04'],
  ['een week geleden', '2026-11-18'],
  ['één week geleden', '2026-11-18'],
  ['1 jaar geleden', '2025-11-25'],
  ['0 days ago', '2026-11-25'],
  ['3w', '2026-11-04'],
  ['10d', '2026-11-15'],
  ['1m', '2026-10-25'],
  ['1y', '2025-11-25'],
  ['1j', '2025-11-25'],
  ['3 weeks', '2026-11-04'],

  ['heute', '2026-11-25'],
  ['gestern', '2026-11-24'],
  ['vorgestern', '2026-11-23'],
  ['übermorgen', '2026-11-27'],
  ['uebermorgen', '2026-11-27'],
  ['Montag', '2026-11-23'],
  ['letzten Mittwoch', '2026-11-18'],
  ['Sonnabend', '2026-11-21'],
  ['letzte Woche', '2026-11-16..2026-11-22'],
  ['diese Woche', '2026-11-23..2026-11-29'],
  ['diesen Monat', '2026-11-01..2026-11-30'],
  ['vergangenes Jahr', '2025-01-01..2025-12-31'],
  ['März', '2026-03-01..2026-03-31'],
  ['maerz 2025', '2025-03-01..2025-03-31'],
  ['Dez 2025', '2025-12-01..2025-12-31'],
  ['vor 3 Wochen', '2026-11-04'],
  ['vor einer Woche', '2026-11-18'],
  ['vor einem Monat', '2026-10-25'],
  ['vor fünf Tagen', '2026-11-20'],
  ['vor fuenf Tagen', '2026-11-20'],
  ['vor zwei Jahren', '2024-11-25'],
  ['3 Wochen', '2026-11-04'],

  ['24.11.2026', '2026-11-24'],
  ['24.11.26', '2026-11-24'],
  ['1. 2. 2026', '2026-02-01'],
  ['24.11.', '2026-11-24'],
  ['26.11.', '2025-11-26'],
  ['24. November 2026', '2026-11-24'],
  ['24 november', '2026-11-24'],
  ['3 mei 2025', '2025-05-03'],
  ['31. Dezember', '2025-12-31'],
  ['KW 48', '2026-11-23..2026-11-29'],
  ['kw48', '2026-11-23..2026-11-29'],
  ['KW 49', '2025-12-01..2025-12-07'],
  ['KW 1 2027', '2027-01-04..2027-01-10'],
  ['KW 01/2026', '2025-12-29..2026-01-04'],
  ['week 47', '2026-11-16..2026-11-22'],

  ['seit Montag', '2026-11-23'],
  ['seit dem 3. November', '2026-11-03'],
  ['seit 3 Wochen', '2026-11-04'],
  ['im November', '2026-11-01..2026-11-30'],
  ['am letzten Montag', '2026-11-23'],
  ['sinds maandag', '2026-11-23'],
  ['since last week', '2026-11-16..2026-11-22'],

  ['  Last   WEEK ', '2026-11-16..2026-11-22'],
  ['last-week', '2026-11-16..2026-11-22'],
  ['3-weken-geleden', '2026-11-04'],
];

describe.each(['Europe/Amsterdam', 'Pacific/Kiritimati', 'America/St_Johns'])(
  'what people call a day, in %s',
  (zone) => {
    inZone(zone);

    it.each(onWednesday)('“%s” is %s', (said, meant) => {
      for (const [hours, minutes] of [
        [0, 0],
        [12, 0],
        [23, 59],
      ]) {
        expect(read(said, new Date(2026, 10, 25, hours, minutes))).toBe(meant);
      }
    });

    it.each([
      /* The clocks go forward in Amsterdam on 29 March 2026, and back on 25 October. */
      ['yesterday', '2026-03-30T00:30', '2026-03-29'],
      ['3 days ago', '2026-03-30T00:30', '2026-03-27'],
      ['last week', '2026-03-30T00:30', '2026-03-23..2026-03-29'],
      ['gisteren', '2026-10-26T00:30', '2026-10-25'],
      ['2 weken geleden', '2026-10-26T23:30', '2026-10-12'],
      ['zondag', '2026-10-25T02:30', '2026-10-25'],
      /* Around New Year weeks and years do not end together. */
      ['yesterday', '2027-01-01T00:05', '2026-12-31'],
      ['this week', '2027-01-01T00:05', '2026-12-28..2027-01-03'],
      ['last week', '2027-01-01T00:05', '2026-12-21..2026-12-27'],
      ['last month', '2027-01-01T00:05', '2026-12-01..2026-12-31'],
      ['vorig jaar', '2027-01-01T00:05', '2026-01-01..2026-12-31'],
      ['december', '2027-01-01T00:05', '2026-12-01..2026-12-31'],
      ['KW 53', '2027-01-01T00:05', '2026-12-28..2027-01-03'],
      ['31.12.', '2027-01-01T00:05', '2026-12-31'],
      ['KW 1', '2025-12-30T12:00', '2025-12-29..2026-01-04'],
      ['last monday', '2026-12-28T12:00', '2026-12-21'],
      ['monday', '2026-12-28T12:00', '2026-12-28'],
      /* Where a month has no such day, its last one is meant. */
      ['a month ago', '2026-03-31T12:00', '2026-02-28'],
      ['1 maand geleden', '2024-03-31T12:00', '2024-02-29'],
      ['a year ago', '2024-02-29T12:00', '2023-02-28'],
    ])('“%s” at %s is %s', (said, now, meant) => {
      expect(read(said, new Date(now))).toBe(meant);
    });
  },
);

const wednesday = new Date(2026, 10, 25, 12);

describe('what names no day', () => {
  it.each([
    '',
    '  ',
    'soon',
    '2026-13',
    '2026-02-30',
    '2025-W53',
    '2026-W0',
    '23-11-2026',
    '0026-01-01',
    '20261123',
    '24.13.2026',
    '31.11.2026',
    '24.11.1',
    '32 november',
    'kw',
    'kw 54 2026',
    'kw 0',
    /* Looks ahead. */
    'in 3 Wochen',
    'in drei wochen',
    'seit',
    'die woche',
    'last',
    'last week ago',
    'this monday',
    'weeks ago',
    'x weeks ago',
    '3 fortnights ago',
    '-3w',
    '99999 years ago',
    'constructor weeks ago',
  ])('“%s” is not guessed at', (said) => {
    expect(read(said, wednesday)).toBeUndefined();
  });

  it('is never a reason to fail', () => {
    const pieces = languages.flatMap((words) =>
      [words.days, words.weekdays, words.months, Object.values(words.units), words.weekNumber]
        .concat([words.leading, words.last, words.numbers, words.ago])
        .flat(3)
        .map(String),
    );
    const phrase = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.nat().map(String), fc.string()), {
        maxLength: 4,
      })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(phrase, (said) => {
        const period = parseDay(said, wednesday, languages);
        if (period === undefined) return;
        expect(period.from <= period.until).toBe(true);
        expect(period.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe.each(Object.entries(dayWords))('the words for days in %s', (_, words) => {
  it.each(words.examples)('has an example that is understood: %s', (example) => {
    expect(read(example, wednesday)).toBeDefined();
  });

  it('are all there', () => {
    expect(words.weekdays).toHaveLength(7);
    expect(words.months).toHaveLength(12);
  });

  it('mean the same in every language that has them', () => {
    const said = [
      ...words.days.flatMap(([, ...names]) => names),
      ...words.weekdays.flat(),
      ...words.months.flat(),
      ...Object.values(words.units)
        .flat()
        .map((unit) => `2 ${unit}`),
    ];
    for (const each of said) {
      for (const others of languages) {
        const there = read(each, wednesday, [others]);
        if (there !== undefined)
          expect([each, there]).toEqual([each, read(each, wednesday, [words])]);
      }
    }
  });
});

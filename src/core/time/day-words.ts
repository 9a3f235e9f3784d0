import { foldName } from '../search/fold.ts';
import {
  type DayNumber,
  dayNumberOf,
  monthOf,
  type Period,
  toDay,
  today,
  weekdayOf,
} from './day.ts';
import { isoDays } from './iso-period.ts';
import { type Days, earlierBy, type TimeUnit, timeUnits, wholeUnit } from './time-unit.ts';
import { calendarWeek, writtenDate } from './written-date.ts';

/**
 * How people name days in one language, in small letters without accents. Whatever language is
 * chosen, the words of all of them are understood.
 */
export interface DayWords {
  /** Words for a day, by how many days it is from today. */
  readonly days: readonly (readonly [offset: number, ...words: string[]])[];
  /** From Monday on; the full name first. */
  readonly weekdays: readonly (readonly string[])[];
  /** From January on; the full name first, then the short one, then other ways to write it. */
  readonly months: readonly (readonly [full: string, short: string, ...others: string[]])[];
  /** Words for a unit of time, and the letter that stands for it in `3w`. */
  readonly units: Readonly<Record<TimeUnit, readonly string[]>>;
  /** Words before the number of a week. */
  readonly weekNumber: readonly string[];
  /** Words that may stand before days without changing which they are: `since monday`. */
  readonly leading: readonly string[];
  readonly this: readonly string[];
  readonly last: readonly string[];
  /** Words for numbers, from one on; digits are always understood. */
  readonly numbers: readonly (readonly string[])[];
  /** How long ago something was: `{}` stands for a number and a unit. */
  readonly ago: readonly string[];
  /** Ways to name days, to be shown to someone whose way was not understood. */
  readonly examples: readonly string[];
}

/**
 * Reads days as people name them: `2026-11-23`, `2026-W48`, `2026-11`, `2026`, `today`, `monday`
 * (the last one, which may be today), `last monday` (the last one before today), `this week`, `last
 * month`, `3 weeks ago`, `3w`, `november`, `24 november`, `24.11.2026`, `week 48`. Case and accents
 * do not matter, hyphens may stand for spaces, and a word such as `since` may stand in front. Weeks
 * start on Monday.
 *
 * @param now the moment that the words are said; its local calendar day counts.
 * @returns the first and the last day that is meant, or `undefined` when no days are named.
 */
export function parseDay(
  text: string,
  now: Date,
  languages: readonly DayWords[],
): Period | undefined {
  const said = foldName(text);
  const iso = isoDays(said);
  if (iso !== undefined) return toPeriod(iso);
  const phrase = said.replace(/[\s_-]+/g, ' ');
  const day = today(now);
  for (const language of languages) {
    const found =
      daysIn(phrase, day, language) ?? daysIn(withoutLead(phrase, language), day, language);
    if (found !== undefined) return toPeriod(found);
  }
  return undefined;
}

function daysIn(phrase: string, now: DayNumber, language: DayWords): Days | undefined {
  for (const read of readers) {
    const found = read(phrase, now, language);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `montag` from `seit montag`. */
function withoutLead(phrase: string, { leading }: DayWords): string {
  const lead = leading.find((word) => phrase.startsWith(`${word} `));
  return lead === undefined ? '' : phrase.slice(lead.length + 1);
}

const earliest = dayNumberOf(1000, 1, 1);
const latest = dayNumberOf(9999, 12, 31);

/** A year has four digits. */
const toPeriod = ([first, last]: Days): Period | undefined =>
  first >= earliest && last <= latest ? { from: toDay(first), until: toDay(last) } : undefined;

/** Reads one kind of phrase in one language. */
type Reader = (phrase: string, now: DayNumber, language: DayWords) => Days | undefined;

/** `today`, `gisteren`. */
const nearDay: Reader = (phrase, now, { days }) => {
  const found = days.find(([, ...names]) => names.includes(phrase));
  return found && wholeUnit('day', now + found[0]);
};

/** `monday`. */
const weekday: Reader = (phrase, now, { weekdays }) => {
  const wanted = weekdays.findIndex((names) => names.includes(phrase));
  return wanted === -1 ? undefined : wholeUnit('day', now - ((weekdayOf(now) - wanted + 7) % 7));
};

/** `november`, which is the last one that has begun, or `november 2025`. */
const month: Reader = (phrase, now, { months }) => {
  const [, name = '', year] = /^(\S+?)(?: ([1-9]\d{3}))?$/.exec(phrase) ?? [];
  const wanted = 1 + months.findIndex((names) => names.includes(name));
  if (wanted === 0) return undefined;
  const current = monthOf(now);
  const latestYear = wanted > current.month ? current.year - 1 : current.year;
  return wholeUnit('month', dayNumberOf(year === undefined ? latestYear : Number(year), wanted, 1));
};

/** `this week`, `last month`, `last monday`. */
const thisOrLast: Reader = (phrase, now, language) => {
  const [, which = '', what = ''] = /^(\S+) (\S+)$/.exec(phrase) ?? [];
  const isLast = language.last.includes(which);
  if (!isLast && !language.this.includes(which)) return undefined;
  const unit = unitIn(what, language);
  if (unit !== undefined) return wholeUnit(unit, earlierBy(isLast ? 1 : 0, unit, now));
  return isLast ? weekday(what, now - 1, language) : undefined;
};

/** `3 weeks ago`, `a week ago`, `3w`. */
const ago: Reader = (phrase, now, language) => {
  for (const [start = '', end = ''] of language.ago.map((form) => form.split('{}'))) {
    if (!phrase.startsWith(start) || !phrase.endsWith(end)) continue;
    const amount = phrase.slice(start.length, phrase.length - end.length);
    const [, digits = '', word = '', what = ''] =
      /^(?:(\d{1,5}) ?|(\p{L}+) )(\p{L}+)$/u.exec(amount) ?? [];
    const inWords = 1 + language.numbers.findIndex((words) => words.includes(word));
    const number = digits === '' ? inWords : Number(digits);
    const unit = unitIn(what, language);
    if (unit !== undefined && (number > 0 || digits !== '')) {
      return wholeUnit('day', earlierBy(number, unit, now));
    }
  }
  return undefined;
};

const readers: readonly Reader[] = [
  nearDay,
  weekday,
  month,
  writtenDate,
  calendarWeek,
  thisOrLast,
  ago,
];

const unitIn = (word: string, { units }: DayWords): TimeUnit | undefined =>
  timeUnits.find((unit) => units[unit].includes(word));

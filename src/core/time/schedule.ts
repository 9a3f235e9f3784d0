import { foldName } from '../search/fold.ts';
import type { DayWords } from './day-words.ts';

/** What can start a program at a fixed time, on one platform or another. */
export const schedulers = ['cron', 'systemd', 'launchd', 'windows'] as const;

export type Scheduler = (typeof schedulers)[number];

/** A time of day by the clock on the wall. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** A moment that comes back each week, in local time. */
export interface WeekMoment extends TimeOfDay {
  /** From 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
}

/** Reads `9:00`, `09:00` or `17.30`; `undefined` when there is no such time on a clock of 24 hours. */
export function parseTimeOfDay(text: string): TimeOfDay | undefined {
  const [, hour, minute] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text.trim()) ?? [];
  return hour === undefined ? undefined : { hour: Number(hour), minute: Number(minute) };
}

/** A time of day with two digits for each part, `09:05`. */
export const writeTimeOfDay = ({ hour, minute }: TimeOfDay): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/**
 * Reads the name of a day of the week in any of the languages.
 *
 * @returns from 0 for Monday to 6 for Sunday; `undefined` when no day has that name.
 */
export function weekdayNamed(text: string, languages: readonly DayWords[]): number | undefined {
  const name = foldName(text);
  for (const { weekdays } of languages) {
    const found = weekdays.findIndex((names) => names.includes(name));
    if (found !== -1) return found;
  }
  return undefined;
}

/** What of an entry goes into one file, or into the list of jobs when it has no file. */
export interface EntryPart {
  /** Name of the file, without a folder. */
  readonly file: string | undefined;
  readonly text: string;
}

/** What the parser of a scheduler made of an entry. */
export interface EntryCheck {
  /** The command that looked at it. */
  readonly parser: string;
  /** What it said is wrong; empty when the entry is right. */
  readonly faults: string;
}

import {
  byMoment,
  type Moment,
  numberAt,
  openTextsAt,
  type SaidNote,
  textAt,
} from '../note/said-note.ts';
import type { Feed } from '../prompt-set/feed.ts';
import { foldStatement } from '../search/fold.ts';
import { detached } from '../text/detached.ts';
import type { Day } from '../time/day.ts';

/** One temperature that someone gave: before a conversation or in a week, or after a conversation. */
export interface Reading {
  /** Id of the note. */
  readonly note: string;
  /** The day of the note. */
  readonly day: Day;
  /** 0 to 10; in the sets that come along 1 (we avoid each other) to 5 (doubt is welcome). */
  readonly value: number;
  readonly when: 'before' | 'after';
}

/** Something that was written in one or more notes. */
export interface Repeated {
  /** As the person wrote it the last time. */
  readonly text: string;
  /** In how many notes. */
  readonly times: number;
  /** The day of the last of them. */
  readonly last: Day;
}

/** What became of the opening questions. */
export interface Asked {
  readonly asked: number;
  readonly otherWords: number;
  readonly not: number;
}

/** How the guesses about others turned out. */
export interface Guesses {
  readonly right: number;
  readonly partly: number;
  readonly off: number;
  readonly notDiscussed: number;
}

/** Takes notes one by one, in any order, and keeps of each no more than what is asked for. */
export interface Gathering<T> {
  add(note: SaidNote): void;
  /** What came of all that was added. */
  result(): T;
}

/** A scale goes from 0 to 10 at most. A number that a person changed into another is no temperature. */
const isTemperature = (value: number | undefined): value is number =>
  value !== undefined && value >= 0 && value <= 10;

/** The temperatures of notes, in order of time. */
export function gatherReadings(): Gathering<Reading[]> {
  const found: (Reading & Moment)[] = [];
  return {
    add({ meta, day, instant, before, after }) {
      const value = {
        before: meta.temperature ?? numberAt(before, 'trust.temperature'),
        after: numberAt(after, 'trust.temperature'),
      };
      const note = detached(meta.id);
      for (const when of ['before', 'after'] as const) {
        const number = value[when];
        if (isTemperature(number)) found.push({ note, day, value: number, when, instant });
      }
    },
    result: () => found.sort(byMoment).map(({ instant: _, ...reading }) => reading),
  };
}

/**
 * What was written at a place, in how many notes: what came most often first, and among equals the
 * latest. Case, accents, spaces and a full stop at the end make no difference. The words of a
 * private question are never in it.
 */
export function gatherRepeated(feed: Feed): Gathering<Repeated[]> {
  const found = new Map<string, Written>();
  return {
    add({ day, instant, before, after }) {
      const here = new Map<string, string>();
      for (const words of [...openTextsAt(before, feed), ...openTextsAt(after, feed)]) {
        const text = detached(words.trim());
        const key = foldStatement(text);
        if (key !== '') here.set(key, text);
      }
      for (const [key, text] of here) {
        const known = found.get(key);
        const times = (known?.times ?? 0) + 1;
        const isLater = known === undefined || byMoment(known, { day, instant }) <= 0;
        found.set(key, isLater ? { text, times, day, instant } : { ...known, times });
      }
    },
    result: () =>
      Array.from(found.values())
        .sort((a, b) => b.times - a.times || byMoment(b, a))
        .map(({ text, times, day }) => ({ text, times, last: day })),
  };
}

/** Something that was written, and when it was for the last time. */
interface Written extends Moment {
  readonly text: string;
  readonly times: number;
}

/** How many notes have each answer at a place of what was told after the conversation. */
function countAfter<T>(feed: Feed, toResult: (count: (answer: string) => number) => T) {
  const counts = new Map<string, number>();
  return {
    add({ after }: SaidNote) {
      const answer = textAt(after, feed);
      if (answer !== undefined) counts.set(answer, (counts.get(answer) ?? 0) + 1);
    },
    result: () => toResult((answer) => counts.get(answer) ?? 0),
  };
}

/** In how many notes the opening question was asked, asked in other words, and not asked. */
export const gatherAsked = (): Gathering<Asked> =>
  countAfter('after.used', (count) => ({
    asked: count('asked'),
    otherWords: count('other-words'),
    not: count('not'),
  }));

/** In how many notes the guess was right, partly right, and off, and was not talked about. */
export const gatherGuesses = (): Gathering<Guesses> =>
  countAfter('after.guess', (count) => ({
    right: count('right'),
    partly: count('partly'),
    off: count('off'),
    notDiscussed: count('not-discussed'),
  }));

/**
 * The guesses that were talked about: how many there were (`of`), how many of them were as the other
 * said (`as`), and how many were changed by asking (`changed`).
 */
export const heardAsGuessed = ({
  right,
  partly,
  off,
}: Guesses): { readonly as: number; readonly of: number; readonly changed: number } => ({
  as: right,
  of: right + partly + off,
  changed: partly + off,
});

import type { Day } from './day.ts';
import type { Feed } from './feed.ts';
import { foldName } from './fold.ts';
import { numberAt, type SaidNote, textAt, textsAt } from './said-note.ts';

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

/** A scale goes from 0 to 10 at most. A number that a person changed into another is no temperature. */
const isTemperature = (value: number | undefined): value is number =>
  value !== undefined && value >= 0 && value <= 10;

/** The temperatures of notes, in the order of the notes. */
export const readingsIn = (notes: readonly SaidNote[]): Reading[] =>
  notes.flatMap(({ meta, day, before, after }) => {
    const value = {
      before: meta.temperature ?? numberAt(before, 'trust.temperature'),
      after: numberAt(after, 'trust.temperature'),
    };
    return (['before', 'after'] as const).flatMap((when) => {
      const number = value[when];
      return isTemperature(number) ? [{ note: meta.id, day, value: number, when }] : [];
    });
  });

/**
 * What was written at a place, in how many notes. Case, accents, spaces and a full stop at the end
 * make no difference.
 *
 * @param notes in order of time.
 */
export function repeatedAt(notes: readonly SaidNote[], feed: Feed): Repeated[] {
  const found = new Map<string, Repeated>();
  for (const { before, after } of notes) {
    const here = new Map<string, string>();
    for (const text of [...textsAt(before, feed), ...textsAt(after, feed)]) {
      const key = foldName(text).replace(/[\s.,;:!]+$/, '');
      if (key !== '') here.set(key, text.trim());
    }
    for (const [key, text] of here) {
      const times = (found.get(key)?.times ?? 0) + 1;
      // Taken out first, so that the latest comes last.
      found.delete(key);
      found.set(key, { text, times });
    }
  }
  return [...found.values()].reverse().sort((a, b) => b.times - a.times);
}

/** How many notes have this answer at a place of what was told after the conversation. */
const countAfter = (notes: readonly SaidNote[], feed: Feed) => (answer: string) =>
  notes.filter(({ after }) => textAt(after, feed) === answer).length;

export function askedIn(notes: readonly SaidNote[]): Asked {
  const count = countAfter(notes, 'after.used');
  return { asked: count('asked'), otherWords: count('other-words'), not: count('not') };
}

export function guessesIn(notes: readonly SaidNote[]): Guesses {
  const count = countAfter(notes, 'after.guess');
  return {
    right: count('right'),
    partly: count('partly'),
    off: count('off'),
    notDiscussed: count('not-discussed'),
  };
}

/** How often asking told what a guess did not: of `of` guesses that were talked about, `as` were as heard. */
export const heardAsGuessed = ({
  right,
  partly,
  off,
}: Guesses): { readonly as: number; readonly of: number; readonly changed: number } => ({
  as: right,
  of: right + partly + off,
  changed: partly + off,
});

import { type Day, type Period, today } from './day.ts';
import type { Feed } from './feed.ts';
import { foldName } from './fold.ts';
import { type NextQuestion, nextQuestion } from './next-question.ts';
import type { Note, NoteMeta } from './note.ts';
import { type OpenStep, openSteps } from './open-steps.ts';
import { numberAt, type QuestionsOf, type SaidNote, saidInOrder, textAt, textsAt } from './said-note.ts';

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

/** A look back over notes. It counts what was done, and judges nobody. */
export interface Review {
  /** The days of the first and the last note; absent when there are none. */
  readonly period?: Period;
  /** In order of time; after a conversation comes right after before it. */
  readonly temperature: readonly Reading[];
  /** The most often first, and among equals the latest. */
  readonly kept: readonly Repeated[];
  readonly renewed: readonly Repeated[];
  readonly openSteps: readonly OpenStep[];
  readonly asked: Asked;
  readonly guesses: Guesses;
  readonly next: NextQuestion;
}

export interface ReviewOptions {
  readonly questionsOf: QuestionsOf;
  readonly now: Date;
  /**
   * Which notes to look back on; all of them without it. Later ones still tell what came of a step.
   */
  readonly counts?: (meta: NoteMeta) => boolean;
}

/** Looks back over notes, in any order. What was answered to a set that is gone is left out. */
export function review(notes: readonly Note[], options: ReviewOptions): Review {
  const { questionsOf, now, counts = () => true } = options;
  const all = saidInOrder(notes, questionsOf);
  const looked = all.filter(({ meta }) => counts(meta));
  const [first, last] = [looked.at(0), looked.at(-1)];
  const ids = new Set(looked.map(({ meta }) => meta.id));
  const seen = {
    ...(first && last ? { period: { from: first.day, until: last.day } } : {}),
    temperature: looked.flatMap(readingsIn),
    kept: repeated(looked, 'keep'),
    renewed: repeated(looked, 'renew'),
    openSteps: openSteps(all, today(now)).filter(({ note }) => ids.has(note)),
    asked: askedIn(looked),
    guesses: guessesIn(looked),
  };
  return { ...seen, next: nextQuestion({ ...seen, ...stateOf(looked, now) }) };
}

/** What was heard beside a guess: how often it was as guessed, of how often it was talked about. */
export const heardAsGuessed = ({ right, partly, off }: Guesses) => ({
  as: right,
  of: right + partly + off,
  changed: partly + off,
});

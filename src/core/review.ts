import { type Period, today, toNumber } from './day.ts';
import { type NextQuestion, nextQuestion } from './next-question.ts';
import type { Note, NoteMeta } from './note.ts';
import { type OpenStep, openSteps } from './open-steps.ts';
import {
  type Asked,
  askedIn,
  type Guesses,
  guessesIn,
  type Reading,
  type Repeated,
  readingsIn,
  repeatedAt,
} from './review-parts.ts';
import { type QuestionsOf, saidInOrder } from './said-note.ts';

/** A look back over notes. It counts what was done, and judges nobody. */
export interface Review {
  /** The days of the first and the last note; absent when there are none. */
  readonly period?: Period;
  /** In order of time; the one after a conversation comes right after the one before it. */
  readonly temperature: readonly Reading[];
  /** What was written most often first, and among equals the latest. */
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
   * Which notes to look back on: all of them without it. The others still tell what came of a step,
   * and are looked at for nothing else.
   */
  readonly counts?: (meta: NoteMeta) => boolean;
}

/** Looks back over notes, in any order. What was answered to a set that is gone is left out. */
export function review(notes: readonly Note[], options: ReviewOptions): Review {
  const { questionsOf, counts = () => true } = options;
  const day = today(options.now);
  const all = saidInOrder(notes, questionsOf);
  const looked = all.filter(({ meta }) => counts(meta));
  const ids = new Set(looked.map(({ meta }) => meta.id));
  const [first, last] = [looked.at(0), looked.at(-1)];
  const seen = {
    ...(first && last ? { period: { from: first.day, until: last.day } } : {}),
    temperature: readingsIn(looked),
    kept: repeatedAt(looked, 'keep'),
    renewed: repeatedAt(looked, 'renew'),
    openSteps: openSteps(all, day).filter(({ note }) => ids.has(note)),
    asked: askedIn(looked),
    guesses: guessesIn(looked),
  };
  const waiting = looked.filter(
    ({ meta, before, after, day: written }) =>
      meta.status === 'open' &&
      after === undefined &&
      before.has('opening') &&
      toNumber(written) < day,
  );
  return {
    ...seen,
    next: nextQuestion({
      ...seen,
      waiting: waiting.length,
      lookedBack: looked.filter(({ after }) => after !== undefined).length,
      feeds: new Set(
        looked.flatMap(({ before, after }) => [...before.keys(), ...(after?.keys() ?? [])]),
      ),
    }),
  };
}

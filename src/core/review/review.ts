import type { Note, NoteMeta } from '../note/note.ts';
import { isSaidAt, type QuestionsOf, type SaidNote, sayer } from '../note/said-note.ts';
import type { Feed } from '../prompt-set/feed.ts';
import { type Day, type Period, toDay, today } from '../time/day.ts';
import { type NextQuestion, nextQuestion } from './next-question.ts';
import { gatherSteps, type OpenStep } from './open-steps.ts';
import {
  type Asked,
  type Gathering,
  type Guesses,
  gatherAsked,
  gatherGuesses,
  gatherReadings,
  gatherRepeated,
  type Reading,
  type Repeated,
} from './review-parts.ts';

/** A look back over notes. It counts what was done, and judges nobody. */
export interface Review {
  /** Whom or what it was asked to be about, as that was typed: a person, a team, a set, a tag. */
  readonly about?: readonly string[];
  /** The days of the first and the last note; absent when there are none. */
  readonly period?: Period;
  /** In order of time; the one after a conversation comes right after the one before it. */
  readonly temperature: readonly Reading[];
  /** What was written most often first, and among equals the latest. */
  readonly kept: readonly Repeated[];
  readonly renewed: readonly Repeated[];
  /** The oldest first. */
  readonly openSteps: readonly OpenStep[];
  readonly asked: Asked;
  readonly guesses: Guesses;
  readonly next: NextQuestion;
}

/** What a look back is made with. */
export interface ReviewOptions {
  readonly questionsOf: QuestionsOf;
  readonly now: Date;
  /**
   * Which notes to look back on: all of them without it. The others still tell what came of a step,
   * and are looked at for nothing else.
   */
  readonly counts?: (meta: NoteMeta) => boolean;
}

/** A look back that is being made: notes are given one by one, and none of them is kept. */
export interface Reviewing {
  /** Looks at a note. They may come in any order. */
  add(note: Note): void;
  review(): Review;
}

/** Begins a look back. What was answered to a set that is gone is left out. */
export function startReview({ questionsOf, now, counts = () => true }: ReviewOptions): Reviewing {
  const say = sayer(questionsOf);
  const day = toDay(today(now));
  const steps = gatherSteps(today(now), counts);
  const parts = {
    period: gatherPeriod(),
    temperature: gatherReadings(),
    kept: gatherRepeated('keep'),
    renewed: gatherRepeated('renew'),
    asked: gatherAsked(),
    guesses: gatherGuesses(),
    waiting: countNotes((note) => note.day < day && isWaiting(note)),
    lookedBack: countNotes(({ after }) => after !== undefined),
    feeds: gatherFeeds(),
  };
  const all = Object.values(parts);
  return {
    add(note) {
      const said = say(note);
      steps.add(said);
      if (counts(note.meta)) for (const part of all) part.add(said);
    },
    review() {
      const period = parts.period.result();
      const seen = {
        temperature: parts.temperature.result(),
        kept: parts.kept.result(),
        renewed: parts.renewed.result(),
        openSteps: steps.result(),
        asked: parts.asked.result(),
        guesses: parts.guesses.result(),
      };
      const next = nextQuestion({
        ...seen,
        waiting: parts.waiting.result(),
        lookedBack: parts.lookedBack.result(),
        feeds: parts.feeds.result(),
      });
      return { ...(period === undefined ? {} : { period }), ...seen, next };
    },
  };
}

/** Looks back over notes, in any order. */
export function review(notes: readonly Note[], options: ReviewOptions): Review {
  const reviewing = startReview(options);
  for (const note of notes) reviewing.add(note);
  return reviewing.review();
}

/** An opening question that nobody looked back on. */
const isWaiting = ({ meta, before, after }: SaidNote): boolean =>
  meta.status === 'open' && after === undefined && isSaidAt(before, 'opening');

function gatherPeriod(): Gathering<Period | undefined> {
  let [from, until]: (Day | undefined)[] = [];
  return {
    add({ day }) {
      if (from === undefined || day < from) from = day;
      if (until === undefined || day > until) until = day;
    },
    result: () => (from === undefined || until === undefined ? undefined : { from, until }),
  };
}

function countNotes(isCounted: (note: SaidNote) => boolean): Gathering<number> {
  let count = 0;
  return {
    add(note) {
      if (isCounted(note)) count += 1;
    },
    result: () => count,
  };
}

/** The places that anything was said at. */
function gatherFeeds(): Gathering<ReadonlySet<Feed>> {
  const found = new Set<Feed>();
  return {
    add({ before, after }) {
      for (const { place } of [...before, ...(after ?? [])]) found.add(place.feed);
    },
    result: () => found,
  };
}

import type { Answer, Answers } from '../answers/answer.ts';
import type { Feed } from '../prompt-set/feed.ts';
import type { Question } from '../prompt-set/prompt-set.ts';
import { compareTexts } from '../text/compare.ts';
import { type Day, dayIn } from '../time/day.ts';
import type { Note, NoteMeta } from './note.ts';
import { instantOf } from './note-date.ts';
import { afterSet } from './note-name.ts';

/** Finds the questions of a set by its name; `undefined` when it is no longer there. */
export type QuestionsOf = (set: string) => readonly Question[] | undefined;

/** Where an answer goes. */
interface Place {
  readonly feed: Feed;
  /** Whether its words are for nobody's eyes but in the note itself. */
  readonly isPrivate: boolean;
}

/** An answer with the place that it goes to. */
interface SaidAnswer {
  readonly place: Place;
  readonly answer: Answer;
}

/** Answers with the places that they go to, in order. Those that go nowhere are left out. */
export type Said = readonly SaidAnswer[];

/** A note by what was said at each place, before and after the conversation. */
export interface SaidNote {
  readonly meta: NoteMeta;
  readonly day: Day;
  /** Milliseconds since 1970. */
  readonly instant: number;
  readonly before: Said;
  /** Absent until someone looked back on the conversation. */
  readonly after: Said | undefined;
}

/** Finds what was said in notes, one by one. The places of a set are looked up once. */
export function sayer(questionsOf: QuestionsOf): (note: Note) => SaidNote {
  const placesIn = placeFinder(questionsOf);
  return ({ meta, answers, after }) => ({
    meta,
    day: dayIn(meta.date),
    instant: instantOf(meta.date),
    before: said(answers, placesIn(meta.set)),
    after: after && said(after, placesIn(afterSet)),
  });
}

/** A moment of a note: its day by the calendar of who wrote it, and on that day the time. */
export type Moment = Pick<SaidNote, 'day' | 'instant'>;

/** The earlier moment first. */
export function byMoment(a: Moment, b: Moment): number {
  return compareTexts(a.day, b.day) || a.instant - b.instant;
}

type Places = ReadonlyMap<string, Place>;

function placeFinder(questionsOf: QuestionsOf): (set: string) => Places {
  const known = new Map<string, Places>();
  return (set) => {
    const before = known.get(set);
    if (before !== undefined) return before;
    const places = new Map<string, Place>();
    for (const question of questionsOf(set) ?? []) {
      const { id, feeds: feed, private: isPrivate } = question;
      if (feed !== undefined) places.set(id, { feed, isPrivate });
    }
    known.set(set, places);
    return places;
  };
}

function said(answers: Answers, places: Places): Said {
  const found: SaidAnswer[] = [];
  for (const [id, answer] of answers) {
    const place = places.get(id);
    if (place !== undefined) found.push({ place, answer });
  }
  return found;
}

/** The last answer that was given at a place. */
const lastAt = (places: Said | undefined, feed: Feed): SaidAnswer | undefined =>
  places?.findLast(({ place }) => place.feed === feed);

/** The last text that was said at a place. */
export function textAt(places: Said | undefined, feed: Feed): string | undefined {
  const answer = lastAt(places, feed)?.answer;
  return typeof answer === 'string' ? answer : undefined;
}

/** Whether the last that was said at a place is private. */
export const isPrivateAt = (places: Said | undefined, feed: Feed): boolean =>
  lastAt(places, feed)?.place.isPrivate === true;

/** Every text that was said at a place and is not private, the items of lists one by one. */
export const openTextsAt = (places: Said | undefined, feed: Feed): string[] =>
  (places ?? [])
    .filter(({ place }) => place.feed === feed && !place.isPrivate)
    .flatMap(({ answer }) => answer)
    .filter((text) => typeof text === 'string');

/** The last number that was given at a place. */
export function numberAt(places: Said | undefined, feed: Feed): number | undefined {
  const answer = lastAt(places, feed)?.answer;
  return typeof answer === 'number' ? answer : undefined;
}

/** Whether anything was said at a place. */
export const isSaidAt = (places: Said, feed: Feed): boolean => lastAt(places, feed) !== undefined;

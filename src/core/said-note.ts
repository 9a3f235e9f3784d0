import type { Answer, Answers } from './answer.ts';
import { type Day, dayIn } from './day.ts';
import type { Feed } from './feed.ts';
import type { Note, NoteMeta } from './note.ts';
import { instantOf } from './note-date.ts';
import { afterSet } from './note-name.ts';
import type { Question } from './prompt-set.ts';

/** Finds the questions of a set by its name; `undefined` when it is no longer there. */
export type QuestionsOf = (set: string) => readonly Question[] | undefined;

/** Answers by the place that they go to. Those that go nowhere are left out. */
export type Said = ReadonlyMap<Feed, readonly Answer[]>;

/** A note by what was said at each place, before and after the conversation. */
export interface SaidNote {
  readonly meta: NoteMeta;
  readonly day: Day;
  readonly before: Said;
  /** Absent until someone looked back on the conversation. */
  readonly after: Said | undefined;
}

/** Orders notes by their day and moment, the oldest first, and finds what was said in them. */
export function saidInOrder(notes: readonly Note[], questionsOf: QuestionsOf): SaidNote[] {
  const feedsIn = feedFinder(questionsOf);
  return notes
    .map((note) => ({
      note,
      day: dayIn(note.meta.date),
      instant: instantOf(note.meta.date),
    }))
    .sort((a, b) => (a.day === b.day ? a.instant - b.instant : a.day < b.day ? -1 : 1))
    .map(({ note: { meta, answers, after }, day }) => ({
      meta,
      day,
      before: said(answers, feedsIn(meta.set)),
      after: after && said(after, feedsIn(afterSet)),
    }));
}

type Feeds = ReadonlyMap<string, Feed>;

function feedFinder(questionsOf: QuestionsOf): (set: string) => Feeds {
  const known = new Map<string, Feeds>();
  return (set) => {
    const before = known.get(set);
    if (before !== undefined) return before;
    const feeds = new Map<string, Feed>();
    for (const question of questionsOf(set) ?? []) {
      if (question.feeds !== undefined) feeds.set(question.id, question.feeds);
    }
    known.set(set, feeds);
    return feeds;
  };
}

function said(answers: Answers, feeds: Feeds): Said {
  const places = new Map<Feed, Answer[]>();
  for (const [id, answer] of answers) {
    const feed = feeds.get(id);
    if (feed === undefined) continue;
    const here = places.get(feed);
    if (here === undefined) places.set(feed, [answer]);
    else here.push(answer);
  }
  return places;
}

/** The last text that was said at a place. */
export function textAt(place: Said | undefined, feed: Feed): string | undefined {
  const answer = place?.get(feed)?.at(-1);
  return typeof answer === 'string' ? answer : undefined;
}

/** Every text that was said at a place, the items of lists one by one. */
export const textsAt = (place: Said | undefined, feed: Feed): string[] =>
  (place?.get(feed) ?? []).flat().filter((text) => typeof text === 'string');

/** The last number that was given at a place. */
export function numberAt(place: Said | undefined, feed: Feed): number | undefined {
  const answer = place?.get(feed)?.at(-1);
  return typeof answer === 'number' ? answer : undefined;
}

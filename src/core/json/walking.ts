import * as v from 'valibot';
import { answers, dateTime, place } from './common.ts';

/* Before there is a note: drafts and answers files. */

/** Walks that were interrupted. */
export const drafts = {
  drafts: v.array(
    v.strictObject({
      id: v.string(),
      set: v.string(),
      lang: v.string(),
      started: dateTime,
      saved: dateTime,
      answers,
      at: v.nullable(v.string()),
    }),
  ),
  damaged: v.array(v.string()),
};

/** An answers file to fill in. */
export const answersFile = {
  set: v.string(),
  lang: v.string(),
  with: v.null(),
  team: v.null(),
  date: v.null(),
  tags: v.array(v.string()),
  answers: v.pipe(
    v.record(v.string(), v.null()),
    v.description('The ids of the questions, to fill in; null skips one.'),
  ),
};

/** What an answers file lacks or has wrong. */
export const check = {
  ok: v.boolean(),
  set: v.string(),
  faults: v.array(
    v.strictObject({ ...place.entries, code: v.string(), id: v.nullable(v.string()) }),
  ),
  unused: v.pipe(
    v.array(v.string()),
    v.description('Ids that are not asked with these answers; they are left out of a note.'),
  ),
};

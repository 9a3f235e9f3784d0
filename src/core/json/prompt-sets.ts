import * as v from 'valibot';
import { practices, questionTypes } from '../prompt-set/prompt-set.ts';
import { place, replacesBuiltIn, setLanguages } from './common.ts';

/* Prompt sets and their files. */

/** The prompt sets. */
export const sets = {
  sets: v.array(
    v.strictObject({
      name: v.string(),
      title: v.string(),
      practice: v.picklist(practices),
      questions: v.number(),
      minutes: v.number(),
      languages: setLanguages,
      file: v.nullable(v.pipe(v.string(), v.description('Your own file; null when built in.'))),
      replacesBuiltIn,
    }),
  ),
  faulty: v.array(v.string()),
};

/** One prompt set, as it is asked. */
export const set = {
  name: v.string(),
  title: v.string(),
  about: v.nullable(v.string()),
  practice: v.picklist(practices),
  minutes: v.number(),
  languages: setLanguages,
  file: v.nullable(v.string()),
  replacesBuiltIn,
  questions: v.array(
    v.strictObject({
      id: v.string(),
      type: v.picklist(questionTypes),
      ask: v.string(),
      optional: v.boolean(),
      private: v.boolean(),
      conditional: v.boolean(),
    }),
  ),
};

/** What is wrong in files of prompt sets, and what may not be meant. */
export const setsCheck = {
  ok: v.boolean(),
  sets: v.array(
    v.strictObject({
      file: v.string(),
      name: v.nullable(v.pipe(v.string(), v.description('Null when something is wrong.'))),
      questions: v.nullable(v.number()),
      minutes: v.nullable(v.number()),
      faults: v.array(v.strictObject({ code: v.string(), ...place.entries })),
      warnings: v.pipe(
        v.array(v.strictObject({ code: v.string(), ...place.entries })),
        v.description('What is probably not meant; the set can be used all the same.'),
      ),
    }),
  ),
};

/** A new prompt set. */
export const setMade = {
  name: v.string(),
  path: v.string(),
  from: v.nullable(v.pipe(v.string(), v.description('The set that it was made from.'))),
  replacesBuiltIn,
};

import * as v from 'valibot';
import { exportFormats } from '../formats.ts';
import { answers, exportedMeta } from './common.ts';

/* Notes that leave and come in. */

/** Notes that can be taken in again; also the file of an export. */
export const exportFile = {
  private: v.pipe(v.boolean(), v.description('Whether answers for the person only are in it.')),
  notes: v.array(
    v.strictObject({
      ...exportedMeta,
      answers,
      after: v.nullable(answers),
      text: v.pipe(v.string(), v.description('The whole file, from which it can be made again.')),
    }),
  ),
};

/** What was written by an export. */
export const exported = {
  to: v.nullable(v.pipe(v.string(), v.description('Null when there was nothing to write.'))),
  format: v.picklist(exportFormats),
  notes: v.number(),
  private: v.boolean(),
  privateLeftOut: v.pipe(v.number(), v.description('How many private answers stayed behind.')),
  notesLeftOut: v.pipe(
    v.array(v.string()),
    v.description('Ids of notes of which nobody can tell what is private.'),
  ),
  stillStands: v.pipe(
    v.array(v.strictObject({ id: v.string(), answers: v.array(v.string()) })),
    v.description('Notes in which words of private answers stand elsewhere too.'),
  ),
  damaged: v.array(v.string()),
};

/** What came in with an import. */
export const imported = {
  there: v.pipe(v.number(), v.description('How many were there already, word for word.')),
  notes: v.array(
    v.strictObject({
      id: v.string(),
      was: v.nullable(
        v.pipe(v.string(), v.description('The id it came with, which another note has.')),
      ),
      path: v.string(),
      from: v.string(),
      outcome: v.picklist(['new', 'both']),
    }),
  ),
  damaged: v.array(v.string()),
};

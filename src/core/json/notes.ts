import * as v from 'valibot';
import { nextQuestions } from '../review/next-question.ts';
import { answers, damagedNotes, meta } from './common.ts';

/* Notes, and looking back on them. */

const foundLines = v.pipe(
  v.array(v.strictObject({ line: v.number(), text: v.string() })),
  v.description('Some lines that hold what was looked for, numbered from 1 in the file.'),
);

/** Something that was written in one or more notes. */
const repeated = v.strictObject({ text: v.string(), times: v.number(), last: v.string() });

/** One note. */
export const note = {
  ...meta,
  answers,
  after: v.nullable(answers),
  warnings: v.array(v.string()),
};

/** Notes in a list, the newest first. */
export const notes = {
  notes: v.array(v.strictObject(meta)),
  damaged: damagedNotes,
};

/** A line of a list: one note. */
export const listed = {
  ...meta,
};

/** Notes that hold what was looked for. */
export const search = {
  notes: v.array(v.strictObject({ ...meta, lines: foundLines })),
  found: v.pipe(v.number(), v.description('How many notes hold it; more than are shown, perhaps.')),
  damaged: damagedNotes,
};

/** A line of a search: one note. */
export const found = {
  ...meta,
  lines: foundLines,
};

/** A look back over notes. */
export const review = {
  from: v.nullable(v.string()),
  until: v.nullable(v.string()),
  temperature: v.array(
    v.strictObject({
      note: v.string(),
      day: v.string(),
      value: v.number(),
      when: v.picklist(['before', 'after']),
    }),
  ),
  kept: v.array(repeated),
  renewed: v.array(repeated),
  openSteps: v.array(
    v.strictObject({
      text: v.string(),
      note: v.string(),
      with: v.nullable(v.string()),
      day: v.string(),
      age: v.pipe(v.number(), v.description('Days.')),
      outcome: v.nullable(v.picklist(['partly', 'not-yet', 'did-not-come-up'])),
      lookBack: v.nullable(v.string()),
    }),
  ),
  asked: v.strictObject({ asked: v.number(), otherWords: v.number(), not: v.number() }),
  guesses: v.strictObject({
    right: v.number(),
    partly: v.number(),
    off: v.number(),
    notDiscussed: v.number(),
  }),
  next: v.strictObject({ key: v.picklist(nextQuestions), ask: v.string() }),
  damaged: damagedNotes,
};

import * as v from 'valibot';
import { languages } from '../language.ts';

/* What stands in more than one shape. */

/** A moment, as notes and drafts have it. */
export const dateTime = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.description('Local time with offset, ISO 8601.'),
);

const answer = v.union([v.string(), v.array(v.string()), v.number(), v.boolean()]);

/** The answers of a note or a draft. */
export const answers = v.pipe(
  v.record(v.string(), answer),
  v.description('Answers by question id.'),
);

/** What is said of a note in an export, which does not tell where it is. */
export const exportedMeta = {
  id: v.string(),
  set: v.string(),
  title: v.string(),
  date: dateTime,
  lang: v.string(),
  with: v.nullable(v.string()),
  team: v.nullable(v.string()),
  status: v.picklist(['open', 'done']),
  temperature: v.nullable(v.number()),
  tags: v.array(v.string()),
};

const { id, ...otherMeta } = exportedMeta;

/** What is said of a note everywhere else. */
export const meta = {
  id,
  path: v.nullable(
    v.pipe(v.string(), v.description('Where the note is; null when it was not kept.')),
  ),
  ...otherMeta,
};

/** Files that were passed over. */
export const damagedNotes = v.pipe(
  v.array(v.string()),
  v.description('Files that are no readable notes.'),
);

/** Something that is wrong, and where. */
export const place = v.strictObject({
  file: v.nullable(v.string()),
  line: v.nullable(v.number()),
  column: v.nullable(v.number()),
  message: v.string(),
});

/** The languages of a prompt set. */
export const setLanguages = v.pipe(
  v.array(v.picklist(languages)),
  v.description('Those in which the set can be asked.'),
);

/** How a set of the person's own stands to a built-in one. */
export const replacesBuiltIn = v.pipe(
  v.boolean(),
  v.description('Whether it is asked instead of the built-in set of the same name.'),
);

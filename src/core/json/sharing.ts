import * as v from 'valibot';

/* What goes along to the other person. */

/** What to take along to a conversation. */
export const card = {
  id: v.string(),
  path: v.string(),
  title: v.string(),
  tension: v.pipe(
    v.array(v.strictObject({ label: v.string(), words: v.string() })),
    v.description('What one side wants, or each of both.'),
  ),
  intention: v.nullable(
    v.strictObject({ words: v.string(), source: v.picklist(['heard', 'guess']) }),
  ),
  uncertainty: v.nullable(v.string()),
  opening: v.nullable(v.string()),
  step: v.nullable(v.string()),
  lines: v.pipe(
    v.array(v.string()),
    v.description('The card as it is printed: at most ten lines of sixty columns.'),
  ),
};

/** The version of a note for the other person. */
export const share = {
  id: v.pipe(v.string(), v.description('Drawn for this version: not the id of the note.')),
  path: v.nullable(v.string()),
  lang: v.string(),
  from: v.nullable(v.string()),
  position: v.array(v.string()),
  worry: v.array(v.string()),
  preserve: v.array(v.string()),
  shared: v.array(v.string()),
  keep: v.array(v.string()),
  renew: v.array(v.string()),
  uncertainty: v.array(v.string()),
  opening: v.nullable(v.string()),
  guesses: v.array(v.string()),
  stays: v.pipe(v.array(v.string()), v.description('Ids of the answers that stay.')),
};

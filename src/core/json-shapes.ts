import * as v from 'valibot';
import { practices, questionTypes } from './prompt-set.ts';
import { schedulers } from './schedule.ts';

/*
 * The shapes of what `--json` prints, one for each kind of result. They are a promise to scripts:
 * a key is added, never renamed or removed, or the number in `schema` grows. The program itself
 * uses only their types; `prompts/json-output.schema.json` is made from them.
 */

const dateTime = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.description('Local time with offset, ISO 8601.'),
);
const answer = v.union([v.string(), v.array(v.string()), v.number(), v.boolean()]);
const answers = v.pipe(v.record(v.string(), answer), v.description('Answers by question id.'));

const meta = {
  id: v.string(),
  path: v.nullable(
    v.pipe(v.string(), v.description('Where the note is; null when it was not kept.')),
  ),
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

/** One note in a list. */
const listedNote = v.strictObject(meta);

/** Something that was written in one or more notes. */
const repeated = v.strictObject({ text: v.string(), times: v.number() });

const place = v.strictObject({
  file: v.nullable(v.string()),
  line: v.nullable(v.number()),
  column: v.nullable(v.number()),
  message: v.string(),
});

export const jsonShapes = {
  'reflect.note/1': v.strictObject({
    schema: v.literal('reflect.note/1'),
    ...meta,
    answers,
    after: v.nullable(answers),
    warnings: v.array(v.string()),
  }),
  'reflect.notes/1': v.strictObject({
    schema: v.literal('reflect.notes/1'),
    notes: v.array(listedNote),
    damaged: v.pipe(v.array(v.string()), v.description('Files that are no readable notes.')),
  }),
  'reflect.search/1': v.strictObject({
    schema: v.literal('reflect.search/1'),
    notes: v.array(
      v.strictObject({
        ...meta,
        lines: v.array(v.strictObject({ line: v.number(), text: v.string() })),
      }),
    ),
    found: v.pipe(
      v.number(),
      v.description('How many notes hold it; more than are shown, perhaps.'),
    ),
    damaged: v.pipe(v.array(v.string()), v.description('Files that are no readable notes.')),
  }),
  'reflect.review/1': v.strictObject({
    schema: v.literal('reflect.review/1'),
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
    next: v.pipe(v.string(), v.description('The key of the question for next time.')),
  }),
  'reflect.drafts/1': v.strictObject({
    schema: v.literal('reflect.drafts/1'),
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
  }),
  'reflect.sets/1': v.strictObject({
    schema: v.literal('reflect.sets/1'),
    sets: v.array(
      v.strictObject({
        name: v.string(),
        title: v.string(),
        practice: v.picklist(practices),
        questions: v.number(),
        minutes: v.number(),
        file: v.nullable(v.pipe(v.string(), v.description('Your own file; null when built in.'))),
      }),
    ),
    faulty: v.array(v.string()),
  }),
  'reflect.set/1': v.strictObject({
    schema: v.literal('reflect.set/1'),
    name: v.string(),
    title: v.string(),
    about: v.nullable(v.string()),
    practice: v.picklist(practices),
    minutes: v.number(),
    file: v.nullable(v.string()),
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
  }),
  'reflect.check/1': v.strictObject({
    schema: v.literal('reflect.check/1'),
    ok: v.boolean(),
    set: v.string(),
    faults: v.array(
      v.strictObject({ ...place.entries, code: v.string(), id: v.nullable(v.string()) }),
    ),
    unused: v.pipe(
      v.array(v.string()),
      v.description('Ids that are not asked with these answers; they are left out of a note.'),
    ),
  }),
  'reflect.due/1': v.strictObject({
    schema: v.literal('reflect.due/1'),
    due: v.boolean(),
    set: v.string(),
    last: v.nullable(v.strictObject({ id: v.string(), date: dateTime, path: v.string() })),
  }),
  'reflect.schedule/1': v.strictObject({
    schema: v.literal('reflect.schedule/1'),
    for: v.picklist(schedulers),
    set: v.string(),
    parts: v.array(
      v.strictObject({
        file: v.nullable(
          v.pipe(v.string(), v.description('Name of its file; null for a line in a list of jobs.')),
        ),
        text: v.string(),
      }),
    ),
    install: v.pipe(v.string(), v.description('How to install it, in words.')),
    checked: v.nullable(
      v.pipe(v.string(), v.description('The command that found it right; null when none did.')),
    ),
  }),
  'reflect.error/1': v.strictObject({
    schema: v.literal('reflect.error/1'),
    code: v.string(),
    message: v.string(),
    hint: v.nullable(v.string()),
    where: v.array(place),
  }),
} as const;

/** The name of a shape, with its version. */
export type JsonSchemaName = keyof typeof jsonShapes;

/** What is printed under a name, without the name itself. */
export type JsonOf<Name extends JsonSchemaName> = Omit<
  v.InferOutput<(typeof jsonShapes)[Name]>,
  'schema'
>;

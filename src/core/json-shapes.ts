import * as v from 'valibot';
import { settingKeys } from './config/settings.ts';
import { languages } from './language.ts';
import { practices, questionTypes } from './prompt-set/prompt-set.ts';
import { nextQuestions } from './review/next-question.ts';
import { schedulers } from './time/schedule.ts';
import { exportFormats } from './transfer.ts';

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

const pathOfNote = v.nullable(
  v.pipe(v.string(), v.description('Where the note is; null when it was not kept.')),
);

const exportedMeta = {
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
const meta = { id, path: pathOfNote, ...otherMeta };

const foundLines = v.pipe(
  v.array(v.strictObject({ line: v.number(), text: v.string() })),
  v.description('Some lines that hold what was looked for, numbered from 1 in the file.'),
);

/** What a setting is, and where that comes from. */
const setting = {
  key: v.picklist(settingKeys),
  value: v.nullable(v.union([v.string(), v.number(), v.boolean()])),
  source: v.pipe(
    v.picklist(['option', 'environment', 'config', 'locale', 'default']),
    v.description('What decides it: an option of this call, a variable, the file, or nobody.'),
  ),
  name: v.nullable(v.pipe(v.string(), v.description('The option or the variable.'))),
  file: v.nullable(v.string()),
  line: v.nullable(v.number()),
};

/** One note in a list. */
const listedNote = v.strictObject(meta);

/** Something that was written in one or more notes. */
const repeated = v.strictObject({ text: v.string(), times: v.number(), last: v.string() });

const place = v.strictObject({
  file: v.nullable(v.string()),
  line: v.nullable(v.number()),
  column: v.nullable(v.number()),
  message: v.string(),
});

const setLanguages = v.pipe(
  v.array(v.picklist(languages)),
  v.description('Those in which the set can be asked.'),
);

const replacesBuiltIn = v.pipe(
  v.boolean(),
  v.description('Whether it is asked instead of the built-in set of the same name.'),
);

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
  'reflect.listed/1': v.strictObject({ schema: v.literal('reflect.listed/1'), ...meta }),
  'reflect.search/1': v.strictObject({
    schema: v.literal('reflect.search/1'),
    notes: v.array(v.strictObject({ ...meta, lines: foundLines })),
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
    next: v.strictObject({ key: v.picklist(nextQuestions), ask: v.string() }),
    damaged: v.pipe(v.array(v.string()), v.description('Files that are no readable notes.')),
  }),
  'reflect.found/1': v.strictObject({
    schema: v.literal('reflect.found/1'),
    ...meta,
    lines: foundLines,
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
        languages: setLanguages,
        file: v.nullable(v.pipe(v.string(), v.description('Your own file; null when built in.'))),
        replacesBuiltIn,
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
  }),
  'reflect.sets-check/1': v.strictObject({
    schema: v.literal('reflect.sets-check/1'),
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
  }),
  'reflect.set-made/1': v.strictObject({
    schema: v.literal('reflect.set-made/1'),
    name: v.string(),
    path: v.string(),
    from: v.nullable(v.pipe(v.string(), v.description('The set that it was made from.'))),
    replacesBuiltIn,
  }),
  'reflect.answers/1': v.strictObject({
    schema: v.literal('reflect.answers/1'),
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
  'reflect.config/1': v.strictObject({
    schema: v.literal('reflect.config/1'),
    file: v.pipe(v.string(), v.description('The settings file, also when it is not there yet.')),
    settings: v.array(v.strictObject(setting)),
  }),
  'reflect.setting/1': v.strictObject({ schema: v.literal('reflect.setting/1'), ...setting }),
  'reflect.card/1': v.strictObject({
    schema: v.literal('reflect.card/1'),
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
  }),
  'reflect.share/1': v.strictObject({
    schema: v.literal('reflect.share/1'),
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
  }),
  'reflect.export/1': v.strictObject({
    schema: v.literal('reflect.export/1'),
    private: v.pipe(v.boolean(), v.description('Whether answers for the person only are in it.')),
    notes: v.array(
      v.strictObject({
        ...exportedMeta,
        answers,
        after: v.nullable(answers),
        text: v.pipe(v.string(), v.description('The whole file, from which it can be made again.')),
      }),
    ),
  }),
  'reflect.exported/1': v.strictObject({
    schema: v.literal('reflect.exported/1'),
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
  }),
  'reflect.import/1': v.strictObject({
    schema: v.literal('reflect.import/1'),
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

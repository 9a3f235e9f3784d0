import type { Answers } from '../core/answers/answer.ts';
import type { JsonOf, JsonSchemaName } from '../core/json-shapes.ts';
import type { Note, NoteMeta } from '../core/note/note.ts';

/** A result as JSON, with the name and version of its shape in front; ends in a newline. */
export const renderJson = <Name extends JsonSchemaName>(schema: Name, data: JsonOf<Name>): string =>
  `${JSON.stringify({ schema, ...data }, null, 2)}\n`;

/** The same on one line, for results that are read line by line. */
export const renderJsonLine = <Name extends JsonSchemaName>(
  schema: Name,
  data: JsonOf<Name>,
): string => `${JSON.stringify({ schema, ...data })}\n`;

/** What JSON says of a note in a list. */
export const jsonOfMeta = (
  meta: NoteMeta,
  path: string | undefined,
): JsonOf<'reflect.notes/1'>['notes'][number] => ({
  id: meta.id,
  path: path ?? null,
  set: meta.set,
  title: meta.title,
  date: meta.date,
  lang: meta.lang,
  with: meta.with ?? null,
  team: meta.team ?? null,
  status: meta.status,
  temperature: meta.temperature ?? null,
  tags: [...meta.tags],
});

/** What JSON says of one note. */
export const jsonOfNote = (
  { meta, answers, after }: Note,
  path: string | undefined,
  warnings: readonly string[],
): JsonOf<'reflect.note/1'> => ({
  ...jsonOfMeta(meta, path),
  answers: jsonOfAnswers(answers),
  after: after === undefined ? null : jsonOfAnswers(after),
  warnings: [...warnings],
});

/** Answers by id. `Object.fromEntries` makes own keys of every id, also of `__proto__`. */
export const jsonOfAnswers = (answers: Answers): JsonOf<'reflect.note/1'>['answers'] =>
  Object.fromEntries(
    Array.from(answers, ([id, answer]) => [id, typeof answer === 'object' ? [...answer] : answer]),
  );

import * as v from 'valibot';
import { place } from './json/common.ts';
import { config, setting } from './json/config.ts';
import { found, listed, note, notes, review, search } from './json/notes.ts';
import { set, setMade, sets, setsCheck } from './json/prompt-sets.ts';
import { due, schedule } from './json/schedule.ts';
import { card, share } from './json/sharing.ts';
import { exported, exportFile, imported } from './json/transfer.ts';
import { answersFile, check, drafts } from './json/walking.ts';

/*
 * The shapes of what `--json` prints, one for each kind of result. They are a promise to scripts:
 * a key is added, never renamed or removed, or the number in `schema` grows. The program itself
 * uses only their types; `prompts/json-output.schema.json` is made from them. What is in each stands
 * in `json/`, by subject.
 */

/** What went wrong. */
const error = {
  code: v.string(),
  message: v.string(),
  hint: v.nullable(v.string()),
  where: v.array(place),
};

/** What is printed under a name: the name itself first. */
const shape = <const Name extends string, const Entries extends v.ObjectEntries>(
  name: Name,
  entries: Entries,
) => v.strictObject({ schema: v.literal(name), ...entries });

/** Every shape by its name and version. */
export const jsonShapes = {
  'reflect.note/1': shape('reflect.note/1', note),
  'reflect.notes/1': shape('reflect.notes/1', notes),
  'reflect.listed/1': shape('reflect.listed/1', listed),
  'reflect.search/1': shape('reflect.search/1', search),
  'reflect.review/1': shape('reflect.review/1', review),
  'reflect.found/1': shape('reflect.found/1', found),
  'reflect.drafts/1': shape('reflect.drafts/1', drafts),
  'reflect.sets/1': shape('reflect.sets/1', sets),
  'reflect.set/1': shape('reflect.set/1', set),
  'reflect.sets-check/1': shape('reflect.sets-check/1', setsCheck),
  'reflect.set-made/1': shape('reflect.set-made/1', setMade),
  'reflect.answers/1': shape('reflect.answers/1', answersFile),
  'reflect.check/1': shape('reflect.check/1', check),
  'reflect.due/1': shape('reflect.due/1', due),
  'reflect.schedule/1': shape('reflect.schedule/1', schedule),
  'reflect.config/1': shape('reflect.config/1', config),
  'reflect.setting/1': shape('reflect.setting/1', setting),
  'reflect.card/1': shape('reflect.card/1', card),
  'reflect.share/1': shape('reflect.share/1', share),
  'reflect.export/1': shape('reflect.export/1', exportFile),
  'reflect.exported/1': shape('reflect.exported/1', exported),
  'reflect.import/1': shape('reflect.import/1', imported),
  'reflect.error/1': shape('reflect.error/1', error),
} as const;

/** The name of a shape, with its version. */
export type JsonSchemaName = keyof typeof jsonShapes;

/** What is printed under a name, without the name itself. */
export type JsonOf<Name extends JsonSchemaName> = Omit<
  v.InferOutput<(typeof jsonShapes)[Name]>,
  'schema'
>;

import * as v from 'valibot';
import { plainName } from './prompt-set/prompt-set.ts';

/** A schema for what stands in a file, by what it gives once it is checked. */
export type FileSchema<Output> = v.GenericSchema<unknown, Output>;

/**
 * A map with exactly these keys. The message of what it refuses is the names that are known here,
 * with spaces between: what whoever words the refusal needs.
 */
export const shape = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, Object.keys(entries).join(' '));

/** One of these words. The message of what it refuses is the words, with spaces between. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(words, words.join(' '));

/** The words in the message of a `shape` or `oneOf` that refused something. */
export const namesIn = (message: string): string[] => message.split(' ');

/**
 * A value that is written in several ways. A value that is there is judged by the one way that it
 * looks like (`pick`), so that what is said about it is precise; an editor, which has no value yet,
 * is told of every way (`all`).
 */
export const writtenAs = <Output>(
  all: FileSchema<Output>,
  pick: (value: unknown) => FileSchema<Output>,
): FileSchema<Output> => v.lazy((value) => (value === undefined ? all : pick(value)));

/** Whether a value is a map of keys: no list, no text, not nothing. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name of a set or a question. */
export const plainWord = v.pipe(v.string(), v.regex(plainName));

import * as v from 'valibot';
import type { Language } from '../language.ts';
import { type FileSchema, isMap, shape, writtenAs } from '../schema-parts.ts';

/** A text with something in it. */
export const filledText = v.pipe(v.string(), v.regex(/\S/));

/** One text in one or more languages. */
export const languageMap = v.pipe(
  shape({
    nl: v.exactOptional(v.pipe(filledText, v.description('The text in Dutch.'))),
    en: v.exactOptional(v.pipe(filledText, v.description('The text in English.'))),
    de: v.exactOptional(v.pipe(filledText, v.description('The text in German.'))),
  } satisfies Record<Language, unknown>),
  v.minEntries(1),
);

/** Every way to write a text. */
export const anyText = v.pipe(
  v.union([filledText, languageMap]),
  v.description('A text for every language, or a map from language to text.'),
);

/** A text as it stands in a file: a plain one is the text in every language. */
export type TextInFile = v.InferOutput<typeof anyText>;

/** Checks a text of a prompt set. */
export const text: FileSchema<TextInFile> = writtenAs<TextInFile>(anyText, (value) =>
  isMap(value) ? languageMap : filledText,
);

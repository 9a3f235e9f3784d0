import { foldName } from './fold.ts';

/** What a note can be asked for by name in a search: `with:Koen`. */
export const searchFields = ['id', 'with', 'set', 'tag', 'team'] as const;

export type SearchField = (typeof searchFields)[number];

/** A field that must hold something, or with `not` must not. The value is folded. */
export interface FieldWish {
  readonly field: SearchField;
  readonly value: string;
  readonly not: boolean;
}

/** What is looked for. Terms are folded; one with a space in it is a phrase. */
export interface Query {
  /** All of these are in the note. */
  readonly terms: readonly string[];
  /** None of these is. */
  readonly without: readonly string[];
  readonly fields: readonly FieldWish[];
}

const quotes = '"“”„';

/** A minus sign (the one on a keyboard or a real one), a field, and then words between quotes or one word. */
const wish = new RegExp(
  `([-−]?)(?:(${searchFields.join('|')}):)?(?:[${quotes}]([^${quotes}]*)(?:[${quotes}]|$)|(\\S+))`,
  'gi',
);

/**
 * Reads what someone is looking for: several words, all of which must be there, `"a phrase"`,
 * `-not` and `with:Koen`. Whatever was typed means something: a quote that is not closed takes
 * everything to the end, and a field that does not exist is a word.
 */
export function parseQuery(words: string): Query {
  const terms: string[] = [];
  const without: string[] = [];
  const fields: FieldWish[] = [];
  for (const [, minus, name, phrase, word] of words.matchAll(wish)) {
    const not = minus !== '';
    const said = phrase ?? word ?? '';
    const field = searchFields.find((each) => each === name?.toLowerCase());
    const value = foldName(said);
    if (value === '') continue;
    if (field !== undefined) fields.push({ field, value, not });
    else (not ? without : terms).push(value);
  }
  return { terms, without, fields };
}

/** Whether nothing is looked for. */
export const isEmptyQuery = ({ terms, without, fields }: Query): boolean =>
  terms.length + without.length + fields.length === 0;

import type { NoteMeta } from '../note/note.ts';
import type { Piece } from '../text/lines.ts';
import { foldName, foldTag, foldWithOrigins } from './fold.ts';
import { findTerm } from './occurrences.ts';
import type { FieldWish, Query } from './search-query.ts';
import { type SearchedLine, type SearchedText, searchedText } from './searched-text.ts';

/** A line that holds something that was looked for. */
export interface HitLine {
  /** The number of the line in the file, from 1. */
  readonly number: number;
  readonly text: string;
  /** What was found in it, in order and apart from each other. */
  readonly ranges: readonly Piece[];
}

/** A note that holds what was looked for. */
export interface Hit {
  /** Lines to know it by, in order. None when everything was found in its title and fields. */
  readonly lines: readonly HitLine[];
}

/**
 * Looks for something in a note, in time linear to its length.
 *
 * @param text the whole file.
 * @param shown how many lines to give at most; one for each term always fits.
 * @returns `undefined` when the note is not what is looked for.
 */
export function search(text: string, meta: NoteMeta, query: Query, shown = 3): Hit | undefined {
  if (!query.fields.every((wish) => hasField(meta, wish))) return undefined;
  const { terms, without } = query;
  if (terms.length + without.length === 0) return { lines: [] };
  const searched = searchedText(text, meta);
  const isIn = (term: string) =>
    findTerm(searched.head, term) !== undefined || searched.find(term, 0) !== undefined;
  if (!terms.every(isIn) || without.some(isIn)) return undefined;
  return { lines: hitLines(searched, terms, shown) };
}

const hasField = (meta: NoteMeta, { field, value, not }: FieldWish): boolean =>
  fieldHolds(meta, field, value) !== not;

function fieldHolds(meta: NoteMeta, field: FieldWish['field'], value: string): boolean {
  switch (field) {
    case 'id':
      return meta.id.startsWith(value);
    case 'set':
      return foldName(meta.set) === value;
    case 'tag':
      return meta.tags.some((tag) => foldTag(tag) === foldTag(value));
    default:
      return foldName(meta[field] ?? '').includes(value);
  }
}

/**
 * First a line for each term, then more as far as there is room. What is told in the summary stands
 * among the answers once more, and is shown once.
 */
function hitLines(searched: SearchedText, terms: readonly string[], shown: number): HitLine[] {
  const found = terms.map((term) => lineStarts(searched, term, 2 * shown));
  const firsts = new Set(found.flatMap(([first]) => (first === undefined ? [] : [first])));
  const starts = [...new Set(found.flat())].sort(ascending);
  const lines = searched.linesAt(starts);
  const told = lines.filter(({ text }, at) => {
    const words = wordsOn(text);
    return !lines.slice(0, at).some((earlier) => earlier.text.includes(words));
  });
  let room = shown - told.filter(({ start }) => firsts.has(start)).length;
  return told
    .filter(({ start }) => {
      if (firsts.has(start)) return true;
      room -= 1;
      return room >= 0;
    })
    .map((line) => ({
      number: line.number,
      text: line.text,
      ranges: rangesOn(searched, line, terms),
    }));
}

/** What is said on a line of answers: without the id before it, or the dash and quotes around it. */
const wordsOn = (line: string): string =>
  line
    .trim()
    .replace(/^(?:- |[a-z][a-z0-9-]*: )/, '')
    .replace(/^"(.*)"$/, '$1');

const ascending = (a: number, b: number): number => a - b;

/** Where the first lines begin that hold a term. */
function lineStarts({ body, find }: SearchedText, term: string, limit: number): number[] {
  const starts: number[] = [];
  for (let piece = find(term, 0); piece !== undefined && starts.length < limit; ) {
    starts.push(body.lastIndexOf('\n', piece.start) + 1);
    const end = body.indexOf('\n', piece.start);
    piece = end === -1 ? undefined : find(term, end);
  }
  return starts;
}

/** What was found on a line, in its original text. Where hits overlap they are one. */
function rangesOn({ find }: SearchedText, line: SearchedLine, terms: readonly string[]): Piece[] {
  const { folded, original } = foldWithOrigins(line.text);
  const ranges: Piece[] = [];
  for (const term of terms) {
    let piece = find(term, line.start);
    while (piece !== undefined && piece.start < line.end) {
      const end = Math.min(piece.end - line.start, folded.length);
      ranges.push(original({ start: piece.start - line.start, end }));
      piece = find(term, piece.end);
    }
  }
  return merged(ranges);
}

function merged(ranges: readonly Piece[]): Piece[] {
  const apart: Piece[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || range.start > last.end) apart.push(range);
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return apart;
}

import type { Context } from '../context.ts';
import type { JsonOf } from '../core/json-shapes.ts';
import { createNewest } from '../core/note/newest.ts';
import { noteFilter } from '../core/note/note-filter.ts';
import type { ListedNote } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { rawCheck } from '../core/search/raw-check.ts';
import { type HitLine, search } from '../core/search/search.ts';
import { isEmptyQuery, parseQuery, type Query, searchFields } from '../core/search/search-query.ts';
import { type Printed, quiet } from '../core/text/span.ts';
import { jsonOfMeta, renderJson, renderJsonLine } from '../render/json.ts';
import { excerpt } from '../render/list/excerpt.ts';
import { type FilterFlags, readFilter } from './finding/filters.ts';
import { type FoundNotes, sayDamaged, sayMore } from './finding/found-notes.ts';
import { type NoteForm, printNotes, roomIn } from './finding/print-notes.ts';

/** Options of `reflect search`. */
export interface SearchOptions extends NoteForm {
  /** What is looked for, a word or a phrase each. */
  readonly words: readonly string[];
  /** How many notes to show at most. */
  readonly limit: number;
  readonly filter: FilterFlags;
}

/** A note in which something was found, and lines of it to know it by. */
interface NoteWithLines extends ListedNote {
  readonly lines: readonly HitLine[];
}

/**
 * Looks for words in the notes, the newest first.
 *
 * @throws ReflectError `usage` without anything to look for, or when the filter cannot be understood; `cannot-read`.
 */
export async function runSearch(context: Context, options: SearchOptions): Promise<void> {
  const { io, json, texts } = context;
  const format = json ? 'json' : options.format;
  const found = await lookFor(context, { ...options, format });
  const { notes, damaged } = found;
  if (format === 'json') {
    const data = { notes: notes.map(jsonOf), found: found.found, damaged: [...damaged] };
    io.result(renderJson('reflect.search/1', data));
    return;
  }
  sayDamaged(context, damaged);
  if (notes.length === 0) io.say(texts.find.nothingFound);
  printNotes(
    context,
    notes,
    { ...options, format },
    {
      below: ({ lines }) => lines.map((line) => drawn(context, line)),
      jsonl: (note) => renderJsonLine('reflect.found/1', jsonOf(note)),
    },
  );
  sayMore(context, found);
}

/**
 * The same, apart from the file that it was read from. Part of a text holds on to the whole of it:
 * a title would keep its note in memory, and a hundred thousand of them half a gigabyte.
 */
const withoutText = (note: NoteWithLines): NoteWithLines => JSON.parse(JSON.stringify(note));

async function lookFor(
  context: Context,
  { words, filter, limit, format }: SearchOptions,
): Promise<FoundNotes<NoteWithLines> & { readonly found: number }> {
  const query = readQuery(context, words);
  const fits = noteFilter(readFilter(context, filter));
  const showsLines = format !== 'paths' && format !== 'oneline';
  const newest = createNewest<NoteWithLines>(limit, withoutText);
  const store = await context.notes();
  const { damaged } = await store.scan(({ path, text, note: { meta } }) => {
    if (!fits(meta)) return;
    // Finding lines to show takes longer than finding that there are any.
    const lines = showsLines && newest.hasRoomFor(meta.date) ? undefined : 0;
    const hit = search(text, meta, query, lines);
    if (hit !== undefined) newest.add({ path, meta, lines: hit.lines });
  }, rawCheck(query.terms));
  return { notes: newest.sorted(), found: newest.count, damaged };
}

/** Each word of the call stands by itself: a quote in one does not reach into the next. */
function readQuery({ texts }: Context, words: readonly string[]): Query {
  const queries = words.map((word) => parseQuery(asPhrase(word)));
  const query = {
    terms: queries.flatMap(({ terms }) => terms),
    without: queries.flatMap(({ without }) => without),
    fields: queries.flatMap(({ fields }) => fields),
  };
  if (!isEmptyQuery(query)) return query;
  throw new ReflectError({ code: 'usage', detail: texts.find.searchForWhat });
}

const beforePhrase = new RegExp(`^[-−]?(?:(?:${searchFields.join('|')}):)?`, 'i');

/** A shell takes the quotes away around a phrase; what has a space in it was one. */
function asPhrase(word: string): string {
  const bare = word.trim();
  if (!/\s/.test(bare) || /["“”„]/.test(bare)) return word;
  return bare.replace(beforePhrase, '$&"');
}

/** A line of a note, with its number in the file. */
function drawn(context: Context, { number, text, ranges }: HitLine): readonly Printed[] {
  const margin = `${String(number).padStart(5)}  `;
  return [quiet(margin), ...excerpt(text, ranges, roomIn(context, margin.length))];
}

const jsonOf = ({
  path,
  meta,
  lines,
}: NoteWithLines): JsonOf<'reflect.search/1'>['notes'][number] => ({
  ...jsonOfMeta(meta, path),
  lines: lines.map(({ number, text }) => ({ line: number, text })),
});

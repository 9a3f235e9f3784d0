import type { Context } from '../context.ts';
import { noteFilter } from '../core/note-filter.ts';
import { ReflectError } from '../core/problem.ts';
import { rawCheck } from '../core/raw-check.ts';
import { type Hit, search } from '../core/search.ts';
import { isEmptyQuery, parseQuery } from '../core/search-query.ts';
import { quiet } from '../core/span.ts';
import { jsonOfMeta, renderJson } from '../render/json.ts';
import { type FilterFlags, readFilter } from './filters.ts';
import { type ListedNote, newestFirst, sayDamaged } from './found-notes.ts';
import { marked, type NoteForm, printNotes, printRow } from './print-notes.ts';

/** Options of `reflect search`. */
export interface SearchOptions extends NoteForm {
  /** What is looked for, as it was typed. */
  readonly words: readonly string[];
  readonly limit: number;
  readonly filter: FilterFlags;
}

interface Found extends ListedNote {
  readonly hit: Hit;
}

/** Looks for words in the notes, the newest first. */
export async function runSearch(context: Context, options: SearchOptions): Promise<void> {
  const { io, json, texts } = context;
  const { found, damaged } = await lookFor(context, options);
  const shown = found.slice(0, options.limit);
  if (json || options.format === 'json') {
    const notes = shown.map(({ path, meta, hit }) => ({
      ...jsonOfMeta(meta, path),
      lines: hit.lines.map(({ number, text }) => ({ line: number, text })),
    }));
    const data = { notes, found: found.length, damaged: [...damaged] };
    io.result(renderJson('reflect.search/1', data));
    return;
  }
  sayDamaged(context, damaged);
  if (found.length === 0) io.say(texts.find.nothingFound);
  if (options.format === 'table') for (const each of shown) printFound(context, each);
  else printNotes(context, shown, options);
  const more = found.length - shown.length;
  if (more > 0) io.say(quiet(texts.find.andMore(more, `--limit ${found.length}`)));
}

async function lookFor(
  context: Context,
  { words, filter }: SearchOptions,
): Promise<{ readonly found: readonly Found[]; readonly damaged: readonly string[] }> {
  const query = parseQuery(words.map(asPhrase).join(' '));
  if (isEmptyQuery(query)) {
    const detail = context.texts.find.searchForWhat('reflect search Koen "op tijd" -vakantie');
    throw new ReflectError({ code: 'usage', detail });
  }
  const fits = noteFilter(readFilter(context, filter));
  const found: Found[] = [];
  const { damaged } = await (await context.notes()).scan(({ path, text, note: { meta } }) => {
    if (!fits(meta)) return;
    const hit = search(text, meta, query);
    if (hit !== undefined) found.push({ path, meta, hit });
  }, rawCheck(query.terms));
  return { found: newestFirst(found), damaged };
}

/** A shell takes the quotes away around a phrase; what has a space in it was one. */
function asPhrase(word: string): string {
  if (!/\s/.test(word) || /["“”„]/.test(word)) return word;
  const [, before = '', phrase = ''] = /^(-?(?:\w+:)?)(.*)$/s.exec(word) ?? [];
  return `${before}"${phrase}"`;
}

/** The note, and under it the lines that hold what was looked for. */
function printFound(context: Context, { hit, ...note }: Found): void {
  printRow(context, note);
  for (const { number, text, ranges } of hit.lines) {
    context.io.print(quiet(`${String(number).padStart(6)}  `), ...marked(text, ranges));
  }
}

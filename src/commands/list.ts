import type { Context } from '../context.ts';
import { type NoteFilter, noteFilter } from '../core/note-filter.ts';
import type { StoredNote } from '../core/ports.ts';
import { accent, quiet, warning } from '../core/span.ts';
import { jsonOfMeta, renderJson } from '../render/json.ts';

/** How a list is printed: for people, or a line a note for scripts. */
type ListFormat = 'table' | 'oneline' | 'paths';

/** Options of `reflect list`. */
export interface ListOptions {
  /** How many notes to show at most. */
  readonly limit: number;
  readonly filter: NoteFilter;
  readonly format: ListFormat;
  /** Ends each path with a null character instead of a new line, for `xargs -0`. */
  readonly nul: boolean;
}

/** Lists the notes, the newest first. */
export async function runList(context: Context, options: ListOptions): Promise<void> {
  const { io, texts, json } = context;
  const { notes, damaged } = await findNotes(context, options);
  if (json) {
    const listed = notes.map(({ note, path }) => jsonOfMeta(note.meta, path));
    io.result(renderJson('reflect.notes/1', { notes: listed, damaged: [...damaged] }));
    return;
  }
  if (damaged.length > 0) {
    io.say(warning(texts.talk.damaged(damaged.length)));
    for (const path of damaged) io.say('  ', path);
  }
  if (options.format === 'paths') {
    for (const { path } of notes) io.result(path + (options.nul ? '\0' : '\n'));
    return;
  }
  if (notes.length === 0) io.say(texts.talk.noNotes('reflect'));
  for (const { note } of notes) {
    const { id, date, set, title } = note.meta;
    const day = date.slice(0, 10);
    if (options.format === 'oneline') io.print([id, day, set, title].join('\t'));
    else io.print(accent(id), '  ', quiet(day), '  ', title);
  }
}

/** Without a filter only as many files are read as are shown. */
async function findNotes(
  context: Context,
  { filter, limit }: ListOptions,
): Promise<{ readonly notes: readonly StoredNote[]; readonly damaged: readonly string[] }> {
  const store = await context.notes();
  if (Object.keys(filter).length === 0) return store.newest(limit);
  const { notes, damaged } = await store.newest(Number.POSITIVE_INFINITY, filter.set);
  const fits = noteFilter(filter);
  return { notes: notes.filter(({ note }) => fits(note.meta)).slice(0, limit), damaged };
}

import type { Context } from '../context.ts';
import { jsonOfMeta, renderJson } from '../render/json.ts';
import { type FilterFlags, readFilter } from './finding/filters.ts';
import { findNotes, sayDamaged, sayMore } from './finding/found-notes.ts';
import { type NoteForm, printNotes } from './finding/print-notes.ts';

/** Options of `reflect list`. */
export interface ListOptions extends NoteForm {
  /** How many notes to show at most. */
  readonly limit: number;
  readonly filter: FilterFlags;
}

/**
 * Lists the notes, the newest first.
 *
 * @throws ReflectError `usage` when the filter cannot be understood, or `cannot-read`.
 */
export async function runList(context: Context, options: ListOptions): Promise<void> {
  const filter = readFilter(context, options.filter);
  const found = await findNotes(context, filter, options.limit);
  const { notes, damaged } = found;
  if (context.json || options.format === 'json') {
    const listed = notes.map(({ meta, path }) => jsonOfMeta(meta, path));
    context.io.result(renderJson('reflect.notes/1', { notes: listed, damaged: [...damaged] }));
    return;
  }
  sayDamaged(context, damaged);
  if (notes.length === 0) sayNothing(context, Object.keys(filter).length > 0);
  printNotes(context, notes, options);
  sayMore(context, found);
}

function sayNothing({ io, texts }: Context, isFiltered: boolean): void {
  io.say(isFiltered ? texts.find.noneFits : texts.talk.noNotes('reflect'));
}

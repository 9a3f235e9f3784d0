import type { Context } from '../../context.ts';
import { noteFilter } from '../../core/note/note-filter.ts';
import type { StoredNote } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';
import { type FilterFlags, readFilter } from '../finding/filters.ts';

/** Which notes are meant. */
export interface Choice {
  /** By name: `last`, an id, a unique start of one, or a path. Without any, those that the filter lets through. */
  readonly notes: readonly string[];
  readonly filter: FilterFlags;
}

/**
 * Gives each of the notes that are meant to `look`, once.
 *
 * @returns files that are called like a note and are none.
 * @throws ReflectError `usage` when notes are both named and filtered, and what finding a note throws.
 */
export async function lookAtChosen(
  context: Context,
  { notes, filter }: Choice,
  look: (stored: StoredNote) => void,
): Promise<readonly string[]> {
  const { io, texts } = context;
  const store = await context.notes();
  const wanted = readFilter(context, filter);
  if (notes.length > 0) {
    if (Object.keys(wanted).length > 0) {
      throw new ReflectError({ code: 'usage', detail: texts.transfer.namedOrFiltered });
    }
    const found = new Map<string, StoredNote>();
    for (const name of notes) {
      const stored = await store.find(name);
      found.set(stored.text, stored);
    }
    for (const stored of found.values()) look(stored);
    return [];
  }
  const fits = noteFilter(wanted);
  let seen = 0;
  const { damaged } = await store.scan((stored) => {
    seen += 1;
    io.progress(texts.transfer.lookedAt(seen));
    if (fits(stored.note.meta)) look(stored);
  });
  return damaged;
}

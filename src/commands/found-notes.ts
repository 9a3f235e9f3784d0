import type { Context } from '../context.ts';
import type { NoteMeta } from '../core/note.ts';
import { instantOf } from '../core/note-date.ts';
import { type NoteFilter, noteFilter } from '../core/note-filter.ts';
import { warning } from '../core/span.ts';

/** A note as it is listed: where it is and what its front matter says. */
export interface ListedNote {
  readonly path: string;
  readonly meta: NoteMeta;
}

/** Notes that were found, the newest first, and files among them that cannot be read as notes. */
export interface FoundNotes {
  readonly notes: readonly ListedNote[];
  readonly damaged: readonly string[];
}

/** Finds notes by what their front matter says. Without a filter only as many are read as are shown. */
export async function findNotes(
  context: Context,
  filter: NoteFilter,
  limit: number,
): Promise<FoundNotes> {
  const store = await context.notes();
  if (Object.keys(filter).length === 0 && limit <= fewNotes) {
    const { notes, damaged } = await store.newest(limit);
    return { notes: notes.map(({ path, note }) => ({ path, meta: note.meta })), damaged };
  }
  const fits = noteFilter(filter);
  const notes: ListedNote[] = [];
  const { damaged } = await store.scan(({ path, note: { meta } }) => {
    if (fits(meta)) notes.push({ path, meta });
  });
  return { notes: newestFirst(notes).slice(0, limit), damaged };
}

/** Up to here it is quicker to look for the newest; beyond it nearly every note is read anyway. */
const fewNotes = 1000;

/** By the moment of each note; of the same moment, the later name first. */
export function newestFirst<T extends ListedNote>(notes: readonly T[]): T[] {
  return notes
    .map((note) => ({ note, at: instantOf(note.meta.date) }))
    .sort((a, b) => b.at - a.at || (a.note.path < b.note.path ? 1 : -1))
    .map(({ note }) => note);
}

/** Files that are named one by one; of more than these a number is enough. */
const named = 5;

/** Says which files among the notes were passed over, because they cannot be read as notes. */
export function sayDamaged({ io, texts }: Context, damaged: readonly string[]): void {
  if (damaged.length === 0) return;
  io.say(warning(texts.talk.damaged(damaged.length)));
  for (const path of damaged.slice(0, named)) io.say('  ', path);
  if (damaged.length > named) io.say('  ', texts.problem.andMore(damaged.length - named));
}

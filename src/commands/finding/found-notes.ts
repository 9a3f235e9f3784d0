import type { Context } from '../../context.ts';
import { createNewest } from '../../core/note/newest.ts';
import { type NoteFilter, noteFilter } from '../../core/note/note-filter.ts';
import type { ListedNote } from '../../core/ports.ts';
import { quiet, warning } from '../../core/text/span.ts';

/** Notes that were found, the newest first, and files among them that cannot be read as notes. */
export interface FoundNotes<T extends ListedNote = ListedNote> {
  /** As many as were asked for. */
  readonly notes: readonly T[];
  /** How many there are in all; absent where only the newest were looked for. */
  readonly found?: number;
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
    return store.newestMetas(limit);
  }
  const fits = noteFilter(filter);
  const newest = createNewest<ListedNote>(limit);
  const { damaged } = await store.scanMetas((listed) => {
    if (fits(listed.meta)) newest.add(listed);
  });
  return { notes: newest.sorted(), found: newest.count, damaged };
}

/** Up to here it is quicker to look for the newest; beyond it nearly every note is read anyway. */
const fewNotes = 1000;

/** Says that there are more than are shown, and how to see them. */
export function sayMore({ io, texts }: Context, { notes, found = 0 }: FoundNotes): void {
  const more = found - notes.length;
  if (more > 0) io.say(quiet(texts.find.andMore(more, `--limit ${found}`)));
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

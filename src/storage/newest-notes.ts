import { instantOf } from '../core/note-date.ts';
import type { StoredNote } from '../core/ports.ts';
import type { FileSystem } from './file-system.ts';
import { type Candidate, lookIn } from './note-folder.ts';
import { loadNote } from './stored-note.ts';

/** Notes by the date in their front matter, and the paths of files that are none. */
export interface NewestNotes {
  readonly notes: readonly StoredNote[];
  readonly damaged: readonly string[];
}

interface Dated {
  readonly stored: StoredNote;
  readonly at: number;
}

/**
 * The newest notes, the newest first, by the date in their front matter.
 *
 * A name says how late its note is at most: the minute for an ordinary note, the end of the week
 * for a weekly one, the end of the year for a folder. Files are read from the latest name on, until
 * no other can be newer than those that were found; so only a few more are read than are asked for.
 * A file that a person named otherwise is always read.
 *
 * @param set only notes made with this prompt set.
 */
export async function newestNotes(
  folder: string,
  limit: number,
  set: string | undefined,
  fs: FileSystem,
): Promise<NewestNotes> {
  const top = lookIn(folder, true, fs);
  const damaged = [...top.strange];
  const found: Dated[] = [];
  const waiting = [...top.candidates].sort(byLatest);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.length >= limit && (found.at(-1)?.at ?? 0) >= next.latest) break;
    if (next.kind === 'folder') {
      const inYear = lookIn(next.path, false, fs);
      damaged.push(...inYear.strange);
      waiting.push(...inYear.candidates);
      waiting.sort(byLatest);
      continue;
    }
    if (!isOf(set, next.set)) continue;
    const loaded = await loadNote(next.path, fs);
    if (loaded.kind === 'damaged') damaged.push(next.path);
    if (loaded.kind === 'note' && isOf(set, loaded.stored.note.meta.set)) {
      insert(found, loaded.stored, limit);
    }
  }
  return { notes: found.map(({ stored }) => stored), damaged };
}

/** Whether a note of this set is asked for, as far as that is known. */
const isOf = (asked: string | undefined, set: string | undefined): boolean =>
  asked === undefined || set === undefined || set === asked;

/** The latest last, where it is taken from. */
const byLatest = (a: Candidate, b: Candidate): number =>
  a.latest === b.latest ? compare(a.path, b.path) : compare(a.latest, b.latest);

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

function insert(found: Dated[], stored: StoredNote, limit: number): void {
  const at = instantOf(stored.note.meta.date);
  let index = found.length;
  while (index > 0 && (found[index - 1]?.at ?? 0) < at) index -= 1;
  found.splice(index, 0, { stored, at });
  if (found.length > limit) found.pop();
}

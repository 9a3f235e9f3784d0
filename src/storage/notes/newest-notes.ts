import type { NoteMeta } from '../../core/note/note.ts';
import { instantOf } from '../../core/note/note-date.ts';
import type { ListedNote, StoredNote } from '../../core/ports.ts';
import type { FileSystem } from '../files/file-system.ts';
import { latestNames } from './latest-names.ts';
import { loadMeta } from './stored-meta.ts';
import { loadNote } from './stored-note.ts';

/** Notes by the date in their front matter, and the paths of files that are none. */
export interface NewestNotes<T> {
  readonly notes: readonly T[];
  readonly damaged: readonly string[];
}

/** The newest notes, as many as are asked for; see `fromNewest`. */
export function newestNotes(
  folder: string,
  limit: number,
  set: string | undefined,
  fs: FileSystem,
): Promise<NewestNotes<StoredNote>> {
  const load = async (path: string): Promise<Loaded<StoredNote>> => {
    const loaded = await loadNote(path, fs);
    if (loaded.kind !== 'note') return loaded;
    return { kind: 'meta', meta: loaded.stored.note.meta, found: loaded.stored };
  };
  const damaged: string[] = [];
  return take(limit, fromNewest(folder, set, fs, load, damaged), damaged);
}

/** The same, of which only the front matter is read; see `loadMeta`. */
export function newestMetas(
  folder: string,
  limit: number,
  fs: FileSystem,
): Promise<NewestNotes<ListedNote>> {
  const damaged: string[] = [];
  return take(limit, metasFromNewest(folder, undefined, fs, damaged), damaged);
}

/** The notes one by one, the newest first, of which only the front matter is read. */
export const metasFromNewest = (
  folder: string,
  set: string | undefined,
  fs: FileSystem,
  damaged: string[] = [],
): AsyncGenerator<ListedNote, void> => {
  const load = async (path: string): Promise<Loaded<ListedNote>> => {
    const loaded = await loadMeta(path, fs);
    return loaded.kind === 'meta' ? { ...loaded, found: { path, meta: loaded.meta } } : loaded;
  };
  return fromNewest(folder, set, fs, load, damaged);
};

async function take<T>(
  limit: number,
  newest: AsyncGenerator<T, void>,
  damaged: readonly string[],
): Promise<NewestNotes<T>> {
  const notes: T[] = [];
  if (limit === 0) return { notes, damaged };
  for await (const note of newest) {
    notes.push(note);
    if (notes.length === limit) break;
  }
  return { notes, damaged };
}

/** What came of reading a file. */
type Loaded<T> =
  | { readonly kind: 'meta'; readonly meta: NoteMeta; readonly found: T }
  | { readonly kind: 'damaged' | 'gone' | 'passed-over' };

/** What was read, until it is certain that no other is newer. */
interface Dated<T> {
  readonly found: T;
  readonly at: number;
}

/**
 * The notes one by one, the newest first, by the date in their front matter.
 *
 * Files are read in the order of `latestNames`, and a note is given as soon as no other can be newer;
 * so only a few more are read than are asked for.
 *
 * @param set only notes made with this prompt set.
 * @param damaged gets the paths of files that are no notes, as far as they were met.
 */
async function* fromNewest<T>(
  folder: string,
  set: string | undefined,
  fs: FileSystem,
  load: (path: string) => Promise<Loaded<T>>,
  damaged: string[],
): AsyncGenerator<T, void> {
  const read: Dated<T>[] = [];
  for (const { latest, file } of latestNames(folder, fs, damaged)) {
    yield* takeFrom(read, latest);
    if (file === undefined || !isOf(set, file.set)) continue;
    const loaded = await load(file.path);
    if (loaded.kind === 'damaged') damaged.push(file.path);
    if (loaded.kind === 'meta' && isOf(set, loaded.meta.set)) insert(read, loaded);
  }
  yield* takeFrom(read, Number.NEGATIVE_INFINITY);
}

/** Whether a note of this set is asked for, as far as that is known. */
const isOf = (asked: string | undefined, set: string | undefined): boolean =>
  asked === undefined || set === undefined || set === asked;

/** Takes out the notes that are no earlier than `latest`, the newest first. */
function* takeFrom<T>(read: Dated<T>[], latest: number): Generator<T> {
  for (let [first] = read; first !== undefined && first.at >= latest; [first] = read) {
    read.shift();
    yield first.found;
  }
}

/** Of the same moment, the one that was read first stays first. */
function insert<T>(read: Dated<T>[], { meta, found }: { meta: NoteMeta; found: T }): void {
  const at = instantOf(meta.date);
  let index = read.length;
  while (index > 0 && (read[index - 1]?.at ?? 0) < at) index -= 1;
  read.splice(index, 0, { found, at });
}

import type { ListedNote, StoredNote } from '../../core/ports.ts';
import type { FileSystem } from '../files/file-system.ts';
import { pathsIn } from './note-folder.ts';
import { loadMeta } from './stored-meta.ts';
import { loadNote } from './stored-note.ts';

/** The paths of files that are called like a note and are none. */
interface Scanned {
  readonly damaged: readonly string[];
}

/**
 * Reads every note once, from the latest year on, and gives each to `look`.
 *
 * @param accepts a first look at the bytes of a file: what it refuses is not read as a note.
 */
export const scanNotes = (
  folder: string,
  look: (stored: StoredNote) => void,
  accepts: ((file: Buffer) => boolean) | undefined,
  fs: FileSystem,
): Promise<Scanned> =>
  scan(
    folder,
    fs,
    (path) => loadNote(path, fs, accepts),
    (loaded) => {
      if (loaded.kind === 'note') look(loaded.stored);
    },
  );

/** The same for the front matter only; see `loadMeta` for what it does not notice. */
export const scanMetas = (
  folder: string,
  look: (listed: ListedNote) => void,
  fs: FileSystem,
): Promise<Scanned> =>
  scan(
    folder,
    fs,
    (path) => loadMeta(path, fs),
    (loaded, path) => {
      if (loaded.kind === 'meta') look({ path, meta: loaded.meta });
    },
  );

/** Waits only where there is something to wait for: a hundred thousand times takes as long as reading. */
async function scan<T extends { readonly kind: string }>(
  folder: string,
  fs: FileSystem,
  load: (path: string) => T | Promise<T>,
  look: (loaded: T, path: string) => void,
): Promise<Scanned> {
  const damaged: string[] = [];
  for (const path of pathsIn(folder, fs, damaged)) {
    const loading = load(path);
    const loaded = loading instanceof Promise ? await loading : loading;
    if (loaded.kind === 'damaged') damaged.push(path);
    else look(loaded, path);
  }
  return { damaged };
}

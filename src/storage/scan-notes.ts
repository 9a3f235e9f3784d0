import type { StoredNote } from '../core/ports.ts';
import type { FileSystem } from './file-system.ts';
import { lookEverywhere } from './note-folder.ts';
import { loadNote } from './stored-note.ts';

/**
 * Reads every note once, the latest names first, and gives each to `look`.
 *
 * @param accepts a first look at the bytes of a file: what it refuses is not read as a note.
 * @returns the paths of files that are called like a note and are none.
 */
export async function scanNotes(
  folder: string,
  look: (stored: StoredNote) => void,
  accepts: ((file: Buffer) => boolean) | undefined,
  fs: FileSystem,
): Promise<{ readonly damaged: readonly string[] }> {
  const { candidates, strange } = lookEverywhere(folder, fs);
  const damaged = [...strange];
  for (const { path } of [...candidates].sort((a, b) => b.latest - a.latest)) {
    const loaded = await loadNote(path, fs, accepts);
    if (loaded.kind === 'note') look(loaded.stored);
    if (loaded.kind === 'damaged') damaged.push(path);
  }
  return { damaged };
}

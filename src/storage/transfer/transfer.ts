import path from 'node:path';
import type { Transfer } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';
import { type FileSystem, hasCode, realFileSystem } from '../files/file-system.ts';
import { writePieces } from './export-file.ts';
import { writeFiles } from './export-folder.ts';
import { receiveNotes } from './receive-notes.ts';

export interface TransferOptions {
  /** The folder of notes: nothing is exported into it. */
  readonly notes: string;
  readonly fs?: FileSystem;
}

/** Brings notes to files and folders that a person names, and takes them in from there. */
export function createTransfer({ notes, fs = realFileSystem }: TransferOptions): Transfer {
  return {
    isFolder: (place) => isFolder(place, fs),
    async writeFile(file, pieces, options) {
      refuseAmong(notes, file, fs);
      await writePieces(file, pieces, options, fs);
    },
    async writeFolder(folder, files, options) {
      refuseAmong(notes, folder, fs);
      await writeFiles(folder, files, options, fs);
    },
    receive: (paths, tell) => receiveNotes(notes, paths, tell, fs),
  };
}

function isFolder(place: string, fs: FileSystem): boolean {
  try {
    return fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    if (hasCode(error, 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG')) return false;
    throw error;
  }
}

/** A note without its private answers, in the place of the note itself, would be a loss. */
function refuseAmong(notes: string, target: string, fs: FileSystem): void {
  const root = realPlace(notes, fs);
  const place = realPlace(target, fs);
  if (place !== root && !place.startsWith(root + path.sep)) return;
  throw new ReflectError({ code: 'target-among-notes', path: target });
}

/** Where a path leads, as far as it is there. */
function realPlace(place: string, fs: FileSystem): string {
  const full = path.resolve(place);
  try {
    return fs.realpathSync(full);
  } catch {
    const parent = path.dirname(full);
    return parent === full ? full : path.join(realPlace(parent, fs), path.basename(full));
  }
}

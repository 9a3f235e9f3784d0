import path from 'node:path';
import type { StoredNote, Trash } from '../../core/ports.ts';
import { isProblem, ReflectError } from '../../core/problem.ts';
import { withClaim } from '../files/claim.ts';
import { createFile, namedDurably, removeFile } from '../files/durable-file.ts';
import {
  cannotLink,
  type FileSystem,
  hasCode,
  reading,
  realFileSystem,
  systemCode,
  writing,
} from '../files/file-system.ts';
import { withSyncedFolder } from '../files/folder.ts';
import { readTextFile } from '../files/text-file.ts';
import { openYearFolder } from '../files/year-folder.ts';
import { findNote } from './find-note.ts';
import { newestNotes } from './newest-notes.ts';

export interface TrashOptions {
  /** Absolute path of the folder of what was deleted; it is made when it is first needed. */
  readonly folder: string;
  /** Absolute path of the folder of notes. */
  readonly notes: string;
  readonly fs?: FileSystem;
}

/** Deleted notes as files, in the same folders by year as the notes. */
export function createTrash({ folder, notes, fs = realFileSystem }: TrashOptions): Trash {
  return {
    put: (file) => putIn(folder, placeIn(notes, file, fs) ?? path.basename(file), file, fs),
    list: () => newestNotes(folder, Number.POSITIVE_INFINITY, undefined, fs),
    find: (name) => findDeleted(folder, name, fs),
    restore(file) {
      const place = placeIn(folder, file, fs) ?? path.basename(file);
      const target = path.join(notes, withoutNumber(place));
      openYearFolder(notes, path.dirname(target), fs);
      move(file, target, fs);
      return target;
    },
    remove: (file) => removeFile(file, fs),
  };
}

/** A path may lead anywhere; only what was deleted is meant. */
async function findDeleted(folder: string, name: string, fs: FileSystem): Promise<StoredNote> {
  const refuseOther = (file: string) => {
    if (placeIn(folder, file, fs) !== undefined) return;
    throw new ReflectError({ code: 'note-unknown', name });
  };
  try {
    const stored = await findNote(folder, name, fs);
    refuseOther(stored.path);
    return stored;
  } catch (error) {
    if (isProblem(error, 'note-damaged')) refuseOther(error.problem.path);
    throw error;
  }
}

/** Where a file is in a folder, which may be known by another name; `undefined` when it is elsewhere. */
function placeIn(folder: string, file: string, fs: FileSystem): string | undefined {
  const real = reading(folder, () => fs.realpathSync(folder));
  return [folder, real ?? folder]
    .map((each) => path.relative(each, file))
    .find((place) => place !== '' && !place.startsWith('..') && !path.isAbsolute(place));
}

/** Puts a file in the trash beside what is there of the same name: `name.md`, `name.~2.md` and on. */
function putIn(folder: string, place: string, file: string, fs: FileSystem): string {
  const target = path.join(folder, place);
  openYearFolder(folder, path.dirname(target), fs);
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? target : target.replace(/(\.md)?$/, `.~${number}$1`);
    try {
      move(file, numbered, fs);
      return numbered;
    } catch (error) {
      if (!isProblem(error, 'file-exists')) throw error;
    }
  }
}

const withoutNumber = (place: string): string => place.replace(/\.~\d+(?=(?:\.md)?$)/, '');

/**
 * Moves a file, byte for byte, to a place where nothing was. It gets its second name before it loses
 * the first: whenever the run is cut off, it is there. When a step fails, it is in one place: where
 * it was, if the disk lets it.
 *
 * @throws ReflectError `file-exists` when the place is taken, or `cannot-write`.
 */
function move(from: string, to: string, fs: FileSystem): void {
  writing(from, () =>
    withClaim(from, fs, () => {
      nameAlso(from, to, fs);
      try {
        withSyncedFolder(path.dirname(from), fs, () => fs.unlinkSync(from));
      } catch (error) {
        takeBack(from, to, fs);
        throw error;
      }
    }),
  );
}

/** A second name for the same file, or a copy of it where that cannot be. Durable when it returns. */
function nameAlso(from: string, to: string, fs: FileSystem): void {
  namedDurably(to, fs, () => {
    try {
      fs.linkSync(from, to);
    } catch (error) {
      if (hasCode(error, 'EEXIST')) {
        throw new ReflectError({ code: 'file-exists', path: to }, { cause: error });
      }
      if (!hasCode(error, ...cannotLink)) throw error;
      copy(from, to, fs);
    }
  });
}

function copy(from: string, to: string, fs: FileSystem): void {
  const text = readTextFile(from, fs);
  if (text === undefined) {
    throw new ReflectError({ code: 'cannot-write', path: from, reason: 'ENOENT' });
  }
  createFile(to, text, fs);
}

/** Undoes the second name; if the first is gone already, it is given back before. */
function takeBack(from: string, to: string, fs: FileSystem): void {
  try {
    if (!isThere(from, fs)) nameAlso(to, from, fs);
    fs.unlinkSync(to);
  } catch (error) {
    // It stays where it is now. What went wrong first is what is told.
    if (!(error instanceof ReflectError)) systemCode(error);
  }
}

function isThere(file: string, fs: FileSystem): boolean {
  try {
    fs.lstatSync(file);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

import path from 'node:path';
import type { StoredNote } from '../../core/ports.ts';
import { isProblem, ReflectError } from '../../core/problem.ts';
import { createFile, replaceFile } from '../files/durable-file.ts';
import type { FileSystem } from '../files/file-system.ts';
import { syncFolder } from '../files/folder.ts';
import { holdsText } from '../files/text-file.ts';
import { openYearFolder } from '../files/year-folder.ts';

/**
 * Writes the text of a note at a place that nothing is at, or that holds this very text.
 *
 * @param name from the folder of notes on: a year and a file's name, with `/` between.
 * @returns the path of the file.
 * @throws ReflectError `note-exists` when something else is there, or `cannot-write`.
 */
export function createNote(folder: string, name: string, text: string, fs: FileSystem): string {
  const file = path.join(folder, ...name.split('/'));
  const year = path.dirname(file);
  openYearFolder(folder, year, fs);
  try {
    createFile(file, text, fs);
  } catch (error) {
    if (!isProblem(error, 'file-exists')) throw error;
    if (!holdsText(file, text, fs)) {
      throw new ReflectError({ code: 'note-exists', path: file }, { cause: error });
    }
    // This very note: an earlier attempt came as far as this, and perhaps not all the way to disk.
    syncFolder(year, fs);
  }
  return file;
}

/**
 * Puts another text in the place of a note. When somebody else changed it meanwhile, theirs stays, and
 * ours is put beside it.
 *
 * @throws ReflectError `file-changed` or `cannot-write`.
 */
export function replaceNote(stored: StoredNote, text: string, fs: FileSystem): void {
  try {
    replaceFile(stored.path, text, { expected: stored.text }, fs);
  } catch (error) {
    if (!isProblem(error, 'file-changed')) throw error;
    const kept = keepBeside(stored.path, text, fs);
    throw new ReflectError({ code: 'file-changed', path: stored.path, kept }, { cause: error });
  }
}

/** Not called `.md`, so that it is no second note of the same id. */
function keepBeside(file: string, text: string, fs: FileSystem): string {
  for (let number = 1; ; number += 1) {
    const beside = `${file}.${number}.txt`;
    try {
      createFile(beside, text, fs);
      return beside;
    } catch (error) {
      if (!isProblem(error, 'file-exists')) throw error;
    }
  }
}

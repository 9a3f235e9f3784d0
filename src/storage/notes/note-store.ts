import path from 'node:path';
import type { Note } from '../../core/note/note.ts';
import { noteNameFor } from '../../core/note/note-name.ts';
import type { NoteStore, StoredNote } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';
import { createFile, replaceFile } from '../files/durable-file.ts';
import { type FileSystem, realFileSystem, writing } from '../files/file-system.ts';
import { ensureFolder, isOpenToOthers, syncFolder } from '../files/folder.ts';
import { probeFolder, removeStaleTemps } from '../files/temp-file.ts';
import { tryTextFile } from '../files/text-file.ts';
import { findNote } from './find-note.ts';
import { findMadeNote } from './made-note.ts';
import { metasFromNewest, newestMetas, newestNotes } from './newest-notes.ts';
import { scanMetas, scanNotes } from './scan-notes.ts';
import { loadNote } from './stored-note.ts';

export interface NoteStoreOptions {
  /** Absolute path of the folder of notes; it is made when it is first needed. */
  readonly folder: string;
  readonly fs?: FileSystem;
}

/** Notes as files in folders by year. */
export function createNoteStore({ folder, fs = realFileSystem }: NoteStoreOptions): NoteStore {
  return {
    folder,
    openFolder: () => (isOpenToOthers(folder, fs) ? folder : undefined),
    prepare: () => {
      ensureFolder(folder, fs);
      probeFolder(folder, fs);
    },
    create: (note, text) => createNote(folder, note, text, fs),
    replace: (stored, text) => replaceNote(stored, text, fs),
    findMade: (draft) => findMadeNote(folder, draft, fs),
    newest: (limit, set) => newestNotes(folder, limit, set, fs),
    newestMetas: (limit) => newestMetas(folder, limit, fs),
    fromNewest: (set) => metasFromNewest(folder, set, fs),
    scan: (look, accepts) => scanNotes(folder, look, accepts, fs),
    scanMetas: (look) => scanMetas(folder, look, fs),
    read: async (file) => {
      const loaded = await loadNote(file, fs);
      return loaded.kind === 'note' ? loaded.stored : undefined;
    },
    find: (name) => findNote(folder, name, fs),
    textOf(file) {
      const tried = tryTextFile(file, fs);
      return tried.kind === 'text' ? tried.text : undefined;
    },
  };
}

const createNote = (folder: string, note: Note, text: string, fs: FileSystem): string =>
  createNoteAt(folder, noteNameFor(note.meta), text, fs);

/**
 * Writes the text of a note at a place that nothing is at, or that holds this very text.
 *
 * @param name from the folder of notes on: a year and a file's name, with `/` between.
 * @returns the path of the file.
 * @throws ReflectError `note-exists` when something else is there, or `cannot-write`.
 */
export function createNoteAt(folder: string, name: string, text: string, fs: FileSystem): string {
  const file = path.join(folder, ...name.split('/'));
  const year = path.dirname(file);
  ensureFolder(folder, fs);
  ensureFolder(year, fs);
  refuseLink(year, fs);
  removeStaleTemps(year, Date.now(), fs);
  try {
    createFile(file, text, fs);
  } catch (error) {
    if (!(error instanceof ReflectError) || error.problem.code !== 'file-exists') throw error;
    if (!holds(file, text, fs)) {
      throw new ReflectError({ code: 'note-exists', path: file }, { cause: error });
    }
    // This very note: an earlier attempt came as far as this, and perhaps not all the way to disk.
    syncFolder(year, fs);
  }
  return file;
}

/** The folder of notes may be a link that the person made; a year in it may not lead elsewhere. */
function refuseLink(year: string, fs: FileSystem): void {
  if (writing(year, () => fs.lstatSync(year)).isSymbolicLink()) {
    throw new ReflectError({ code: 'cannot-write', path: year, reason: 'ELOOP' });
  }
}

function holds(file: string, text: string, fs: FileSystem): boolean {
  const tried = tryTextFile(file, fs);
  return tried.kind === 'text' && tried.text === text;
}

/** Somebody else changed the note meanwhile: theirs stays, and ours is put beside it. */
function replaceNote(stored: StoredNote, text: string, fs: FileSystem): void {
  try {
    replaceFile(stored.path, text, { expected: stored.text }, fs);
  } catch (error) {
    if (!(error instanceof ReflectError) || error.problem.code !== 'file-changed') throw error;
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
      if (!(error instanceof ReflectError) || error.problem.code !== 'file-exists') throw error;
    }
  }
}

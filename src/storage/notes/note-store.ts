import { noteNameFor } from '../../core/note/note-name.ts';
import type { NoteStore } from '../../core/ports.ts';
import { type FileSystem, realFileSystem } from '../files/file-system.ts';
import { ensureFolder, isOpenToOthers } from '../files/folder.ts';
import { probeFolder, removeStaleTemps } from '../files/temp-file.ts';
import { tryTextFile } from '../files/text-file.ts';
import { findNote } from './find-note.ts';
import { findMadeNote } from './made-note.ts';
import { metasFromNewest, newestMetas, newestNotes } from './newest-notes.ts';
import { scanMetas, scanNotes } from './scan-notes.ts';
import { loadNote } from './stored-note.ts';
import { createNote, replaceNote } from './write-note.ts';

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
      removeStaleTemps(folder, Date.now(), fs);
      probeFolder(folder, fs);
    },
    create: (note, text) => createNote(folder, noteNameFor(note.meta), text, fs),
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

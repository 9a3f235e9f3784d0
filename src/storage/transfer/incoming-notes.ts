import path from 'node:path';
import type { NoteMeta } from '../../core/note/note.ts';
import { ReflectError } from '../../core/problem.ts';
import { type FileSystem, hasCode, reading } from '../files/file-system.ts';
import { lookEverywhere } from '../notes/note-folder.ts';
import { loadNote, readNoteText } from '../notes/stored-note.ts';
import { readExport } from './export-lines.ts';

/** A note from elsewhere. */
export interface IncomingNote {
  /** The file that it comes from. */
  readonly from: string;
  readonly meta: NoteMeta;
  readonly text: string;
}

/** What was found where notes were looked for. */
export type Incoming =
  | { readonly kind: 'note'; readonly incoming: IncomingNote }
  /** A file that is no readable note, or in an export the line of one. */
  | { readonly kind: 'damaged'; readonly place: string };

/**
 * Finds the real paths of what a person named.
 *
 * @throws ReflectError `file-missing` for the first that is not there.
 */
export function realPaths(paths: readonly string[], fs: FileSystem): string[] {
  return paths.map((each) => {
    const real = reading(each, () => {
      try {
        return fs.realpathSync(each);
      } catch (error) {
        if (hasCode(error, 'ENOTDIR')) return undefined;
        throw error;
      }
    });
    if (real === undefined) throw new ReflectError({ code: 'file-missing', path: each });
    return real;
  });
}

/**
 * The notes at a path, in the order of their names: of a folder, those in it and in its folders of
 * years, and the same in `notes` when it is a home of `reflect`; of a file, the note or the JSON
 * export that it is. Links in a folder are not followed.
 *
 * @param place a real path.
 */
export async function* incomingFrom(place: string, fs: FileSystem): AsyncGenerator<Incoming> {
  if (reading(place, () => fs.statSync(place))?.isDirectory() === true) {
    yield* inFolder(place, fs);
    const notes = path.join(place, 'notes');
    if (isRealFolder(notes, fs)) yield* inFolder(notes, fs);
  } else if (isJson(place, fs)) yield* inExport(place, fs);
  else yield* inFile(place, fs);
}

const isRealFolder = (folder: string, fs: FileSystem): boolean =>
  reading(folder, () => fs.lstatSync(folder))?.isDirectory() === true;

async function* inFolder(folder: string, fs: FileSystem): AsyncGenerator<Incoming> {
  const { files, strange } = lookEverywhere(folder, fs);
  for (const file of files.map((each) => each.path).sort()) yield* inFile(file, fs);
  for (const each of strange) yield { kind: 'damaged', place: each };
}

async function* inFile(file: string, fs: FileSystem): AsyncGenerator<Incoming> {
  const loaded = await loadNote(file, fs);
  if (loaded.kind === 'damaged') yield { kind: 'damaged', place: file };
  if (loaded.kind !== 'note') return;
  const { note, text } = loaded.stored;
  yield { kind: 'note', incoming: { from: file, meta: note.meta, text } };
}

async function* inExport(file: string, fs: FileSystem): AsyncGenerator<Incoming> {
  for (const { line, text } of readExport(file, fs)) {
    const result = text === undefined ? undefined : await readNoteText(text);
    if (text === undefined || result?.kind !== 'note') {
      yield { kind: 'damaged', place: `${file}:${line}` };
    } else yield { kind: 'note', incoming: { from: file, meta: result.note.meta, text } };
  }
}

/** Whether a file is meant to be JSON: a note never begins with a brace. */
function isJson(file: string, fs: FileSystem): boolean {
  if (file.toLowerCase().endsWith('.json')) return true;
  const start = Buffer.alloc(64);
  const read = reading(file, () => {
    if (!fs.statSync(file).isFile()) return 0;
    const descriptor = fs.openSync(file, 'r');
    try {
      return fs.readSync(descriptor, start, 0, start.length, 0);
    } finally {
      fs.closeSync(descriptor);
    }
  });
  return /^\ufeff?\s*\{/.test(start.toString('utf8', 0, read ?? 0));
}

import path from 'node:path';
import type { StoredNote } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';
import { type FileSystem, hasCode, reading } from '../files/file-system.ts';
import { newestNotes } from './newest-notes.ts';
import { lookEverywhere } from './note-folder.ts';
import { loadMeta } from './stored-meta.ts';
import { loadNote } from './stored-note.ts';

const idOrStart = /^[a-z0-9]{2,20}$/;

/**
 * The note that a person means: `last`, an id, a unique start of one of two characters or more, or
 * a path, seen from the current folder or from the folder of notes.
 *
 * @throws ReflectError `no-notes`, `note-unknown`, `note-ambiguous` or `note-damaged`.
 */
export async function findNote(folder: string, name: string, fs: FileSystem): Promise<StoredNote> {
  if (name === 'last') return last(folder, fs);
  const id = name.toLowerCase();
  const file = idOrStart.test(id) ? await fileWithId(folder, id, fs) : fileAt(folder, name, fs);
  if (file === undefined) throw new ReflectError({ code: 'note-unknown', name });
  const loaded = await loadNote(file, fs);
  switch (loaded.kind) {
    case 'note':
      return loaded.stored;
    case 'gone':
    case 'passed-over':
      throw new ReflectError({ code: 'note-unknown', name });
    case 'damaged':
      throw new ReflectError({ code: 'note-damaged', path: file, line: loaded.line });
  }
}

async function last(folder: string, fs: FileSystem): Promise<StoredNote> {
  const [newest] = (await newestNotes(folder, 1, undefined, fs)).notes;
  if (newest === undefined) throw new ReflectError({ code: 'no-notes' });
  return newest;
}

/** An id that is exactly the same comes before ids that only begin so. */
async function fileWithId(folder: string, id: string, fs: FileSystem): Promise<string | undefined> {
  const begin: { readonly path: string; readonly id: string }[] = [];
  for (const candidate of lookEverywhere(folder, fs).files) {
    const own = candidate.id ?? (await idInside(candidate.path, fs));
    if (own?.startsWith(id) === true) begin.push({ path: candidate.path, id: own });
  }
  const exact = begin.filter((each) => each.id === id);
  const [only, second] = exact.length > 0 ? exact : begin;
  if (second === undefined) return only?.path;
  const candidates = (exact.length > 0 ? exact : begin)
    .map((each) => path.relative(folder, each.path))
    .sort();
  throw new ReflectError({ code: 'note-ambiguous', name: id, candidates });
}

/** The name of a weekly note has no id, nor has one that a person made up. */
async function idInside(file: string, fs: FileSystem): Promise<string | undefined> {
  const loaded = await loadMeta(file, fs);
  return loaded.kind === 'meta' ? loaded.meta.id : undefined;
}

/**
 * The real path of a file that a person named by path. Seen from the current folder it may be
 * anywhere; a path seen from the folder of notes stays in it, also where a link would lead out.
 */
function fileAt(folder: string, name: string, fs: FileSystem): string | undefined {
  if (name.includes('\0') || !(name.endsWith('.md') || /[/\\]/.test(name))) return undefined;
  const fromHere = realPath(path.resolve(name), fs);
  if (fromHere !== undefined) return fromHere;
  const inside = realPath(path.resolve(folder, name), fs);
  const root = realPath(folder, fs);
  return inside !== undefined && root !== undefined && inside.startsWith(root + path.sep)
    ? inside
    : undefined;
}

function realPath(file: string, fs: FileSystem): string | undefined {
  return reading(file, () => {
    try {
      return fs.realpathSync(file);
    } catch (error) {
      if (hasCode(error, 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG')) return undefined;
      throw error;
    }
  });
}

import path from 'node:path';
import { readFrontMatter } from '../../core/front-matter/front-matter.ts';
import type { Draft } from '../../core/ports.ts';
import { type FileSystem, reading } from '../files/file-system.ts';
import { syncFolder } from '../files/folder.ts';
import { tryTextFile } from '../files/text-file.ts';
import { lookEverywhere } from './note-folder.ts';

/**
 * The path of the note that was made from a draft before the run was cut off, if it came that far.
 * It has the draft's id, and its file is no older than the draft: its date says nothing, because a
 * person may choose it. When it is there, it is made durable, so that the draft may go.
 */
export function findMadeNote(
  folder: string,
  { id, started }: Pick<Draft, 'id' | 'started'>,
  fs: FileSystem,
): string | undefined {
  const since = Date.parse(started);
  const made = lookEverywhere(folder, fs).files.find(
    (each) => (each.id ?? idInside(each.path, fs)) === id && changedAt(each.path, fs) >= since,
  )?.path;
  if (made !== undefined) syncFolder(path.dirname(made), fs);
  return made;
}

/** Read strictly: nobody but us has written in a note that was made a moment ago. */
function idInside(file: string, fs: FileSystem): string | undefined {
  const tried = tryTextFile(file, fs);
  const front = tried.kind === 'text' ? readFrontMatter(tried.text) : undefined;
  return front?.kind === 'front-matter' ? front.meta.id : undefined;
}

/** Milliseconds since 1970. */
const changedAt = (file: string, fs: FileSystem): number =>
  reading(file, () => fs.lstatSync(file).mtimeMs) ?? 0;

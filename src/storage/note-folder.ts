import path from 'node:path';
import { latestInYear, readNoteName } from '../core/note-name.ts';
import { type FileSystem, reading } from './file-system.ts';

/** A file that may be a note, or a year's folder of them. */
export interface Candidate {
  readonly kind: 'file' | 'folder';
  readonly path: string;
  /** The id in its name, if there is one. */
  readonly id: string | undefined;
  /** The prompt set in its name, if there is one. */
  readonly set: string | undefined;
  /** Nothing in it is later than this: milliseconds since 1970; infinite when its name does not tell. */
  readonly latest: number;
}

/** What stands in a folder of notes. */
export interface FolderContent {
  readonly candidates: readonly Candidate[];
  /** Paths of what is called like a note or a year and is something else: a link, a folder, a device. */
  readonly strange: readonly string[];
}

const year = /^\d{4}$/;

/**
 * Looks into the folder of notes or into one of its years. Names that begin with a dot are passed
 * over, and so is what is no Markdown file: they belong to programs. Links are not followed.
 *
 * @param years whether folders of years are looked for as well.
 * @throws ReflectError `cannot-read`; a folder that is not there is empty.
 */
export function lookIn(folder: string, years: boolean, fs: FileSystem): FolderContent {
  const entries = reading(folder, () => fs.readdirSync(folder, { withFileTypes: true })) ?? [];
  const candidates: Candidate[] = [];
  const strange: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    const isYear = years && year.test(name);
    if (name.startsWith('.') || !(isYear || name.endsWith('.md'))) continue;
    const place = path.join(folder, name);
    if (isYear && entry.isDirectory()) {
      const latest = latestInYear(Number(name));
      candidates.push({ kind: 'folder', path: place, id: undefined, set: undefined, latest });
    } else if (!isYear && entry.isFile()) {
      const named = readNoteName(name);
      const latest = named?.latest ?? Number.POSITIVE_INFINITY;
      candidates.push({ kind: 'file', path: place, id: named?.id, set: named?.set, latest });
    } else strange.push(place);
  }
  return { candidates, strange };
}

/** Every file that may be a note, in all years, and what is strange. */
export function lookEverywhere(folder: string, fs: FileSystem): FolderContent {
  const top = lookIn(folder, true, fs);
  const candidates: Candidate[] = [];
  const strange = [...top.strange];
  for (const candidate of top.candidates) {
    if (candidate.kind === 'file') candidates.push(candidate);
    else {
      const inYear = lookIn(candidate.path, false, fs);
      candidates.push(...inYear.candidates);
      strange.push(...inYear.strange);
    }
  }
  return { candidates, strange };
}

import path from 'node:path';
import { latestInYear, readNoteName } from '../../core/note/note-name.ts';
import { type FileSystem, reading } from '../files/file-system.ts';

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
  const start = path.join(folder, path.sep);
  for (const entry of entries) {
    const { name } = entry;
    const isYear = years && year.test(name);
    if (name.startsWith('.') || !(isYear || name.endsWith('.md'))) continue;
    const place = start + name;
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

/**
 * The paths of every file that may be a note, from the latest year and the latest name on; those of
 * one year are in memory at a time. What something is, whoever reads it finds out: to ask first
 * takes a tenth of the time that reading takes.
 *
 * @param strange gets the paths of what is called like a year and is none.
 */
export function* pathsIn(folder: string, fs: FileSystem, strange: string[]): Generator<string> {
  const top = lookIn(folder, true, fs);
  strange.push(...top.strange);
  for (const { kind, path: place } of [...top.candidates].sort((a, b) => b.latest - a.latest)) {
    if (kind === 'file') yield place;
    else for (const name of namesIn(place, fs)) yield place + path.sep + name;
  }
}

/** The names of what may be notes in the folder of a year, the latest first. */
export function namesIn(year: string, fs: FileSystem): string[] {
  const names = reading(year, () => fs.readdirSync(year)) ?? [];
  return names
    .filter((name) => name.endsWith('.md') && !name.startsWith('.'))
    .sort()
    .reverse();
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

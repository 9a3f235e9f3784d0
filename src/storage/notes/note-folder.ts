import type { Dirent } from 'node:fs';
import path from 'node:path';
import { latestInYear, readNoteName } from '../../core/note/note-name.ts';
import { type FileSystem, reading } from '../files/file-system.ts';

/** A file that may be a note. */
export interface NoteFile {
  readonly path: string;
  /** The id in its name, if there is one. */
  readonly id: string | undefined;
  /** The prompt set in its name, if there is one. */
  readonly set: string | undefined;
  /** It is no later than this: milliseconds since 1970; infinite when its name does not tell. */
  readonly latest: number;
}

/** The folder of the notes of a year. */
export interface YearFolder {
  readonly path: string;
  /** Nothing in it is later than this: milliseconds since 1970. */
  readonly latest: number;
}

/** Files that may be notes, in one folder or in several. */
export interface NoteFiles {
  readonly files: readonly NoteFile[];
  /** Paths of what is called like a note or a year and is something else: a link, a folder, a device. */
  readonly strange: readonly string[];
}

const yearName = /^\d{4}$/;

/**
 * Looks into the folder of notes: what stands in it, but not what stands in its years. Names that begin
 * with a dot are passed over, and so is what is no Markdown file: they belong to programs. Links are not
 * followed.
 *
 * @throws ReflectError `cannot-read`; a folder that is not there is empty.
 */
export function lookIn(
  folder: string,
  fs: FileSystem,
): NoteFiles & { readonly years: readonly YearFolder[] } {
  const entries = entriesOf(folder, fs);
  const { files, strange } = noteFilesAmong(entries, folder);
  const years: YearFolder[] = [];
  const otherYears: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (!yearName.test(name)) continue;
    const place = path.join(folder, name);
    if (entry.isDirectory()) years.push({ path: place, latest: latestInYear(Number(name)) });
    else otherYears.push(place);
  }
  return { files, years, strange: [...strange, ...otherYears] };
}

const entriesOf = (folder: string, fs: FileSystem): readonly Dirent[] =>
  reading(folder, () => fs.readdirSync(folder, { withFileTypes: true })) ?? [];

/** A note is a Markdown file; names that begin with a dot belong to programs. */
const isNoteName = (name: string): boolean => name.endsWith('.md') && !name.startsWith('.');

function noteFilesAmong(entries: readonly Dirent[], folder: string): NoteFiles {
  const files: NoteFile[] = [];
  const strange: string[] = [];
  const start = path.join(folder, path.sep);
  for (const entry of entries) {
    if (!isNoteName(entry.name)) continue;
    const place = start + entry.name;
    if (entry.isFile()) files.push(noteFile(place, entry.name));
    else strange.push(place);
  }
  return { files, strange };
}

/** What the name of a file tells of the note that may be in it. */
export function noteFile(place: string, name: string): NoteFile {
  const named = readNoteName(name);
  const latest = named?.latest ?? Number.POSITIVE_INFINITY;
  return { path: place, id: named?.id, set: named?.set, latest };
}

/**
 * The paths of every file that may be a note, from the latest year and the latest name on; those of
 * one year are in memory at a time. What something is, whoever reads it finds out: to ask first
 * takes a tenth of the time that reading takes.
 *
 * @param strange gets the paths of what is called like a year and is none.
 */
export function* pathsIn(folder: string, fs: FileSystem, strange: string[]): Generator<string> {
  const top = lookIn(folder, fs);
  strange.push(...top.strange);
  const files = top.files.map(({ path: place, latest }) => ({ latest, paths: () => [place] }));
  const years = top.years.map(({ path: year, latest }) => ({
    latest,
    paths: () => namesIn(year, fs).map((name) => year + path.sep + name),
  }));
  for (const { paths } of [...files, ...years].sort((a, b) => b.latest - a.latest)) yield* paths();
}

/** The names of what may be notes in the folder of a year, the latest first. */
export function namesIn(year: string, fs: FileSystem): string[] {
  const names = reading(year, () => fs.readdirSync(year)) ?? [];
  return names.filter(isNoteName).sort().reverse();
}

/** Every file that may be a note, in all years, and what is strange. */
export function lookEverywhere(folder: string, fs: FileSystem): NoteFiles {
  const top = lookIn(folder, fs);
  const inYears = top.years.map((year) => noteFilesAmong(entriesOf(year.path, fs), year.path));
  return {
    files: [...top.files, ...inYears.flatMap(({ files }) => files)],
    strange: [...top.strange, ...inYears.flatMap(({ strange }) => strange)],
  };
}

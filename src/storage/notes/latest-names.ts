import path from 'node:path';
import type { FileSystem } from '../files/file-system.ts';
import { lookIn, type NoteFile, namesIn, noteFile } from './note-folder.ts';

/** The next file that may be a note; or no more than how late all that is still to come can be. */
export interface LatestName {
  /** Nothing from here on is later than this: milliseconds since 1970; infinite when no name tells. */
  readonly latest: number;
  /** Absent where only the moment is told. */
  readonly file?: NoteFile;
}

/** What is still to come: a file, or more of them that are looked at once it is their turn. */
type Waiting = { readonly latest: number; readonly path: string } & (
  | { readonly file: NoteFile }
  | { readonly open: () => readonly Waiting[] }
);

/**
 * The files that may be notes in the order of their names, the latest first. A name says how late
 * its note is at most: the minute for an ordinary note, the end of the week for a weekly one, the
 * end of the year for a folder. A name of another kind says nothing, and comes first.
 *
 * @param strange gets the paths of what is called like a year and is none.
 */
export function* latestNames(
  folder: string,
  fs: FileSystem,
  strange: string[],
): Generator<LatestName> {
  const top = lookIn(folder, fs);
  strange.push(...top.strange);
  const waiting: Waiting[] = [
    ...top.files.map(waitingFile),
    ...top.years.map(({ path: year, latest }) => ({
      path: year,
      latest,
      open: () => inYear(year, namesIn(year, fs)),
    })),
  ];
  waiting.sort(byLatest);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { latest } = next;
    yield 'file' in next ? { latest, file: next.file } : { latest };
    if ('file' in next) continue;
    waiting.push(...next.open());
    waiting.sort(byLatest);
  }
}

const waitingFile = (file: NoteFile): Waiting => ({ path: file.path, latest: file.latest, file });

/** The latest last, where it is taken from. */
const byLatest = (a: Waiting, b: Waiting): number =>
  a.latest === b.latest ? compare(a.path, b.path) : compare(a.latest, b.latest);

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Names of ordinary notes of which the order of the letters is that of the minutes: not those of the
 * last days of a month, which may be days that do not exist.
 */
const ordered =
  /^\d{4}-\d\d-(?:0[1-9]|1\d|2[0-8])-(?:[01]\d|2[0-3])[0-5]\d-[a-z][a-z0-9-]{0,39}-[a-z][a-z0-9]+\.md$/;

/** @param names the latest first. */
function inYear(year: string, names: readonly string[]): Waiting[] {
  const others = names.filter((name) => !ordered.test(name));
  const inOrder = names.filter((name) => ordered.test(name));
  return [...others.map((name) => waitingFile(fileIn(year, name))), ...some(year, inOrder)];
}

/** Names that are looked into at a time: in a year of thousands the newest are all that is needed. */
const atATime = 50;

function some(year: string, names: readonly string[]): Waiting[] {
  const files = names.slice(0, atATime).map((name) => waitingFile(fileIn(year, name)));
  const others = names.slice(atATime);
  const [first] = others;
  if (first === undefined) return files;
  const { latest } = fileIn(year, first);
  return [...files, { path: year, latest, open: () => some(year, others) }];
}

const fileIn = (year: string, name: string): NoteFile => noteFile(year + path.sep + name, name);

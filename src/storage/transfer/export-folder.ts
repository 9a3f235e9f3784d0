import path from 'node:path';
import type { OutFile, WriteOptions } from '../../core/ports.ts';
import { isProblem, ReflectError } from '../../core/problem.ts';
import { createFile, replaceFile } from '../files/durable-file.ts';
import { type FileSystem, quietly, writing } from '../files/file-system.ts';
import { tryTextFile } from '../files/text-file.ts';
import { openYearFolder } from '../files/year-folder.ts';

/**
 * Writes files into a folder: all of them or none. What is there with the same text stays as it is.
 *
 * @param files gives them from the start each time: the first time they are only compared.
 * @throws ReflectError `target-taken` with all that have another text, or `cannot-write`. Then the
 * files that were made are taken away again; what was replaced stays replaced.
 */
export async function writeFiles(
  folder: string,
  files: () => AsyncIterable<OutFile>,
  { replace }: WriteOptions,
  fs: FileSystem,
): Promise<void> {
  requireParent(folder, fs);
  const there = writing(folder, () => fs.statSync(folder, { throwIfNoEntry: false }));
  if (there !== undefined && !there.isDirectory()) {
    throw new ReflectError({ code: 'cannot-write', path: folder, reason: 'ENOTDIR' });
  }
  if (!replace && there !== undefined) await refuseOthers(folder, files(), fs);
  const made: string[] = [];
  const years = new Set<string>();
  try {
    for await (const { name, text } of files()) {
      const file = fileIn(folder, name);
      const year = path.dirname(file);
      if (!years.has(year)) openYearFolder(folder, year, fs);
      years.add(year);
      if (put(file, text, replace, fs)) made.push(file);
    }
  } catch (error) {
    for (const file of made) quietly(() => fs.unlinkSync(file));
    throw error;
  }
}

const fileIn = (folder: string, name: string): string => path.join(folder, ...name.split('/'));

/** The folder itself may be made; a whole path of them is more likely a slip. */
function requireParent(folder: string, fs: FileSystem): void {
  const parent = path.dirname(path.resolve(folder));
  if (writing(folder, () => fs.statSync(parent, { throwIfNoEntry: false })) !== undefined) return;
  throw new ReflectError({ code: 'cannot-write', path: folder, reason: 'ENOENT' });
}

async function refuseOthers(
  folder: string,
  files: AsyncIterable<OutFile>,
  fs: FileSystem,
): Promise<void> {
  const paths: string[] = [];
  for await (const { name, text } of files) {
    const file = fileIn(folder, name);
    if (stateOf(file, text, fs) === 'other') paths.push(file);
  }
  if (paths.length > 0) throw new ReflectError({ code: 'target-taken', paths });
}

function stateOf(file: string, text: string, fs: FileSystem): 'gone' | 'same' | 'other' {
  const tried = tryTextFile(file, fs);
  if (tried.kind === 'gone') return 'gone';
  return tried.kind === 'text' && tried.text === text ? 'same' : 'other';
}

/** @returns whether there was nothing before. */
function put(file: string, text: string, replace: boolean, fs: FileSystem): boolean {
  const state = stateOf(file, text, fs);
  if (state === 'same') return false;
  if (state === 'other' && replace) {
    replaceFile(file, text, {}, fs);
    return false;
  }
  try {
    createFile(file, text, fs);
  } catch (error) {
    if (!isProblem(error, 'file-exists')) throw error;
    throw new ReflectError({ code: 'target-taken', paths: [file] }, { cause: error });
  }
  return true;
}

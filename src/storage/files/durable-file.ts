import path from 'node:path';
import { ReflectError } from '../../core/problem.ts';
import { withClaim } from './claim.ts';
import {
  cannotLink,
  type FileSystem,
  hasCode,
  quietly,
  realFileSystem,
  writing,
} from './file-system.ts';
import { withSyncedFolder } from './folder.ts';
import { openNew, removeTemp, writeTemp } from './temp-file.ts';
import { readTextFile } from './text-file.ts';

/**
 * Writes a file that was not there, whole or not at all, and for the owner only. It never
 * overwrites: of two at the same time one succeeds. When it returns, the file survives a power cut.
 *
 * When the very last step fails, making the name durable, the file is taken away again: what is said
 * not to be saved is not there, and whoever tries again finds the place free.
 *
 * @throws ReflectError `file-exists` or `cannot-write`.
 */
export function createFile(file: string, text: string, fs: FileSystem = realFileSystem): void {
  writing(file, () =>
    namedDurably(file, fs, () => {
      const temp = writeTemp(path.dirname(file), text, fs);
      try {
        giveName(temp, file, fs);
      } finally {
        removeTemp(temp, fs);
      }
    }),
  );
}

/**
 * Does what gives a file a name that was free, and makes that durable. When that very last step fails,
 * the name is taken away again.
 *
 * @throws what `giveIt` throws, or what the system says.
 */
export function namedDurably(file: string, fs: FileSystem, giveIt: () => void): void {
  let isNamed = false;
  try {
    withSyncedFolder(path.dirname(file), fs, () => {
      giveIt();
      isNamed = true;
    });
  } catch (error) {
    if (isNamed) quietly(() => fs.unlinkSync(file));
    throw error;
  }
}

/**
 * A second name for the same file: a step that either is done or is not, and never overwrites.
 *
 * @throws ReflectError `file-exists`; otherwise what the system says.
 */
export function giveName(temp: string, file: string, fs: FileSystem): void {
  try {
    fs.linkSync(temp, file);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw exists(file, error);
    if (!hasCode(error, ...cannotLink)) throw error;
    reserveAndRename(temp, file, fs);
  }
}

const exists = (file: string, cause: unknown): ReflectError =>
  new ReflectError({ code: 'file-exists', path: file }, { cause });

/**
 * Where there are no hard links, on a memory stick say: an empty file takes the name, which only
 * one can do, and is then replaced by the whole one in a single step. A reader sees nothing, an
 * empty file for a moment, or all of it. A run that is cut off in that moment leaves the empty
 * file, which keeps the name taken and is reported as damaged: nobody can tell it from one that
 * another run has just made, so it is for the person to take away.
 */
function reserveAndRename(temp: string, file: string, fs: FileSystem): void {
  const reserved = reserve(file, fs);
  try {
    fs.closeSync(reserved);
    fs.renameSync(temp, file);
  } catch (error) {
    quietly(() => fs.unlinkSync(file));
    throw error;
  }
}

function reserve(file: string, fs: FileSystem): number {
  try {
    return openNew(file, fs);
  } catch (error) {
    throw hasCode(error, 'EEXIST') ? exists(file, error) : error;
  }
}

export interface ReplaceOptions {
  /** What must be in the file still; otherwise nothing is written. */
  readonly expected?: string;
}

/**
 * Writes a file in the place of the one that is there, if there is one. A reader sees the old text
 * or the new one, whole. When it returns, the new one survives a power cut.
 *
 * @throws ReflectError `file-changed` when something else than `expected` is there, or `cannot-write`.
 */
export function replaceFile(
  file: string,
  text: string,
  { expected }: ReplaceOptions = {},
  fs: FileSystem = realFileSystem,
): void {
  const folder = path.dirname(file);
  writing(file, () =>
    withSyncedFolder(folder, fs, () => {
      const temp = writeTemp(folder, text, fs);
      try {
        if (expected === undefined) fs.renameSync(temp, file);
        else withClaim(file, fs, () => renameOver(temp, file, expected, fs));
      } catch (error) {
        removeTemp(temp, fs);
        throw error;
      }
    }),
  );
}

/**
 * Other runs of ours wait for the claim. A program that saves the file between the two steps, some
 * millionths of a second apart, cannot be kept out.
 */
function renameOver(temp: string, file: string, expected: string, fs: FileSystem): void {
  if (readTextFile(file, fs) !== expected) {
    throw new ReflectError({ code: 'file-changed', path: file, kept: undefined });
  }
  fs.renameSync(temp, file);
}

/**
 * Takes a file away. When it returns, a power cut does not bring it back.
 *
 * @throws ReflectError `cannot-write`, also when it was not there.
 */
export function removeFile(file: string, fs: FileSystem = realFileSystem): void {
  writing(file, () => withSyncedFolder(path.dirname(file), fs, () => fs.unlinkSync(file)));
}

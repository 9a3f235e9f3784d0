import path from 'node:path';
import type { WriteOptions } from '../../core/ports.ts';
import { isProblem, ReflectError } from '../../core/problem.ts';
import { giveName, namedDurably } from '../files/durable-file.ts';
import { type FileSystem, hasCode, writing } from '../files/file-system.ts';
import { withSyncedFolder } from '../files/folder.ts';
import { openTemp, removeStaleTemps, removeTemp, writeAll } from '../files/temp-file.ts';

/**
 * Writes a file piece by piece, whole or not at all, for the owner only. When it returns, the file
 * survives a power cut. Where the path is a link to a file, that file is replaced.
 *
 * @param pieces nothing is asked of it before the file can be written.
 * @throws ReflectError `target-taken` or `cannot-write`.
 */
export async function writePieces(
  file: string,
  pieces: AsyncIterable<string>,
  { replace }: WriteOptions,
  fs: FileSystem,
): Promise<void> {
  const target = writing(file, () => targetOf(file, replace, fs));
  const folder = path.dirname(target);
  removeStaleTemps(folder, Date.now(), fs);
  const { file: temp, descriptor } = writing(file, () => openTemp(folder, fs));
  try {
    await fill(file, descriptor, pieces, fs);
    writing(file, () => {
      if (replace) withSyncedFolder(folder, fs, () => fs.renameSync(temp, target));
      else giveNewName(temp, target, fs);
    });
  } finally {
    removeTemp(temp, fs);
  }
}

/** Only a file may be replaced: a device or a pipe is something that others use. */
function targetOf(file: string, replace: boolean, fs: FileSystem): string {
  const there = fs.lstatSync(file, { throwIfNoEntry: false });
  if (there === undefined) return file;
  if (!replace) throw new ReflectError({ code: 'target-taken', paths: [file] });
  const real = there.isSymbolicLink() ? realPath(file, fs) : file;
  const stats = fs.statSync(real, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile()) return real;
  const reason = stats.isDirectory() ? 'EISDIR' : 'EINVAL';
  throw new ReflectError({ code: 'cannot-write', path: file, reason });
}

/** A link to nowhere is replaced itself. */
function realPath(file: string, fs: FileSystem): string {
  try {
    return fs.realpathSync(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return file;
    throw error;
  }
}

/** As much is gathered before it is written, in UTF-16 units: a write for each note takes longer. */
const portion = 256 * 1024;

/** What goes wrong while a piece is made is thrown as it is; it has nothing to do with the file. */
async function fill(
  file: string,
  descriptor: number,
  pieces: AsyncIterable<string>,
  fs: FileSystem,
): Promise<void> {
  const write = (text: string) =>
    writing(file, () => writeAll(descriptor, Buffer.from(text, 'utf8'), fs));
  try {
    let waiting = '';
    for await (const piece of pieces) {
      waiting += piece;
      if (waiting.length < portion) continue;
      write(waiting);
      waiting = '';
    }
    write(waiting);
    writing(file, () => fs.fsyncSync(descriptor));
  } finally {
    writing(file, () => fs.closeSync(descriptor));
  }
}

function giveNewName(temp: string, target: string, fs: FileSystem): void {
  try {
    namedDurably(target, fs, () => giveName(temp, target, fs));
  } catch (error) {
    if (!isProblem(error, 'file-exists')) throw error;
    throw new ReflectError({ code: 'target-taken', paths: [target] }, { cause: error });
  }
}

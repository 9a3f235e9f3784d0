import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { ReflectError } from '../../core/problem.ts';
import { type FileSystem, quietly, reading, realFileSystem, requireFile } from './file-system.ts';

/** Bytes of a note or a draft at most: more than a hundred answers of the greatest length. */
export const longestFile = 64 * 1024 * 1024;

/** Opening never waits for somebody at the other end of a pipe, and does not follow a link. */
const onlyRead = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Reads a file of ours as text, byte for byte: what is not UTF-8 is refused, because writing it
 * again would change it. A symbolic link, a folder or a device is no file of ours.
 *
 * @returns `undefined` when there is nothing at `file`.
 * @throws ReflectError `file-too-large` or `cannot-read`.
 */
export function readTextFile(file: string, fs: FileSystem = realFileSystem): string | undefined {
  const bytes = readBytes(file, fs);
  return bytes === undefined ? undefined : decoded(file, bytes);
}

function openToRead(file: string, fs: FileSystem): number {
  if (!fs.habits.refusesLinks && fs.lstatSync(file).isSymbolicLink()) {
    throw new ReflectError({ code: 'cannot-read', path: file, reason: 'ELOOP' });
  }
  return fs.openSync(file, onlyRead);
}

function readBytes(file: string, fs: FileSystem): Buffer | undefined {
  return reading(file, () => {
    const descriptor = openToRead(file, fs);
    try {
      return readOpenFile(file, descriptor, fs);
    } finally {
      quietly(() => fs.closeSync(descriptor));
    }
  });
}

function decoded(file: string, bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new ReflectError({ code: 'cannot-read', path: file, reason: 'EILSEQ' });
  return bytes.toString('utf8');
}

function readOpenFile(file: string, descriptor: number, fs: FileSystem): Buffer {
  const stats = fs.fstatSync(descriptor);
  requireFile(file, stats);
  if (stats.size > longestFile) {
    throw new ReflectError({ code: 'file-too-large', path: file, limit: longestFile });
  }
  return fs.readFileSync(descriptor);
}

/** What came of trying to read a file that need not be what it seems. */
export type TriedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'gone' }
  /** `accepts` refused it. */
  | { readonly kind: 'passed-over' }
  | { readonly kind: 'unreadable' };

/**
 * Reads a file of ours among others: one that cannot be read is passed over.
 *
 * @param accepts a first look at its bytes, before they are decoded.
 * @throws ReflectError `cannot-read` only when no file can be read at this moment.
 */
export function tryTextFile(
  file: string,
  fs: FileSystem,
  accepts: (file: Buffer) => boolean = () => true,
): TriedFile {
  const tried = tryBytes(file, fs);
  if (tried.kind !== 'bytes') return tried;
  const { bytes } = tried;
  if (!accepts(bytes)) return { kind: 'passed-over' };
  return isUtf8(bytes) ? { kind: 'text', text: bytes.toString('utf8') } : { kind: 'unreadable' };
}

/** Whether a file holds this text and nothing else. */
export function holdsText(file: string, text: string, fs: FileSystem): boolean {
  const tried = tryTextFile(file, fs);
  return tried.kind === 'text' && tried.text === text;
}

export type TriedBytes =
  /** They are there until the next file is read: another one takes their place in memory. */
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable' };

/** The system has no room for another open file: that says nothing of this one. */
const ofTheSystem: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE']);

/**
 * Reads the bytes of a file of ours among others.
 *
 * @throws ReflectError `cannot-read` only when no file can be read at this moment.
 */
export function tryBytes(file: string, fs: FileSystem): TriedBytes {
  try {
    const bytes = readShort(file, fs) ?? readBytes(file, fs);
    return bytes === undefined ? { kind: 'gone' } : { kind: 'bytes', bytes };
  } catch (error) {
    if (!(error instanceof ReflectError)) throw error;
    const { problem } = error;
    if (problem.code === 'cannot-read' && ofTheSystem.has(problem.reason)) throw error;
    return { kind: 'unreadable' };
  }
}

/** Nearly every note is far shorter. */
const shortFile = 64 * 1024;

/** The same memory for each file that is read: to ask for new memory takes as long as to read. */
let shared: Buffer | undefined;

/**
 * Reads a short file in a single step, in half the time that it takes to ask first what it is and
 * how long it is: from a given place, because no pipe can be read so, and no more than there is room
 * for, because a device may go on for ever.
 *
 * @returns `undefined` when there is nothing there, or it may be longer.
 */
function readShort(file: string, fs: FileSystem): Buffer | undefined {
  shared ??= Buffer.allocUnsafeSlow(shortFile);
  const bytes = shared;
  const length = reading(file, () => {
    const descriptor = openToRead(file, fs);
    try {
      return fs.readSync(descriptor, bytes, 0, shortFile, 0);
    } finally {
      quietly(() => fs.closeSync(descriptor));
    }
  });
  return length === undefined || length === shortFile ? undefined : bytes.subarray(0, length);
}

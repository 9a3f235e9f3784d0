import { constants } from 'node:fs';
import { ReflectError } from '../../core/problem.ts';
import {
  type FileSystem,
  quietly,
  realFileSystem,
  requireFile,
  systemCode,
} from './file-system.ts';

/** Opening never waits for somebody at the other end of a pipe. */
const onlyRead = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file that a person wrote by hand, also through a link. Only files are read: no folder, no
 * device, nothing that could keep one waiting.
 *
 * @param limit the most bytes that are read.
 * @throws ReflectError `file-missing`, `file-too-large` or `cannot-read`.
 */
export function readSmallFile(
  path: string,
  limit: number,
  fs: FileSystem = realFileSystem,
): Buffer {
  try {
    const descriptor = fs.openSync(path, onlyRead);
    try {
      requireFile(path, fs.fstatSync(descriptor));
      return readUpTo(limit, path, descriptor, fs);
    } finally {
      quietly(() => fs.closeSync(descriptor));
    }
  } catch (error) {
    throw error instanceof ReflectError ? error : unreadable(path, error);
  }
}

/** What is read is counted: some files of the system say that they are empty and are not. */
function readUpTo(limit: number, path: string, descriptor: number, fs: FileSystem): Buffer {
  const bytes = Buffer.allocUnsafe(limit + 1);
  let length = 0;
  for (;;) {
    const read = fs.readSync(descriptor, bytes, length, bytes.length - length, null);
    length += read;
    if (read === 0) return bytes.subarray(0, length);
    if (length > limit) throw new ReflectError({ code: 'file-too-large', path, limit });
  }
}

/** What to tell a person when the system refuses to read `path`. */
export function unreadable(path: string, cause: unknown): ReflectError {
  const reason = systemCode(cause);
  return reason === 'ENOENT'
    ? new ReflectError({ code: 'file-missing', path }, { cause })
    : new ReflectError({ code: 'cannot-read', path, reason }, { cause });
}

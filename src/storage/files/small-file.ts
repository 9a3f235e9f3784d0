import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { ReflectError } from '../../core/problem.ts';

/**
 * Reads a file that a person wrote by hand. Only files are read: no folder, no device, nothing that
 * could keep one waiting.
 *
 * @param limit the most bytes that are read.
 * @throws ReflectError `file-missing`, `file-too-large` or `cannot-read`.
 */
export function readSmallFile(path: string, limit: number): Uint8Array {
  const stats = attempt(path, () => statSync(path));
  if (!stats.isFile()) {
    const reason = stats.isDirectory() ? 'EISDIR' : 'EINVAL';
    throw new ReflectError({ code: 'cannot-read', path, reason });
  }
  /* Some files of the system say that they are empty and are not, so what is read is counted too. */
  const bytes = stats.size > limit ? undefined : attempt(path, () => firstBytes(path, limit + 1));
  if (bytes !== undefined && bytes.length <= limit) return bytes;
  throw new ReflectError({ code: 'file-too-large', path, limit });
}

function firstBytes(path: string, most: number): Uint8Array {
  const buffer = Buffer.alloc(most);
  const file = openSync(path, 'r');
  try {
    let length = 0;
    let read = 1;
    while (read > 0 && length < most) {
      read = readSync(file, buffer, length, most - length, null);
      length += read;
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** What to tell a person when the system refuses to read `path`. */
export function unreadable(path: string, cause: unknown): ReflectError {
  const reason = systemCode(cause);
  return reason === 'ENOENT'
    ? new ReflectError({ code: 'file-missing', path }, { cause })
    : new ReflectError({ code: 'cannot-read', path, reason }, { cause });
}

/** The system's code for what went wrong, such as `EACCES`. Anything else is a defect, and thrown again. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
}

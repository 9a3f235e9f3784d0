import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import type { CheckedConfig } from '../../core/config/check-config.ts';
import { readPlainConfig } from '../../core/config/plain-config.ts';
import { ReflectError } from '../../core/problem.ts';
import { type FileSystem, hasCode, quietly, realFileSystem } from '../files/file-system.ts';
import { unreadable } from '../files/small-file.ts';

/** The most bytes in a settings file. */
export const largestConfig = 65_536;

/** Opening never waits for somebody at the other end of a pipe. */
const onlyRead = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a settings file, also through a link. When it is not there, that is all it costs: one file
 * that cannot be opened.
 *
 * @returns its bytes; `undefined` when there is none.
 * @throws ReflectError `cannot-read` or `file-too-large`.
 */
export function readConfigBytes(path: string, fs: FileSystem = realFileSystem): Buffer | undefined {
  try {
    const file = fs.openSync(path, onlyRead);
    try {
      return bytesOf(path, file, fs);
    } finally {
      quietly(() => fs.closeSync(file));
    }
  } catch (error) {
    if (error instanceof ReflectError) throw error;
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw unreadable(path, error);
  }
}

function bytesOf(path: string, file: number, fs: FileSystem): Buffer {
  const stats = fs.fstatSync(file);
  if (!stats.isFile()) {
    const reason = stats.isDirectory() ? 'EISDIR' : 'EINVAL';
    throw new ReflectError({ code: 'cannot-read', path, reason });
  }
  const bytes = Buffer.allocUnsafe(largestConfig + 1);
  let length = 0;
  for (;;) {
    const read = fs.readSync(file, bytes, length, bytes.length - length, null);
    length += read;
    if (length === bytes.length) {
      throw new ReflectError({ code: 'file-too-large', path, limit: largestConfig });
    }
    if (read === 0) return bytes.subarray(0, length);
  }
}

/**
 * Reads and checks a settings file. What that takes beyond the ordinary is loaded only for a file
 * that is not of the ordinary kind.
 *
 * @returns what it says as far as it is right, and all that is wrong in it; `undefined` when there is
 * no file.
 * @throws ReflectError `cannot-read` or `file-too-large`.
 */
export async function readConfigFile(
  path: string,
  fs: FileSystem = realFileSystem,
): Promise<CheckedConfig | undefined> {
  const bytes = readConfigBytes(path, fs);
  if (bytes === undefined) return undefined;
  const settings = isUtf8(bytes) ? readPlainConfig(bytes.toString('utf8')) : undefined;
  if (settings !== undefined) return { settings, faults: [] };
  const { checkConfigBytes } = await import('./config-text.ts');
  return checkConfigBytes(bytes);
}

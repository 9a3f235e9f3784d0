import { isUtf8 } from 'node:buffer';
import type { CheckedConfig } from '../../core/config/check-config.ts';
import { readPlainConfig } from '../../core/config/plain-config.ts';
import { isProblem } from '../../core/problem.ts';
import { type FileSystem, realFileSystem } from '../files/file-system.ts';
import { readSmallFile } from '../files/small-file.ts';

/** The most bytes in a settings file. */
export const largestConfig = 65_536;

/**
 * Reads a settings file, also through a link. When it is not there, that is all it costs: one file
 * that cannot be opened.
 *
 * @returns its bytes; `undefined` when there is none.
 * @throws ReflectError `cannot-read` or `file-too-large`.
 */
export function readConfigBytes(path: string, fs: FileSystem = realFileSystem): Buffer | undefined {
  try {
    return readSmallFile(path, largestConfig, fs);
  } catch (error) {
    const isBelowFile = isProblem(error, 'cannot-read') && error.problem.reason === 'ENOTDIR';
    if (isBelowFile || isProblem(error, 'file-missing')) return undefined;
    throw error;
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

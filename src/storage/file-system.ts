import * as nodeFileSystem from 'node:fs';
import { ReflectError } from '../core/problem.ts';
import { systemCode } from './small-file.ts';

/**
 * What is used of the file system, all of it synchronous: one file after the other is faster than
 * promises for files this small. Handed in, so that a test can let any step fail.
 */
export type FileSystem = Pick<
  typeof nodeFileSystem,
  | 'chmodSync'
  | 'closeSync'
  | 'fchmodSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'readSync'
  | 'realpathSync'
  | 'renameSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeSync'
>;

/** The file system of this computer. */
export const realFileSystem: FileSystem = nodeFileSystem;

/** Whether the system said one of these codes, such as `ENOENT`. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  codes.includes(error.code);

/**
 * Does what writes `path`, and tells a person which file it was when the system refuses.
 *
 * @throws ReflectError `cannot-write`, or what `action` threw for a person itself.
 */
export function writing<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof ReflectError) throw cause;
    throw new ReflectError({ code: 'cannot-write', path, reason: systemCode(cause) }, { cause });
  }
}

/**
 * Does what reads `path`.
 *
 * @returns `undefined` when there is nothing at `path`.
 * @throws ReflectError `cannot-read`, or what `action` threw for a person itself.
 */
export function reading<T>(path: string, action: () => T): T | undefined {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof ReflectError) throw cause;
    const reason = systemCode(cause);
    if (reason === 'ENOENT') return undefined;
    throw new ReflectError({ code: 'cannot-read', path, reason }, { cause });
  }
}

/** Does what is of no more use than tidiness: when the system refuses, so be it. */
export function quietly(action: () => void): void {
  try {
    action();
  } catch (error) {
    systemCode(error);
  }
}

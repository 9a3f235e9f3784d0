import {
  chmodSync,
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { platform } from 'node:os';
import { type DiskHabits, platformOf } from '../../core/platform.ts';
import { ReflectError } from '../../core/problem.ts';
import { patient } from './patience.ts';

/**
 * What is used of the file system, all of it synchronous: one file after the other is faster than
 * promises for files this small.
 */
const steps = {
  chmodSync,
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
};

/** A file system: its steps, and its habits. Handed in, so that a test can let any step fail. */
export type FileSystem = Readonly<typeof steps> & { readonly habits: DiskHabits };

/**
 * A file system with the habits of a platform. Where other programs may have a file open for a
 * moment, giving a name and taking one away are tried again for a while.
 */
export function fileSystemWith(habits: DiskHabits, taken: typeof steps = steps): FileSystem {
  if (habits.busy.length === 0) return { ...taken, habits };
  const isBusy = (error: unknown) => hasCode(error, ...habits.busy);
  return {
    ...taken,
    renameSync: patient(taken.renameSync, isBusy),
    unlinkSync: patient(taken.unlinkSync, isBusy),
    habits,
  };
}

/** Whether the system said one of these codes, such as `ENOENT`. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  codes.includes(error.code);

/** The system's code for what went wrong, such as `EACCES`. Anything else is a defect, and thrown again. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
}

/** The file system of this computer. */
export const realFileSystem: FileSystem = fileSystemWith(platformOf(platform()).disk);

/**
 * What a file system says that has no hard links, allows this file none, or is another one than that
 * of the file. Windows has no word for it, and says `EISDIR`.
 */
export const cannotLink: readonly string[] = [
  'EPERM',
  'EACCES',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EINVAL',
  'EMLINK',
  'EXDEV',
  'EISDIR',
];

/** What a file system without modes says. */
const cannotChange: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'];

/**
 * Does what keeps others out of a file or a folder that was just made. On a file system without
 * modes, a memory stick say, it is as open as everything there.
 */
export function keepPrivate(fs: FileSystem, change: () => void): void {
  if (!fs.habits.modes) return;
  try {
    change();
  } catch (error) {
    if (!hasCode(error, ...cannotChange)) throw error;
  }
}

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

/**
 * Makes sure that something is a file: a folder holds no text, and a device may go on for ever.
 *
 * @throws ReflectError `cannot-read`.
 */
export function requireFile(path: string, stats: Stats): void {
  if (stats.isFile()) return;
  const reason = stats.isDirectory() ? 'EISDIR' : 'EINVAL';
  throw new ReflectError({ code: 'cannot-read', path, reason });
}

/** Does what is of no more use than tidiness: when the system refuses, so be it. */
export function quietly(action: () => void): void {
  try {
    action();
  } catch (error) {
    systemCode(error);
  }
}

import { closeSync } from 'node:fs';
import { type FileSystem, realFileSystem } from '../../../src/storage/files/file-system.ts';

/** One call to the file system. */
export interface Step {
  /** Counted from 0. */
  readonly number: number;
  /** The function, such as `renameSync`. */
  readonly name: string;
}

/** The file system of this computer, with `before` called ahead of each step: it may look, or throw. */
export function watchedDisk(before: (step: Step) => void): FileSystem {
  let number = 0;
  return new Proxy(realFileSystem, {
    get(disk, name) {
      const real: unknown = Reflect.get(disk, name);
      if (typeof real !== 'function') return real;
      return (...args: unknown[]) => {
        const step = { number, name: String(name) };
        number += 1;
        try {
          before(step);
        } catch (error) {
          // The system lets go of a file also when closing it fails.
          if (step.name === 'closeSync' && typeof args[0] === 'number') closeSync(args[0]);
          throw error;
        }
        const result: unknown = Reflect.apply(real, disk, args);
        return result;
      };
    },
  });
}

/** What the system throws, `ENOSPC` say. */
export const systemError = (code: string): Error =>
  Object.assign(new Error(`${code}: made up by a test`), { code });

/** The names of the steps that `action` takes. */
export function stepsOf(action: (disk: FileSystem) => void): string[] {
  const names: string[] = [];
  action(watchedDisk(({ name }) => names.push(name)));
  return names;
}

/** A file system in which one step fails. */
export const diskFailingAt = (number: number, code: string): FileSystem =>
  watchedDisk((step) => {
    if (step.number === number) throw systemError(code);
  });

/** A file system in which every step fails from one on. */
export const diskBrokenFrom = (number: number, code = 'EIO'): FileSystem =>
  watchedDisk((step) => {
    if (step.number >= number) throw systemError(code);
  });

/** A file system in which every step of this name fails. */
export const diskWithout = (name: keyof FileSystem, code: string): FileSystem =>
  watchedDisk((step) => {
    if (step.name === name) throw systemError(code);
  });

/** What a full, worn-out, closed or busy disk says. */
export const errnos = ['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'EIO', 'EMFILE'] as const;

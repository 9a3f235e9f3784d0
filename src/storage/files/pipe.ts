import { closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { ReflectError } from '../../core/problem.ts';
import { systemCode } from './file-system.ts';
import { unreadable } from './small-file.ts';

/** Whether a path is a pipe, such as a shell gives a command for `<(another command)`. */
export function isPipe(path: string): boolean {
  try {
    return statSync(path).isFIFO();
  } catch {
    // Whoever reads it says what is the matter.
    return false;
  }
}

/** Milliseconds between two looks at a pipe whose other end is still busy. */
const pause = 10;

/**
 * Reads a pipe until who writes to it is done. A pipe that nobody writes to is empty; it is not
 * waited for.
 *
 * @param limit the most bytes that are read.
 * @throws ReflectError `file-too-large` or `cannot-read`.
 */
export async function readPipe(path: string, limit: number): Promise<Uint8Array> {
  const pipe = attempt(path, () =>
    openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)),
  );
  try {
    const buffer = Buffer.alloc(limit + 1);
    let length = 0;
    while (length <= limit) {
      const read = attempt(path, () => readNow(pipe, buffer, length));
      if (read === 0) return buffer.subarray(0, length);
      if (read === 'later') await setTimeout(pause);
      else length += read;
    }
    throw new ReflectError({ code: 'file-too-large', path, limit });
  } finally {
    closeSync(pipe);
  }
}

/** Reads what is there now: how many bytes, none at the end, or `later` when more is to come. */
function readNow(pipe: number, buffer: Buffer, at: number): number | 'later' {
  try {
    return readSync(pipe, buffer, at, buffer.length - at, null);
  } catch (error) {
    if (systemCode(error) === 'EAGAIN') return 'later';
    throw error;
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

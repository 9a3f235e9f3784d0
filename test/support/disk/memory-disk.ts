import {
  accessSync,
  chmodSync,
  constants,
  mkdtempSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Where Linux keeps files in memory. */
const memory = '/dev/shm';

/** More than all homes of a run take together. */
const bytesNeeded = 256 * 1024 * 1024;

let folder: string | undefined;

/**
 * Puts the homes of tests in memory, where that is possible: `reflect` waits for the disk at every step,
 * and no test can pull the plug to see why. `TMPDIR` says where they stand instead.
 */
export function setup(): void {
  if (process.env.TMPDIR !== undefined) return;
  folder = roomInMemory();
  if (folder !== undefined) process.env.TMPDIR = folder;
}

export function teardown(): void {
  if (folder === undefined) return;
  rmSync(folder, { recursive: true, force: true });
  delete process.env.TMPDIR;
}

/** A new folder in memory, or `undefined` where there is none, or none that programs can be started from. */
function roomInMemory(): string | undefined {
  let made: string | undefined;
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize < bytesNeeded) return undefined;
    made = mkdtempSync(path.join(memory, 'reflect-tests-'));
    // As open as `/tmp` is: tests of who can look into a folder count on it.
    chmodSync(made, 0o755);
    const script = path.join(made, 'script');
    writeFileSync(script, '#!/bin/sh\n', { mode: 0o700 });
    accessSync(script, constants.X_OK);
    return made;
  } catch {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    return undefined;
  }
}

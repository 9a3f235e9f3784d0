import path from 'node:path';
import { type FileSystem, hasCode, quietly } from './file-system.ts';
import { sleep } from './patience.ts';
import { claimNameFor, openNew } from './temp-file.ts';

/** Milliseconds between two looks, and how many looks. */
const pause = 5;
const looks = 200;

/**
 * Does something to a file that no other run of ours does at the same time. For steps that take no
 * time: comparing and renaming. Others wait for it.
 *
 * The claim is a file beside the file. One that stays for a second is of a run that was cut off,
 * and is taken away.
 */
export function withClaim<T>(file: string, fs: FileSystem, action: () => T): T {
  const claim = path.join(path.dirname(file), claimNameFor(path.basename(file)));
  take(claim, fs);
  try {
    return action();
  } finally {
    quietly(() => fs.unlinkSync(claim));
  }
}

function take(claim: string, fs: FileSystem): void {
  let seen: string | undefined;
  let left = looks;
  for (;;) {
    try {
      const taken = openNew(claim, fs);
      quietly(() => fs.closeSync(taken));
      return;
    } catch (error) {
      if (!hasCode(error, 'EEXIST', ...fs.habits.busy) || left < 0) throw error;
    }
    const now = identityOf(claim, fs);
    if (now !== seen) [seen, left] = [now, looks];
    left -= 1;
    if (left === 0) quietly(() => fs.unlinkSync(claim));
    sleep(pause);
  }
}

/** What tells one claim from the next at the same name. */
function identityOf(claim: string, fs: FileSystem): string | undefined {
  try {
    const { ino, ctimeMs } = fs.lstatSync(claim);
    return `${ino} ${ctimeMs}`;
  } catch (error) {
    if (hasCode(error, 'ENOENT', ...fs.habits.busy)) return undefined;
    throw error;
  }
}

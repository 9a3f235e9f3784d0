import { constants } from 'node:fs';
import path from 'node:path';
import { type FileSystem, hasCode, keepPrivate, quietly, writing } from './file-system.ts';

/** Only the owner may read a file of ours. */
const privateFile = 0o600;

/** Never opens what is there already, whatever was planted at the name. */
const onlyNew =
  constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/** Names of files of ours that are there for a moment, beside the file that they are for. */
const tempName = /^\.reflect-(?:[a-z0-9]{12}\.tmp|[a-f0-9]{8}\.claim)$/;

/** Whether a file's name is that of a temporary file of ours. */
const isTempName = (name: string): boolean => tempName.test(name);

/** The name of the claim on a file: always the same one, and short, however long the file's own name is. */
export const claimNameFor = (name: string): string => `.reflect-${hashOf(name)}.claim`;

/**
 * FNV-1a, 32 bits. Where two names share it, one run waits for another that it need not wait for; the
 * hashes of `node:crypto` take two thousandths of a second to load.
 */
function hashOf(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01_00_01_93);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const newTempName = (): string =>
  `.reflect-${Math.random().toString(36).slice(2).padEnd(12, '0').slice(0, 12)}.tmp`;

/**
 * Opens a file that was not there, for the owner only whatever the umask.
 *
 * @throws `EEXIST` when anything is at `file` already, also a symbolic link to nowhere.
 */
export function openNew(file: string, fs: FileSystem): number {
  const descriptor = fs.openSync(file, onlyNew, privateFile);
  try {
    keepPrivate(fs, () => fs.fchmodSync(descriptor, privateFile));
  } catch (error) {
    quietly(() => fs.closeSync(descriptor));
    quietly(() => fs.unlinkSync(file));
    throw error;
  }
  return descriptor;
}

const attempts = 5;

/**
 * Opens a new temporary file in `folder`, for the owner only.
 *
 * @throws what the system says.
 */
export function openTemp(folder: string, fs: FileSystem): { file: string; descriptor: number } {
  for (let attempt = 1; ; attempt += 1) {
    const file = path.join(folder, newTempName());
    try {
      return { file, descriptor: openNew(file, fs) };
    } catch (error) {
      if (!hasCode(error, 'EEXIST') || attempt === attempts) throw error;
    }
  }
}

/**
 * Writes a temporary file in `folder`, and makes its contents durable. Nothing is left behind when
 * that does not succeed.
 *
 * @returns its path.
 */
export function writeTemp(folder: string, text: string, fs: FileSystem): string {
  const { file, descriptor } = openTemp(folder, fs);
  try {
    try {
      writeAll(descriptor, Buffer.from(text, 'utf8'), fs);
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  } catch (error) {
    removeTemp(file, fs);
    throw error;
  }
  return file;
}

/** The system may take fewer bytes at a time than it is given. */
export function writeAll(descriptor: number, bytes: Uint8Array, fs: FileSystem): void {
  let written = 0;
  while (written < bytes.length) {
    written += fs.writeSync(descriptor, bytes, written, bytes.length - written);
  }
}

/** Takes a temporary file away. One that stays is seen by nobody as a note or a draft. */
export function removeTemp(file: string, fs: FileSystem): void {
  quietly(() => fs.unlinkSync(file));
}

/**
 * Finds out whether files can be made in a folder, by making one and taking it away.
 *
 * @throws ReflectError `cannot-write`.
 */
export function probeFolder(folder: string, fs: FileSystem): void {
  writing(folder, () => {
    const { file, descriptor } = openTemp(folder, fs);
    quietly(() => fs.closeSync(descriptor));
    removeTemp(file, fs);
  });
}

/** Milliseconds after which a temporary file is surely of a run that was cut off. */
const oldAge = 3_600_000;

/**
 * Takes away the temporary files that runs left behind that were cut off: half a note has no
 * business on disk once its draft is gone.
 *
 * @param now milliseconds since 1970.
 */
export function removeStaleTemps(folder: string, now: number, fs: FileSystem): void {
  quietly(() => {
    for (const name of fs.readdirSync(folder)) {
      if (!isTempName(name)) continue;
      const file = path.join(folder, name);
      if (now - fs.lstatSync(file).mtimeMs > oldAge) removeTemp(file, fs);
    }
  });
}

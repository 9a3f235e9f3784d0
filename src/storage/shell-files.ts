import { fchownSync, readlinkSync, type Stats, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { type Shell, shellNamed } from '../core/completion/shells.ts';
import type { ShellFiles } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import {
  type FileSystem,
  hasCode,
  quietly,
  reading,
  realFileSystem,
  writing,
} from './files/file-system.ts';
import { ensureFolder, withSyncedFolder } from './files/folder.ts';
import { openTemp, removeTemp, writeAll } from './files/temp-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Bytes of such a file at most: a thousand times an ordinary one. */
const longest = 4 * 1024 * 1024;

/** The files that a person's shells read when they start, or when they complete. */
export function createShellFiles(env: Environment, fs: FileSystem = realFileSystem): ShellFiles {
  return {
    usual: shellNamed(env.SHELL ?? ''),
    placeOf: (shell) => placeOf(shell, env),
    read: (file) => readBytes(file, fs)?.toString('latin1'),
    write(file, text, expected) {
      if (expected === undefined) createThere(file, text);
      else replaceThere(file, Buffer.from(text, 'latin1'), Buffer.from(expected, 'latin1'), fs);
    },
    remove: (file) =>
      writing(file, () => withSyncedFolder(path.dirname(file), fs, () => fs.unlinkSync(file))),
  };
}

/** Where each shell says that its file is. */
function placeOf(shell: Shell, env: Environment): string {
  switch (shell) {
    case 'bash':
      return path.join(homeIn(env), '.bashrc');
    case 'zsh':
      return path.join(
        absoluteOr(env.ZDOTDIR, () => homeIn(env)),
        '.zshrc',
      );
    case 'fish': {
      const folder = absoluteOr(env.XDG_CONFIG_HOME, () => path.join(homeIn(env), '.config'));
      return path.join(folder, 'fish', 'completions', 'reflect.fish');
    }
  }
}

/** Shells take no notice of a folder that is not named in full. */
const absoluteOr = (folder: string | undefined, other: () => string): string =>
  folder !== undefined && path.isAbsolute(folder) ? folder : other();

function homeIn({ HOME }: Environment): string {
  const home = absoluteOr(HOME, () => {
    try {
      return homedir();
    } catch {
      return '';
    }
  });
  if (path.isAbsolute(home)) return home;
  throw new ReflectError({ code: 'no-home' });
}

/** Only files are read, wherever a link leads to: a device may go on for ever. */
function readBytes(file: string, fs: FileSystem): Buffer | undefined {
  return reading(file, () => {
    const stats = fs.statSync(file);
    if (!stats.isFile()) {
      const reason = stats.isDirectory() ? 'EISDIR' : 'EINVAL';
      throw new ReflectError({ code: 'cannot-read', path: file, reason });
    }
    if (stats.size > longest) {
      throw new ReflectError({ code: 'file-too-large', path: file, limit: longest });
    }
    return fs.readFileSync(file);
  });
}

/** Makes a file with the mode that the person's files have, also where a link says that it should be. */
function createThere(file: string, text: string): void {
  writing(file, () => {
    const target = linkedFrom(file) ?? file;
    ensureFolder(path.dirname(target));
    writeFileSync(target, text, { encoding: 'latin1', flag: 'ax' });
  });
}

function linkedFrom(file: string): string | undefined {
  try {
    return path.resolve(path.dirname(file), readlinkSync(file));
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EINVAL')) return undefined;
    throw error;
  }
}

/**
 * Puts other text in a file in one step, so that a shell never reads half a line. It stays where a link
 * leads to, and keeps its mode and its owner. A file that may not be written stays as it is, also where
 * its folder would let it be replaced.
 */
function replaceThere(file: string, bytes: Buffer, expected: Buffer, fs: FileSystem): void {
  writing(file, () => {
    const real = fs.realpathSync(file);
    const folder = path.dirname(real);
    const stats = statsToWrite(real, fs);
    withSyncedFolder(folder, fs, () => {
      const temp = openTemp(folder, fs);
      try {
        fill(temp.descriptor, bytes, stats, fs);
        if (!fs.readFileSync(real).equals(expected)) {
          throw new ReflectError({ code: 'file-changed', path: file, kept: undefined });
        }
        fs.renameSync(temp.file, real);
      } catch (error) {
        removeTemp(temp.file, fs);
        throw error;
      }
    });
  });
}

/** Mode and owner of a file; fails where it may not be written. */
function statsToWrite(file: string, fs: FileSystem): Stats {
  const descriptor = fs.openSync(file, 'r+');
  try {
    return fs.fstatSync(descriptor);
  } finally {
    quietly(() => fs.closeSync(descriptor));
  }
}

function fill(descriptor: number, bytes: Buffer, { uid, gid, mode }: Stats, fs: FileSystem): void {
  try {
    writeAll(descriptor, bytes, fs);
    quietly(() => fchownSync(descriptor, uid, gid));
    fs.fchmodSync(descriptor, mode & 0o7777);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

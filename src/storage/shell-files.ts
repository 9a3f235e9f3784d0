import { existsSync, fchownSync, type Stats } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { type Shell, shellNamed } from '../core/completion/shells.ts';
import type { Environment } from '../core/environment.ts';
import type { Platform } from '../core/platform.ts';
import type { ShellFiles } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { removeFile } from './files/durable-file.ts';
import {
  type FileSystem,
  hasCode,
  quietly,
  reading,
  realFileSystem,
  requireFile,
  writing,
} from './files/file-system.ts';
import { ensureFolder, withSyncedFolder } from './files/folder.ts';
import { linkTarget } from './files/link-target.ts';
import { openTemp, removeStaleTemps, removeTemp, writeAll } from './files/temp-file.ts';

/** Bytes of such a file at most: a thousand times an ordinary one. */
const longest = 4 * 1024 * 1024;

/** What is known of the person's shells. */
export interface ShellFilesOptions {
  readonly env: Environment;
  /** What bash reads in the home folder, the first that is there. */
  readonly bashFiles: Platform['bashFiles'];
  readonly fs?: FileSystem;
}

/** The files that a person's shells read when they start, or when they complete. */
export function createShellFiles(options: ShellFilesOptions): ShellFiles {
  const { env, fs = realFileSystem } = options;
  return {
    usual: shellNamed(env.SHELL ?? ''),
    placeOf: (shell) => placeOf(shell, options),
    read: (file) => readBytes(file, fs)?.toString('latin1'),
    write(file, text, expected) {
      const bytes = Buffer.from(text, 'latin1');
      if (expected === undefined) createThere(file, bytes, fs);
      else replaceThere(file, bytes, Buffer.from(expected, 'latin1'), fs);
    },
    remove: (file) => removeFile(file, fs),
  };
}

/** Where each shell says that its file is. */
function placeOf(shell: Shell, { env, bashFiles }: ShellFilesOptions): string {
  switch (shell) {
    case 'bash': {
      const home = homeIn(env);
      const there = bashFiles.find((name) => existsSync(path.join(home, name)));
      return path.join(home, there ?? bashFiles[0]);
    }
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
    requireFile(file, stats);
    if (stats.size > longest) {
      throw new ReflectError({ code: 'file-too-large', path: file, limit: longest });
    }
    return fs.readFileSync(file);
  });
}

/**
 * Makes a file with the mode that the person's files have, also where a link says that it should be. It
 * is there whole, or not at all.
 */
function createThere(file: string, bytes: Buffer, fs: FileSystem): void {
  const target = linkTarget(file, fs);
  const folder = path.dirname(target);
  writing(file, () => {
    ensureFolder(folder, fs);
    withSyncedFolder(folder, fs, () => {
      const descriptor = openNew(file, target, fs);
      try {
        fill(descriptor, bytes, fs);
      } catch (error) {
        quietly(() => fs.unlinkSync(target));
        throw error;
      }
    });
  });
}

function openNew(file: string, target: string, fs: FileSystem): number {
  try {
    return fs.openSync(target, 'wx', 0o666);
  } catch (error) {
    throw hasCode(error, 'EEXIST') ? changed(file, error) : error;
  }
}

const changed = (file: string, cause?: unknown): ReflectError =>
  new ReflectError({ code: 'file-changed', path: file, kept: undefined }, { cause });

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
    removeStaleTemps(folder, Date.now(), fs);
    withSyncedFolder(folder, fs, () => {
      const temp = openTemp(folder, fs);
      try {
        fill(temp.descriptor, bytes, fs, stats);
        if (!fs.readFileSync(real).equals(expected)) throw changed(file);
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

/** @param like whose mode and owner it gets. */
function fill(descriptor: number, bytes: Buffer, fs: FileSystem, like?: Stats): void {
  try {
    writeAll(descriptor, bytes, fs);
    if (like !== undefined) {
      quietly(() => fchownSync(descriptor, like.uid, like.gid));
      fs.fchmodSync(descriptor, like.mode & 0o7777);
    }
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

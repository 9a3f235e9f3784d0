import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DiskHabits, platformOf } from '../../../src/core/platform.ts';
import { withClaim } from '../../../src/storage/files/claim.ts';
import { createFile, replaceFile } from '../../../src/storage/files/durable-file.ts';
import {
  type FileSystem,
  fileSystemWith,
  realFileSystem,
} from '../../../src/storage/files/file-system.ts';
import { ensureFolder, isOpenToOthers } from '../../../src/storage/files/folder.ts';
import { claimNameFor } from '../../../src/storage/files/temp-file.ts';
import { readTextFile, tryTextFile } from '../../../src/storage/files/text-file.ts';
import { type Step, systemError, watchedDisk } from '../../support/disk/faulty-disk.ts';
import { freshHome } from '../../support/disk/home.ts';
import { problemOf } from '../../support/problem-of.ts';

const { disk: windows } = platformOf('win32');

/** The disk of this computer with the habits of another. */
const diskWith = (habits: DiskHabits, before: (step: Step) => void = () => {}): FileSystem => {
  const { habits: _, ...steps } = { ...realFileSystem };
  const watched = watchedDisk(before);
  const names = Object.keys(steps) as (keyof typeof steps)[];
  return fileSystemWith(
    habits,
    Object.assign(steps, ...names.map((name) => ({ [name]: watched[name] }))),
  );
};

/** Lets a step of this name fail so many times, and counts how often it was tried. */
function busy(name: string, times: number, code: string) {
  const tried = { count: 0 };
  const before = (step: Step) => {
    if (step.name !== name) return;
    tried.count += 1;
    if (tried.count <= times) throw systemError(code);
  };
  return { tried, before };
}

describe('on Windows', () => {
  it.each(windows.busy)(
    'a file that a virus scanner has open is replaced a moment later: %s',
    (code) => {
      const home = freshHome();
      const file = home.write('draft.json', 'old');
      const { tried, before } = busy('renameSync', 2, code);
      replaceFile(file, 'new', {}, diskWith(windows, before));
      expect(readFileSync(file, 'utf8')).toBe('new');
      expect(tried.count).toBe(3);
      expect(readdirSync(home.path)).toEqual(['draft.json']);
    },
  );

  it('nothing stays beside a new note, also when it is let go of late', () => {
    const home = freshHome();
    const { before } = busy('unlinkSync', 2, 'EBUSY');
    createFile(home.at('note.md'), 'text', diskWith(windows, before));
    expect(readdirSync(home.path)).toEqual(['note.md']);
  });

  it('a file that is never let go of is said so after a few tries, and stays as it was', () => {
    const home = freshHome();
    const file = home.write('draft.json', 'old');
    const { tried, before } = busy('renameSync', Number.POSITIVE_INFINITY, 'EPERM');
    const problem = problemOf(() => replaceFile(file, 'new', {}, diskWith(windows, before)));
    expect(problem).toEqual({ code: 'cannot-write', path: file, reason: 'EPERM' });
    // With the pauses between them, some two thirds of a second.
    expect(tried.count).toBe(7);
    expect(readdirSync(home.path)).toEqual(['draft.json']);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it('a disk that is full is said to be at once', () => {
    const home = freshHome();
    const { tried, before } = busy('renameSync', Number.POSITIVE_INFINITY, 'ENOSPC');
    const act = () => replaceFile(home.at('draft.json'), 'new', {}, diskWith(windows, before));
    expect(problemOf(act)).toMatchObject({ reason: 'ENOSPC' });
    expect(tried.count).toBe(1);
  });

  it('a claim is waited for that is there while it cannot be seen', () => {
    const home = freshHome();
    const claim = home.at(claimNameFor('note.md'));
    let failures = 3;
    const disk = diskWith(windows, ({ name }) => {
      if (name === 'openSync' && failures-- > 0) throw systemError('EPERM');
      if (name === 'lstatSync') throw systemError('EPERM');
    });
    expect(withClaim(home.at('note.md'), disk, () => existsSync(claim))).toBe(true);
    expect(existsSync(claim)).toBe(false);
  });

  it('no folder is opened and no mode is set', () => {
    const home = freshHome();
    const steps: string[] = [];
    const disk = diskWith(windows, ({ name }) => steps.push(name));
    ensureFolder(home.at('notes/2026'), disk);
    createFile(home.at('notes/2026/note.md'), 'text', disk);
    expect(steps.filter((step) => /chmod/.test(step))).toEqual([]);
    expect(steps.filter((step) => step === 'openSync')).toHaveLength(1);
    expect(isOpenToOthers(home.path, disk)).toBe(false);
  });

  it('a link is no file of ours either, though the system would follow it', () => {
    const home = freshHome();
    symlinkSync(home.write('other.txt', 'theirs'), home.at('note.md'));
    const disk = diskWith(windows);
    expect(problemOf(() => readTextFile(home.at('note.md'), disk))).toEqual({
      code: 'cannot-read',
      path: home.at('note.md'),
      reason: 'ELOOP',
    });
    expect(tryTextFile(home.at('note.md'), disk)).toEqual({ kind: 'unreadable' });
    expect(readTextFile(home.at('gone.md'), disk)).toBeUndefined();
    expect(readTextFile(home.at('other.txt'), disk)).toBe('theirs');
  });
});

describe('elsewhere', () => {
  it.each(['linux', 'darwin', 'freebsd'])('nothing is tried twice, on %s', (name) => {
    const home = freshHome();
    const { tried, before } = busy('renameSync', 1, 'EPERM');
    const disk = diskWith(platformOf(name).disk, before);
    expect(problemOf(() => replaceFile(home.at('a'), 'b', {}, disk))).toMatchObject({
      reason: 'EPERM',
    });
    expect(tried.count).toBe(1);
  });
});

describe('a disk that can do less', () => {
  const lacks: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'has no hard links',
      ['linkSync'],
      ['EPERM', 'ENOTSUP', 'ENOSYS', 'EISDIR', 'EXDEV', 'EACCES'],
    ],
    ['has no modes', ['chmodSync', 'fchmodSync'], ['EPERM', 'ENOTSUP', 'ENOSYS', 'EINVAL']],
    [
      'cannot make a folder durable',
      ['folder'],
      ['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR', 'ENOSYS'],
    ],
  ];
  it.each(
    lacks.flatMap(([what, names, codes]) => codes.map((code) => [what, code, names] as const)),
  )('%s, and says %s, takes notes and drafts', (_, code, names) => {
    const home = freshHome();
    const file = home.at('notes/2026/note.md');
    const last: string[] = [];
    const disk = watchedDisk(({ name }) => {
      last.push(name);
      // A folder is made durable after what is done in it, with nothing written since.
      const isFolder = name === 'fsyncSync' && last.at(-2) !== 'writeSync';
      if (names.includes(isFolder ? 'folder' : name)) throw systemError(code);
    });
    ensureFolder(home.at('notes/2026'), disk);
    createFile(file, 'text', disk);
    expect(problemOf(() => createFile(file, 'more', disk)).code).toBe('file-exists');
    replaceFile(file, 'new', { expected: 'text' }, disk);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(home.at('notes/2026'))).toEqual(['note.md']);
  });

  it('is not taken for one when it is broken', () => {
    const home = freshHome();
    const disk = watchedDisk(({ name }) => {
      if (name === 'chmodSync') throw systemError('EIO');
    });
    expect(problemOf(() => ensureFolder(home.at('notes'), disk))).toMatchObject({ reason: 'EIO' });
  });
});

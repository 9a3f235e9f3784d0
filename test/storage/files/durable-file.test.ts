import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReflectError } from '../../../src/core/problem.ts';
import { createFile, replaceFile } from '../../../src/storage/files/durable-file.ts';
import { type FileSystem, realFileSystem } from '../../../src/storage/files/file-system.ts';
import { claimNameFor } from '../../../src/storage/files/temp-file.ts';
import {
  diskFailingAt,
  diskWithout,
  errnos,
  stepsOf,
  systemError,
  watchedDisk,
} from '../../support/disk/faulty-disk.ts';
import { freshHome } from '../../support/disk/home.ts';
import { problemOf } from '../../support/problem-of.ts';

const text = 'één regel\n'.repeat(1_000);
const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);
const contentOf = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;

/** A disk without hard links, such as a memory stick. */
const noLinks = (): FileSystem => diskWithout('linkSync', 'EPERM');

/** A disk that takes seven bytes at a time. */
const slowDisk = (): FileSystem => ({
  ...realFileSystem,
  writeSync: (file: number, bytes: NodeJS.ArrayBufferView | string, from?: number | null) =>
    typeof bytes === 'string' || typeof from !== 'number'
      ? 0
      : realFileSystem.writeSync(file, bytes, from, Math.min(7, bytes.byteLength - from)),
});

describe('a file that is created', () => {
  it('holds the text, for the owner only', () => {
    const home = freshHome();
    createFile(home.at('note.md'), text);
    expect(contentOf(home.at('note.md'))).toBe(text);
    expect(modeOf(home.at('note.md'))).toBe('600');
    expect(readdirSync(home.path)).toEqual(['note.md']);
  });

  it.each([0o000, 0o077, 0o777])('is for the owner only with umask %o', (mask) => {
    const home = freshHome();
    const before = process.umask(mask);
    try {
      createFile(home.at('note.md'), text);
    } finally {
      process.umask(before);
    }
    expect(modeOf(home.at('note.md'))).toBe('600');
  });

  it.each([
    ['a disk with hard links', () => realFileSystem],
    ['a disk without', noLinks],
  ])('never overwrites, on %s', (_, disk) => {
    const home = freshHome();
    const file = home.write('note.md', 'mine');
    expect(problemOf(() => createFile(file, text, disk()))).toEqual({
      code: 'file-exists',
      path: file,
    });
    expect(contentOf(file)).toBe('mine');
    expect(readdirSync(home.path)).toEqual(['note.md']);
  });

  it.each([
    ['a disk with hard links', () => realFileSystem],
    ['a disk without', noLinks],
  ])('follows no link that was planted in its place, on %s', (_, disk) => {
    const home = freshHome();
    symlinkSync(home.at('elsewhere'), home.at('note.md'));
    expect(problemOf(() => createFile(home.at('note.md'), text, disk())).code).toBe('file-exists');
    expect(existsSync(home.at('elsewhere'))).toBe(false);
  });

  it.each([
    ['a disk with hard links', [undefined, text]],
    ['a disk without', [undefined, '', text]],
  ])('is never seen half written, on %s', (name, seen) => {
    const home = freshHome();
    const contents = new Set<string | undefined>();
    const disk = watchedDisk((step) => {
      contents.add(contentOf(home.at('note.md')));
      if (step.name === 'linkSync' && name === 'a disk without') throw systemError('ENOTSUP');
    });
    createFile(home.at('note.md'), text, disk);
    contents.add(contentOf(home.at('note.md')));
    expect([...contents]).toEqual(seen);
  });

  it('is whole on a disk that takes little at a time', () => {
    const home = freshHome();
    createFile(home.at('note.md'), text, slowDisk());
    expect(contentOf(home.at('note.md'))).toBe(text);
  });

  it('has its bytes on disk before it has its name, and its name before it is done', () => {
    const home = freshHome();
    const steps = stepsOf((disk) => createFile(home.at('note.md'), text, disk));
    const order = ['writeSync', 'fsyncSync', 'linkSync', 'fsyncSync'];
    expect(steps.filter((step) => order.includes(step))).toEqual(order);
  });

  it('is taken away again when its name cannot be made durable', () => {
    const home = freshHome();
    let named = false;
    const disk = watchedDisk((step) => {
      if (named && step.name === 'fsyncSync') throw systemError('EIO');
      named ||= step.name === 'linkSync';
    });
    const file = home.at('note.md');
    expect(problemOf(() => createFile(file, text, disk))).toMatchObject({ reason: 'EIO' });
    expect(readdirSync(home.path)).toEqual([]);
    createFile(file, text);
    expect(contentOf(file)).toBe(text);
  });

  it('says so when its folder is not there', () => {
    const file = freshHome().at('nowhere/note.md');
    expect(problemOf(() => createFile(file, text))).toEqual({
      code: 'cannot-write',
      path: file,
      reason: 'ENOENT',
    });
  });
});

describe('a file that is replaced', () => {
  it('has the new text and is for the owner only', () => {
    const home = freshHome();
    const file = home.write('note.md', 'old', 0o644);
    replaceFile(file, text);
    expect([contentOf(file), modeOf(file), readdirSync(home.path)]).toEqual([
      text,
      '600',
      ['note.md'],
    ]);
  });

  it('may be new', () => {
    const home = freshHome();
    replaceFile(home.at('note.md'), text);
    expect(contentOf(home.at('note.md'))).toBe(text);
  });

  it('is never seen half written', () => {
    const home = freshHome();
    const file = home.write('note.md', 'old');
    const contents = new Set<string | undefined>();
    replaceFile(
      file,
      text,
      {},
      watchedDisk(() => contents.add(contentOf(file))),
    );
    expect([...contents, contentOf(file)]).toEqual(['old', text, text]);
  });

  it('takes the place of a link that was planted, and leaves what it leads to', () => {
    const home = freshHome();
    const other = home.write('other.txt', 'theirs');
    symlinkSync(other, home.at('draft.json'));
    replaceFile(home.at('draft.json'), text);
    expect(contentOf(other)).toBe('theirs');
    expect(lstatSync(home.at('draft.json')).isFile()).toBe(true);
  });

  it('is claimed while it is compared and replaced, so that other runs wait', () => {
    const home = freshHome();
    const file = home.write('note.md', 'old');
    const claimedAt: string[] = [];
    const disk = watchedDisk(({ name }) => {
      if (existsSync(home.at(claimNameFor('note.md')))) claimedAt.push(name);
    });
    replaceFile(file, text, { expected: 'old' }, disk);
    expect(claimedAt).toEqual(expect.arrayContaining(['readFileSync', 'renameSync']));
    expect(readdirSync(home.path)).toEqual(['note.md']);
  });

  it.each([
    ['was changed', 'theirs'],
    ['is gone', undefined],
  ])('stays as it is when it %s since it was read', (_, theirs) => {
    const home = freshHome();
    const file = home.at('note.md');
    if (theirs !== undefined) writeFileSync(file, theirs);
    expect(problemOf(() => replaceFile(file, text, { expected: 'old' }))).toEqual({
      code: 'file-changed',
      path: file,
    });
    expect(contentOf(file)).toBe(theirs);
    expect(readdirSync(home.path)).toEqual(theirs === undefined ? [] : ['note.md']);
  });
});

interface Deed {
  readonly name: string;
  readonly before: string | undefined;
  readonly act: (file: string, disk: FileSystem) => void;
  readonly disk?: (disk: FileSystem) => FileSystem;
}

const withoutLinks = (disk: FileSystem): FileSystem => ({
  ...realFileSystem,
  ...Object.fromEntries(
    (
      [
        'openSync',
        'writeSync',
        'fsyncSync',
        'closeSync',
        'renameSync',
        'unlinkSync',
        'fchmodSync',
      ] as const
    ).map((name) => [name, disk[name]]),
  ),
  linkSync: () => {
    throw systemError('EPERM');
  },
});

const deeds: readonly Deed[] = [
  { name: 'creating', before: undefined, act: (file, disk) => createFile(file, text, disk) },
  {
    name: 'creating where there are no hard links',
    before: undefined,
    act: (file, disk) => createFile(file, text, withoutLinks(disk)),
  },
  { name: 'replacing', before: 'old', act: (file, disk) => replaceFile(file, text, {}, disk) },
  {
    name: 'replacing what is as it was',
    before: 'old',
    act: (file, disk) => replaceFile(file, text, { expected: 'old' }, disk),
  },
];

/** Runs a deed in a folder of its own. */
function inFolder({ before, act }: Deed, disk: FileSystem): { file: string; error: unknown } {
  const home = freshHome();
  const file = home.at('folder/note.md');
  mkdirSync(path.dirname(file));
  if (before !== undefined) writeFileSync(file, before);
  try {
    act(file, disk);
    return { file, error: undefined };
  } catch (error) {
    return { file, error };
  }
}

describe.each(deeds)('$name', (deed) => {
  const steps = (): string[] => {
    const names: string[] = [];
    inFolder(
      deed,
      watchedDisk(({ name }) => names.push(name)),
    );
    return names;
  };

  it.each(errnos)('is done or not, and says so, when any step fails with %s', (code) => {
    for (const [number, name] of steps().entries()) {
      const { file, error } = inFolder(deed, diskFailingAt(number, code));
      const where = `${name}, step ${number}`;
      expect([deed.before, text], where).toContain(contentOf(file));
      if (error === undefined) {
        expect(contentOf(file), where).toBe(text);
        continue;
      }
      if (!(error instanceof ReflectError)) throw error;
      expect(['cannot-write', 'cannot-read'], where).toContain(error.problem.code);
      expect(error.problem, where).toMatchObject({ path: file, reason: code });
      const left = readdirSync(path.dirname(file)).filter((each) => each !== 'note.md');
      if (name !== 'unlinkSync') expect(left, where).toEqual([]);
    }
  });

  it.runIf(process.platform === 'linux')('leaves no file open, whatever fails', () => {
    const open = () => readdirSync('/proc/self/fd').length;
    const before = open();
    for (const number of steps().keys()) inFolder(deed, diskFailingAt(number, 'EIO'));
    expect(open()).toBe(before);
  });
});

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OutFile } from '../../../src/core/ports.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { type FileSystem, realFileSystem } from '../../../src/storage/files/file-system.ts';
import { createTransfer } from '../../../src/storage/transfer/transfer.ts';
import { diskFailingAt, errnos, systemError, watchedDisk } from '../../support/disk/faulty-disk.ts';
import { freshHome, type TestHome } from '../../support/disk/home.ts';
import { laterProblemOf } from '../../support/problem-of.ts';

async function* each<T>(...items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const transferIn = (home: TestHome, fs: FileSystem = realFileSystem) =>
  createTransfer({ notes: home.at('notes'), fs });

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

const replace = { replace: true };
const keep = { replace: false };

/** How many steps something takes on a disk, each of which may fail. */
async function countSteps(action: (fs: FileSystem) => Promise<unknown>): Promise<number> {
  let count = 0;
  await action(watchedDisk(() => (count += 1)));
  return count;
}

/** What went wrong for a person, if anything did. */
async function failure(writing: Promise<void>): Promise<Problem | undefined> {
  const done = await writing.then(
    () => true,
    () => false,
  );
  return done ? undefined : laterProblemOf(writing);
}

const textAt = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;

describe('a file that is written in pieces', () => {
  it('is there as a whole, for the owner only', async () => {
    const home = freshHome();
    await transferIn(home).writeFile(home.at('out.md'), each('one\n', '', 'twö\n'), keep);
    expect(readFileSync(home.at('out.md'), 'utf8')).toBe('one\ntwö\n');
    expect(modeOf(home.at('out.md'))).toBe('600');
    expect(readdirSync(home.path)).toEqual(['out.md']);
  });

  it('stays as it was when it is there already, and is replaced only when that is asked for', async () => {
    const home = freshHome();
    const file = home.write('out.md', 'mine');
    const transfer = transferIn(home);
    let asked = 0;
    async function* pieces() {
      asked += 1;
      yield 'theirs';
    }
    expect(await laterProblemOf(transfer.writeFile(file, pieces(), keep))).toEqual({
      code: 'target-taken',
      paths: [file],
    });
    expect([readFileSync(file, 'utf8'), asked]).toEqual(['mine', 0]);
    await transfer.writeFile(file, pieces(), replace);
    expect(readFileSync(file, 'utf8')).toBe('theirs');
  });

  it('takes the place of the file that a link leads to, and never of a link to nowhere without being asked', async () => {
    const home = freshHome();
    home.write('real.md', 'mine');
    symlinkSync('real.md', home.at('link.md'));
    symlinkSync('gone.md', home.at('broken.md'));
    const transfer = transferIn(home);
    for (const name of ['link.md', 'broken.md']) {
      const problem = await laterProblemOf(transfer.writeFile(home.at(name), each('x'), keep));
      expect(problem.code).toBe('target-taken');
    }
    await transfer.writeFile(home.at('link.md'), each('new'), replace);
    expect(readlinkSync(home.at('link.md'))).toBe('real.md');
    expect(readFileSync(home.at('real.md'), 'utf8')).toBe('new');
  });

  it.each([
    ['a folder', (home: TestHome) => mkdirSync(home.at('there')), 'there', 'EISDIR'],
    ['in a folder that is not there', () => undefined, 'gone/there', 'ENOENT'],
    ['below a file', (home: TestHome) => home.write('there', ''), 'there/x', 'ENOTDIR'],
  ] as const)('is refused where it would be %s', async (_, prepare, name, reason) => {
    const home = freshHome();
    prepare(home);
    const writing = transferIn(home).writeFile(home.at(name), each('x'), replace);
    expect(await laterProblemOf(writing)).toMatchObject({ code: 'cannot-write', reason });
  });

  it('never takes the place of a device', async () => {
    const writing = transferIn(freshHome()).writeFile('/dev/null', each('x'), replace);
    expect(await laterProblemOf(writing)).toMatchObject({ code: 'cannot-write', reason: 'EINVAL' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.each(['notes', 'notes/2026/x.md', 'link/x.md', 'notes/../notes/y.md'])(
    'is never written among the notes: %s',
    async (name) => {
      const home = freshHome();
      mkdirSync(home.at('notes'));
      symlinkSync('notes', home.at('link'));
      const file = `${home.path}/${name}`;
      const problem = await laterProblemOf(transferIn(home).writeFile(file, each('x'), replace));
      expect(problem).toEqual({ code: 'target-among-notes', path: file });
      expect(readdirSync(home.at('notes'))).toEqual([]);
    },
  );

  it('is not there when making it goes wrong, and what was there is', async () => {
    const home = freshHome();
    const file = home.write('out.md', 'mine');
    async function* broken() {
      yield 'half';
      throw systemError('EIO');
    }
    await expect(transferIn(home).writeFile(file, broken(), replace)).rejects.toThrow('EIO');
    await expect(transferIn(home).writeFile(home.at('new.md'), broken(), keep)).rejects.toThrow();
    expect(readdirSync(home.path)).toEqual(['out.md']);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it.each(errnos)('is whole or not there when any step fails with %s', async (code) => {
    const write = (home: TestHome, fs: FileSystem) =>
      transferIn(home, fs).writeFile(home.at('out.md'), each('one', 'two'), keep);
    const steps = await countSteps((fs) => write(freshHome(), fs));
    for (let number = 0; number < steps; number += 1) {
      const home = freshHome();
      const failed = await failure(write(home, diskFailingAt(number, code)));
      if (failed !== undefined)
        expect(failed).toMatchObject({ code: 'cannot-write', reason: code });
      expect(textAt(home.at('out.md'))).toBe(failed === undefined ? 'onetwo' : undefined);
    }
  });

  it.each(errnos)(
    'leaves the whole old one or the whole new one when any step fails with %s',
    async (code) => {
      const prepared = () => {
        const home = freshHome();
        home.write('out.md', 'mine');
        return home;
      };
      const write = (home: TestHome, fs: FileSystem) =>
        transferIn(home, fs).writeFile(home.at('out.md'), each('one', 'two'), replace);
      const steps = await countSteps((fs) => write(prepared(), fs));
      for (let number = 0; number < steps; number += 1) {
        const home = prepared();
        const failed = await failure(write(home, diskFailingAt(number, code)));
        if (failed === undefined) expect(textAt(home.at('out.md'))).toBe('onetwo');
        expect(['mine', 'onetwo']).toContain(textAt(home.at('out.md')));
      }
    },
  );
});

const a: OutFile = { name: '2026/a.md', text: 'a' };
const b: OutFile = { name: '2025/b.md', text: 'b' };

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .sort()
    : [];

describe('files that are written into a folder', () => {
  it('are there, for the owner only, and the same again is no problem', async () => {
    const home = freshHome();
    const transfer = transferIn(home);
    for (const _ of [1, 2]) await transfer.writeFolder(home.at('out'), () => each(a, b), keep);
    expect(filesIn(home.at('out'))).toEqual(['2025/b.md', '2026/a.md']);
    expect(readFileSync(home.at('out/2026/a.md'), 'utf8')).toBe('a');
    expect(['out', 'out/2026', 'out/2026/a.md'].map((name) => modeOf(home.at(name)))).toEqual([
      '700',
      '700',
      '600',
    ]);
  });

  it('are all left out when some are there with another text, and those are named', async () => {
    const home = freshHome();
    const taken = home.write('out/2026/a.md', 'mine');
    const odd = home.write('out/2025/c.md', Buffer.from([0xff]));
    const files = () => each(b, a, { name: '2025/c.md', text: 'c' });
    const transfer = transferIn(home);
    expect(await laterProblemOf(transfer.writeFolder(home.at('out'), files, keep))).toEqual({
      code: 'target-taken',
      paths: [taken, odd],
    });
    expect(filesIn(home.at('out'))).toEqual(['2025/c.md', '2026/a.md']);
    expect(readFileSync(taken, 'utf8')).toBe('mine');
    await transfer.writeFolder(home.at('out'), files, replace);
    expect(
      ['2025/b.md', '2025/c.md', '2026/a.md'].map((name) =>
        readFileSync(home.at(`out/${name}`), 'utf8'),
      ),
    ).toEqual(['b', 'c', 'a']);
  });

  it('are taken away again when one of them cannot be written', async () => {
    const home = freshHome();
    const fs = watchedDisk(({ name }) => {
      if (name === 'linkSync' && filesIn(home.at('out')).some((file) => file.endsWith('a.md'))) {
        throw systemError('ENOSPC');
      }
    });
    const writing = transferIn(home, fs).writeFolder(home.at('out'), () => each(a, b), keep);
    expect(await laterProblemOf(writing)).toMatchObject({ code: 'cannot-write', reason: 'ENOSPC' });
    expect(filesIn(home.at('out'))).toEqual([]);
  });

  it('do not go through a link that was planted for a year', async () => {
    const home = freshHome();
    mkdirSync(home.at('out'));
    mkdirSync(home.at('elsewhere'));
    symlinkSync('../elsewhere', home.at('out/2026'));
    const writing = transferIn(home).writeFolder(home.at('out'), () => each(a), replace);
    expect(await laterProblemOf(writing)).toMatchObject({ code: 'cannot-write', reason: 'ELOOP' });
    expect(readdirSync(home.at('elsewhere'))).toEqual([]);
  });

  it.each([
    ['below a folder that is not there', 'gone/out', 'ENOENT'],
    ['where a file is', 'file', 'ENOTDIR'],
  ])('are refused %s', async (_, name, reason) => {
    const home = freshHome();
    home.write('file', '');
    const writing = transferIn(home).writeFolder(home.at(name), () => each(a), keep);
    expect(await laterProblemOf(writing)).toMatchObject({ code: 'cannot-write', reason });
    expect(existsSync(home.at('gone'))).toBe(false);
  });

  it.skipIf(process.getuid?.() === 0)('are refused in a folder that is read-only', async () => {
    const home = freshHome();
    mkdirSync(home.at('out'));
    chmodSync(home.at('out'), 0o500);
    const writing = transferIn(home).writeFolder(home.at('out'), () => each(a), keep);
    expect(await laterProblemOf(writing)).toMatchObject({ code: 'cannot-write', reason: 'EACCES' });
  });
});

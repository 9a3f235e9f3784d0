import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realFileSystem } from '../../../src/storage/files/file-system.ts';
import { ensureFolder, isOpenToOthers } from '../../../src/storage/files/folder.ts';
import { probeFolder, removeStaleTemps } from '../../../src/storage/files/temp-file.ts';
import { diskFailingAt, diskWithout, errnos, stepsOf } from '../../support/disk/faulty-disk.ts';
import { freshHome } from '../../support/disk/home.ts';
import { problemIn, problemOf } from '../../support/problem-of.ts';

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

describe('a folder of ours', () => {
  it.each([0o000, 0o077, 0o777])('is for the owner only with umask %o', (mask) => {
    const home = freshHome();
    const before = process.umask(mask);
    try {
      ensureFolder(home.at('a/b/c'));
    } finally {
      process.umask(before);
    }
    expect(['a', 'a/b', 'a/b/c'].map((folder) => modeOf(home.at(folder)))).toEqual([
      '700',
      '700',
      '700',
    ]);
  });

  it('stays as it is when it is there', () => {
    const home = freshHome();
    mkdirSync(home.at('a'));
    chmodSync(home.at('a'), 0o755);
    ensureFolder(home.at('a'));
    expect(modeOf(home.at('a'))).toBe('755');
  });

  it('may be a link that the person made to a folder elsewhere', () => {
    const home = freshHome();
    mkdirSync(home.at('elsewhere'));
    symlinkSync(home.at('elsewhere'), home.at('notes'));
    ensureFolder(home.at('notes'));
    expect(readdirSync(home.path)).toEqual(['elsewhere', 'notes']);
  });

  it.each([
    ['a file', 'EEXIST', (at: string, write: () => string) => [write(), at]],
    ['a link to nowhere', 'EEXIST', (at: string) => [symlinkSync('/nowhere/at/all', at), at]],
  ])('cannot be where %s is', (_, reason, put) => {
    const home = freshHome();
    put(home.at('notes'), () => home.write('notes', ''));
    expect(problemOf(() => ensureFolder(home.at('notes')))).toEqual({
      code: 'cannot-write',
      path: home.at('notes'),
      reason,
    });
  });

  it('cannot be below a file', () => {
    const home = freshHome();
    home.write('notes', '');
    expect(problemOf(() => ensureFolder(home.at('notes/2026')))).toMatchObject({
      code: 'cannot-write',
      path: home.at('notes/2026'),
    });
  });

  it.each(errnos)('is there or not, and says so, when any step fails with %s', (code) => {
    const steps = stepsOf((disk) => ensureFolder(freshHome().at('a/b'), disk));
    for (const number of steps.keys()) {
      const folder = freshHome().at('a/b');
      const problem = problemIn(() => ensureFolder(folder, diskFailingAt(number, code)));
      if (problem === undefined) expect(modeOf(folder)).toBe('700');
      else expect(problem).toEqual({ code: 'cannot-write', path: folder, reason: code });
    }
  });
});

describe.skipIf(process.platform === 'win32')('whether others can look into a folder', () => {
  it.each([
    ['the owner only', 0o755, 0o700, false],
    ['the group', 0o755, 0o740, true],
    ['everyone', 0o755, 0o755, true],
    ['everyone, below a folder that is closed', 0o700, 0o755, false],
  ])('that is for %s', (_name, above, mode, open) => {
    const home = freshHome();
    mkdirSync(home.at('notes'));
    chmodSync(home.at('notes'), mode);
    chmodSync(home.path, above);
    expect(isOpenToOthers(home.at('notes'))).toBe(open);
  });

  it('is no for one that is not there', () => {
    expect(isOpenToOthers(freshHome().at('notes'))).toBe(false);
  });
});

describe('trying out a folder', () => {
  it('leaves nothing behind', () => {
    const home = freshHome();
    probeFolder(home.path, realFileSystem);
    expect(readdirSync(home.path)).toEqual([]);
  });

  it('says when files cannot be made there', () => {
    const home = freshHome();
    expect(problemOf(() => probeFolder(home.path, diskWithout('openSync', 'EROFS')))).toEqual({
      code: 'cannot-write',
      path: home.path,
      reason: 'EROFS',
    });
  });
});

describe('temporary files that were left behind', () => {
  it('are taken away after an hour, and nothing else is', () => {
    const home = freshHome();
    for (const name of ['.reflect-abcdef123456.tmp', '.reflect-x.tmp', 'note.md', '.hidden']) {
      home.write(name, 'x');
    }
    removeStaleTemps(home.path, Date.now() + 3_500_000, realFileSystem);
    expect(readdirSync(home.path)).toHaveLength(4);
    removeStaleTemps(home.path, Date.now() + 3_700_000, realFileSystem);
    expect(readdirSync(home.path)).toEqual(['.hidden', '.reflect-x.tmp', 'note.md']);
  });
});

import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Shell } from '../../src/core/completion/shells.ts';
import { platformOf } from '../../src/core/platform.ts';
import { type FileSystem, realFileSystem } from '../../src/storage/files/file-system.ts';
import { createShellFiles } from '../../src/storage/shell-files.ts';
import { diskFailingAt, diskWithout, stepsOf } from '../support/disk/faulty-disk.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { problemIn, problemOf } from '../support/problem-of.ts';

const { bashFiles } = platformOf('linux');

const shellFilesIn = (home: TestHome, fs: FileSystem = realFileSystem) =>
  createShellFiles({ env: { HOME: home.path }, bashFiles, fs });

describe('the file of a shell', () => {
  it.each<[Shell, Record<string, string>, string]>([
    ['bash', { HOME: '/home/koen' }, '/home/koen/.bashrc'],
    ['zsh', { HOME: '/home/koen' }, '/home/koen/.zshrc'],
    ['zsh', { HOME: '/home/koen', ZDOTDIR: '/home/koen/.zsh' }, '/home/koen/.zsh/.zshrc'],
    ['zsh', { HOME: '/home/koen', ZDOTDIR: '' }, '/home/koen/.zshrc'],
    ['fish', { HOME: '/home/koen' }, '/home/koen/.config/fish/completions/reflect.fish'],
    ['fish', { HOME: '/h', XDG_CONFIG_HOME: '/x' }, '/x/fish/completions/reflect.fish'],
    ['fish', { HOME: '/h', XDG_CONFIG_HOME: 'x' }, '/h/.config/fish/completions/reflect.fish'],
  ])('is where %s looks for it, with %j', (shell, env, file) => {
    expect(createShellFiles({ env, bashFiles }).placeOf(shell)).toBe(file);
  });

  it('is in the home of the account when HOME says nothing', () => {
    expect(createShellFiles({ env: {}, bashFiles }).placeOf('bash')).toMatch(/^\/.*\.bashrc$/);
  });

  it('is not there, or holds bytes', () => {
    const home = freshHome();
    const files = shellFilesIn(home);
    expect(files.read(home.at('.bashrc'))).toBeUndefined();
    expect(files.read(home.write('.bashrc', Buffer.from([0xff, 0x0a])))).toBe('\xff\n');
  });

  it.each([
    ['a folder', '/tmp', { code: 'cannot-read', reason: 'EISDIR' }],
    ['a device', '/dev/zero', { code: 'cannot-read', reason: 'EINVAL' }],
  ])('is not read when it is %s', (_, target, problem) => {
    const home = freshHome();
    symlinkSync(target, home.at('.bashrc'));
    const files = shellFilesIn(home);
    const file = home.at('.bashrc');
    expect(problemOf(() => files.read(file))).toMatchObject({ ...problem, path: file });
  });

  it('is made with its folders, for whoever may read what the person makes', () => {
    const home = freshHome();
    const files = shellFilesIn(home);
    const file = files.placeOf('fish');
    files.write(file, 'x\xff\n', undefined);
    expect(readFileSync(file)).toEqual(Buffer.from([0x78, 0xff, 0x0a]));
  });

  it('keeps its mode', () => {
    const home = freshHome();
    const file = home.write('.bashrc', 'a\n', 0o640);
    shellFilesIn(home).write(file, 'b\n', 'a\n');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readFileSync(file, 'utf8')).toBe('b\n');
  });

  it.each([
    ['there', 'a\n'],
    ['not there yet', undefined],
  ])('is written where a link leads, to a file that is %s', (_, before) => {
    const home = freshHome();
    const real = home.at('dotfiles/bashrc');
    home.write('dotfiles/other', '');
    if (before !== undefined) home.write('dotfiles/bashrc', before);
    symlinkSync('dotfiles/bashrc', home.at('.bashrc'));
    shellFilesIn(home).write(home.at('.bashrc'), 'b\n', before);
    expect(lstatSync(home.at('.bashrc')).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, 'utf8')).toBe('b\n');
  });

  it('is left alone when it changed meanwhile', () => {
    const home = freshHome();
    const file = home.write('.bashrc', 'theirs\n');
    const files = shellFilesIn(home);
    expect(problemOf(() => files.write(file, 'b\n', 'a\n'))).toMatchObject({
      code: 'file-changed',
    });
    expect(problemOf(() => files.write(file, 'b\n', undefined))).toMatchObject({
      code: 'file-changed',
    });
    expect(readFileSync(file, 'utf8')).toBe('theirs\n');
  });

  it('stays as it is when it may only be read, also in a folder that may be changed', () => {
    const home = freshHome();
    const file = home.write('.bashrc', 'a\n');
    const files = shellFilesIn(home, diskWithout('openSync', 'EACCES'));
    expect(problemOf(() => files.write(file, 'b\n', 'a\n'))).toEqual({
      code: 'cannot-write',
      path: file,
      reason: 'EACCES',
    });
    expect(readFileSync(file, 'utf8')).toBe('a\n');
  });

  it('is whole whichever step fails, and nothing is left beside it', () => {
    const write = (disk: FileSystem) => {
      const home = freshHome();
      const file = home.write('.bashrc', 'a\n');
      try {
        shellFilesIn(home, disk).write(file, 'b\n', 'a\n');
      } catch {
        expect(['a\n', 'b\n']).toContain(readFileSync(file, 'utf8'));
      }
      return file;
    };
    const steps = stepsOf((disk) => write(disk));
    expect(steps).toContain('renameSync');
    for (const number of steps.keys()) {
      expect(['a\n', 'b\n']).toContain(readFileSync(write(diskFailingAt(number, 'EIO')), 'utf8'));
    }
  });

  it('is made whole, or not at all, whichever step fails', () => {
    const write = (home: TestHome, disk: FileSystem) =>
      shellFilesIn(home, disk).write(home.at('.bashrc'), 'b\n', undefined);
    const steps = stepsOf((disk) => write(freshHome(), disk));
    expect(steps).toContain('fsyncSync');
    for (const number of steps.keys()) {
      const home = freshHome();
      const problem = problemIn(() => write(home, diskFailingAt(number, 'EIO')));
      const isThere = existsSync(home.at('.bashrc'));
      if (isThere) expect(readFileSync(home.at('.bashrc'), 'utf8')).toBe('b\n');
      else expect(problem).toMatchObject({ code: 'cannot-write', reason: 'EIO' });
    }
  });

  it('has nothing beside it that a run left behind which was cut off', () => {
    const home = freshHome();
    const file = home.write('.bashrc', 'a\n');
    utimesSync(home.write('.reflect-abcdef123456.tmp', 'half'), 0, 0);
    shellFilesIn(home).write(file, 'b\n', 'a\n');
    expect(readdirSync(home.path)).toEqual(['.bashrc']);
  });

  it('is taken away', () => {
    const home = freshHome();
    const files = shellFilesIn(home);
    const file = files.placeOf('fish');
    files.write(file, 'x', undefined);
    files.remove(file);
    expect(existsSync(file)).toBe(false);
  });
});

describe.each([
  ['linux', '.bashrc', ['.bash_profile', '.profile', '.bashrc']],
  ['darwin', '.bash_profile', ['.bashrc']],
  ['darwin', '.profile', ['.bashrc', '.profile']],
  ['darwin', '.bash_login', ['.bash_login', '.profile']],
  ['darwin', '.bash_profile', ['.bash_profile', '.bash_login', '.profile']],
])('the file that bash reads in a new terminal on %s', (platform, read, there) => {
  it(`is ${read}, where there are ${there.join(', ')}`, () => {
    const home = freshHome();
    for (const name of there) home.write(name, '');
    const files = createShellFiles({
      env: { HOME: home.path },
      bashFiles: platformOf(platform).bashFiles,
    });
    expect(files.placeOf('bash')).toBe(home.at(read));
  });
});

import { existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Shell } from '../../src/core/completion/shells.ts';
import { createShellFiles } from '../../src/storage/shell-files.ts';
import { diskFailingAt, diskWithout, stepsOf } from '../support/faulty-disk.ts';
import { freshHome } from '../support/home.ts';
import { problemOf } from '../support/problem-of.ts';

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
    expect(createShellFiles(env).placeOf(shell)).toBe(file);
  });

  it('is in the home of the account when HOME says nothing', () => {
    expect(createShellFiles({}).placeOf('bash')).toMatch(/^\/.*\.bashrc$/);
  });

  it('is not there, or holds bytes', () => {
    const home = freshHome();
    const files = createShellFiles({ HOME: home.path });
    expect(files.read(home.at('.bashrc'))).toBeUndefined();
    expect(files.read(home.write('.bashrc', Buffer.from([0xff, 0x0a])))).toBe('\xff\n');
  });

  it.each([
    ['a folder', '/tmp', { code: 'cannot-read', reason: 'EISDIR' }],
    ['a device', '/dev/zero', { code: 'cannot-read', reason: 'EINVAL' }],
  ])('is not read when it is %s', (_, target, problem) => {
    const home = freshHome();
    symlinkSync(target, home.at('.bashrc'));
    const files = createShellFiles({ HOME: home.path });
    const file = home.at('.bashrc');
    expect(problemOf(() => files.read(file))).toMatchObject({ ...problem, path: file });
  });

  it('is made with its folders, for whoever may read what the person makes', () => {
    const home = freshHome();
    const files = createShellFiles({ HOME: home.path });
    const file = files.placeOf('fish');
    files.write(file, 'x\xff\n', undefined);
    expect(readFileSync(file)).toEqual(Buffer.from([0x78, 0xff, 0x0a]));
  });

  it('keeps its mode', () => {
    const home = freshHome();
    const file = home.write('.bashrc', 'a\n', 0o640);
    createShellFiles({ HOME: home.path }).write(file, 'b\n', 'a\n');
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
    createShellFiles({ HOME: home.path }).write(home.at('.bashrc'), 'b\n', before);
    expect(lstatSync(home.at('.bashrc')).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, 'utf8')).toBe('b\n');
  });

  it('is left alone when it changed meanwhile', () => {
    const home = freshHome();
    const file = home.write('.bashrc', 'theirs\n');
    const files = createShellFiles({ HOME: home.path });
    expect(problemOf(() => files.write(file, 'b\n', 'a\n'))).toMatchObject({
      code: 'file-changed',
    });
    expect(problemOf(() => files.write(file, 'b\n', undefined))).toMatchObject({
      code: 'cannot-write',
      reason: 'EEXIST',
    });
    expect(readFileSync(file, 'utf8')).toBe('theirs\n');
  });

  it('stays as it is when it may only be read, also in a folder that may be changed', () => {
    const home = freshHome();
    const file = home.write('.bashrc', 'a\n');
    const files = createShellFiles({ HOME: home.path }, diskWithout('openSync', 'EACCES'));
    expect(problemOf(() => files.write(file, 'b\n', 'a\n'))).toEqual({
      code: 'cannot-write',
      path: file,
      reason: 'EACCES',
    });
    expect(readFileSync(file, 'utf8')).toBe('a\n');
  });

  it('is whole whichever step fails, and nothing is left beside it', () => {
    const write = (disk: Parameters<typeof createShellFiles>[1]) => {
      const home = freshHome();
      const file = home.write('.bashrc', 'a\n');
      try {
        createShellFiles({ HOME: home.path }, disk).write(file, 'b\n', 'a\n');
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

  it('is taken away', () => {
    const home = freshHome();
    const files = createShellFiles({ HOME: home.path });
    const file = files.placeOf('fish');
    files.write(file, 'x', undefined);
    files.remove(file);
    expect(existsSync(file)).toBe(false);
  });
});

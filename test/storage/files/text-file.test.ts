import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { longestFile, readTextFile } from '../../../src/storage/files/text-file.ts';
import { diskFailingAt, errnos, stepsOf } from '../../support/disk/faulty-disk.ts';
import { freshHome } from '../../support/disk/home.ts';
import { problemOf } from '../../support/problem-of.ts';

describe('a text file of ours', () => {
  it('is read byte for byte', () => {
    const home = freshHome();
    const text = '\ufeffé\r\n\u0000\u001b 👩‍👩‍👧\n';
    expect(readTextFile(home.write('note.md', text))).toBe(text);
  });

  it('may be missing', () => {
    expect(readTextFile(freshHome().at('note.md'))).toBeUndefined();
  });

  it('is no link, whatever it leads to', () => {
    const home = freshHome();
    symlinkSync(home.write('secret', 'x'), home.at('note.md'));
    expect(problemOf(() => readTextFile(home.at('note.md')))).toMatchObject({ reason: 'ELOOP' });
  });

  it('is no folder', () => {
    const home = freshHome();
    mkdirSync(home.at('note.md'));
    expect(problemOf(() => readTextFile(home.at('note.md')))).toMatchObject({ reason: 'EISDIR' });
  });

  it.skipIf(process.platform === 'win32')('is no pipe, which would keep one waiting', () => {
    const home = freshHome();
    execFileSync('/usr/bin/env', ['mkfifo', home.at('note.md')]);
    expect(problemOf(() => readTextFile(home.at('note.md')))).toMatchObject({ reason: 'EINVAL' });
  });

  it('is UTF-8, because anything else would change when it is written again', () => {
    const file = freshHome().write('note.md', Buffer.from([0x61, 0xff, 0x62]));
    expect(problemOf(() => readTextFile(file))).toMatchObject({ reason: 'EILSEQ' });
  });

  it('is not endless', () => {
    const file = freshHome().write('note.md', '');
    truncateSync(file, longestFile + 1);
    expect(problemOf(() => readTextFile(file))).toEqual({
      code: 'file-too-large',
      path: file,
      limit: longestFile,
    });
  });

  it.each(errnos)('says so when any step fails with %s', (code) => {
    const file = freshHome().write('note.md', 'x');
    const steps = stepsOf((disk) => readTextFile(file, disk));
    for (const [number, name] of steps.entries()) {
      const read = () => readTextFile(file, diskFailingAt(number, code));
      if (name === 'closeSync') expect(read()).toBe('x');
      else expect(problemOf(read)).toEqual({ code: 'cannot-read', path: file, reason: code });
    }
  });
});

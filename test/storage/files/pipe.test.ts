import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPipe, readPipe } from '../../../src/storage/files/pipe.ts';
import { freshHome } from '../../support/disk/home.ts';
import { laterProblemOf } from '../../support/problem-of.ts';

function freshPipe(): string {
  const path = freshHome().at('pipe');
  execFileSync('/usr/bin/env', ['mkfifo', path]);
  return path;
}

/** The end of a pipe that is written to; opened so that it does not wait for a reader. */
const writerOf = (path: string): number => openSync(path, constants.O_RDWR | constants.O_NONBLOCK);

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  it('is told from a file, a folder and nothing', () => {
    const home = freshHome();
    expect(isPipe(freshPipe())).toBe(true);
    for (const path of [home.write('file', 'x'), home.at('.'), home.at('nothing'), '/dev/zero']) {
      expect(isPipe(path)).toBe(false);
    }
  });

  it('is read to its end, also when the rest comes later', async () => {
    const path = freshPipe();
    const writer = writerOf(path);
    writeSync(writer, 'answers:\n');
    const reading = readPipe(path, 100);
    writeSync(writer, '  opening: é\n');
    closeSync(writer);
    expect(Buffer.from(await reading).toString()).toBe('answers:\n  opening: é\n');
  });

  it('that nobody writes to is empty, and not waited for', async () => {
    expect(await readPipe(freshPipe(), 100)).toHaveLength(0);
  });

  it('has a limit', async () => {
    const path = freshPipe();
    const writer = writerOf(path);
    writeSync(writer, 'x'.repeat(101));
    const problem = await laterProblemOf(readPipe(path, 100));
    closeSync(writer);
    expect(problem).toEqual({ code: 'file-too-large', path, limit: 100 });
  });
});

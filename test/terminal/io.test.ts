import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createIo, type Output } from '../../src/terminal/io.ts';
import { createTheme } from '../../src/terminal/theme.ts';

/** What is written by someone who talks, prints and gives a result. */
function written(to: Pick<Output, 'isTTY' | 'columns'>, quiet = false) {
  const out: string[] = [];
  const err: string[] = [];
  const theme = createTheme(0, true);
  const io = createIo({
    input: {},
    out: { ...to, write: (text) => out.push(text) },
    err: { ...to, write: (text) => err.push(text) },
    outTheme: theme,
    errTheme: theme,
    unicode: true,
    plain: false,
    quiet,
  });
  return { io, out, err };
}

const talk = 'A short stop on a fixed day';

describe('a line that tells how far work is', () => {
  it('is gone before anything else is said, an error as JSON too', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const { io, err } = written({ isTTY: true, columns: 80 });
    io.progress('1 of 9');
    vi.advanceTimersByTime(1000);
    io.progress('2 of 9');
    expect(err.join('')).toContain('2 of 9');
    io.complainJson('{}\n');
    expect(err.join('')).toMatch(/2 of 9.*\r\x1b\[2K\{\}\n$/);
  });
});

describe('a window that is resized', () => {
  it('has its new width for what is laid out from then on', () => {
    const window = { isTTY: true, columns: 100 };
    const output: Output = { ...window, write: () => true };
    const theme = createTheme(0, true);
    const io = createIo({
      ...{ input: {}, out: output, err: output, outTheme: theme, errTheme: theme },
      ...{ unicode: true, plain: false, quiet: false },
    });
    expect(io.columns).toBe(100);
    Object.assign(output, { columns: 40 });
    expect(io.columns).toBe(40);
  });
});

describe('talk on a terminal', () => {
  it('is broken between words where it is wider than the window', () => {
    const { io, err } = written({ isTTY: true, columns: 16 });
    io.say(talk);
    expect(err.join('')).toBe('A short stop on\na fixed day\n');
  });

  it.each([0, undefined])('takes eighty columns where the width is %s', (columns) => {
    const { io, err } = written({ isTTY: true, ...(columns === undefined ? {} : { columns }) });
    io.say(talk);
    expect(err).toEqual([`${talk}\n`]);
    expect(io.columns).toBe(80);
  });

  it('that goes elsewhere leaves the width to the terminal of the result', () => {
    const to = { write: () => true };
    const theme = createTheme(0, true);
    const io = createIo({
      input: {},
      out: { ...to, isTTY: true, columns: 40 },
      err: to,
      outTheme: theme,
      errTheme: theme,
      unicode: true,
      plain: false,
      quiet: false,
    });
    expect(io.columns).toBe(40);
  });

  it('has no sequence in it that a terminal would obey', () => {
    const { io, out, err } = written({ isTTY: true, columns: 80 });
    io.say('a\x1b[2Jb');
    io.print('a\x1b[2Jb');
    io.result('a\x1b[2Jb');
    expect([...out, ...err].join('')).not.toContain('\x1b');
  });
});

describe('a pipe', () => {
  it('gets every line of talk whole, and the result byte for byte', () => {
    const { io, out, err } = written({});
    io.say(talk.repeat(9));
    io.result('a\x1b[2Jb');
    expect(err).toEqual([`${talk.repeat(9)}\n`]);
    expect(out).toEqual(['a\x1b[2Jb']);
  });

  it('gets only what is needed when quiet is asked for', () => {
    const { io, out, err } = written({}, true);
    io.say(talk);
    io.complain('It failed.');
    io.print('a note');
    expect([err, out]).toEqual([['It failed.\n'], ['a note\n']]);
  });
});

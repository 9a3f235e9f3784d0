import { describe, expect, it } from 'vitest';
import { createIo } from '../../src/terminal/io.ts';
import { createProgress } from '../../src/terminal/progress.ts';
import { createTheme } from '../../src/terminal/theme.ts';

const theme = createTheme(0, true);

/** Progress on a screen, with a clock that is set by hand. */
function onScreen(isTTY: boolean, columns = 40) {
  let time = 1_000;
  const written: string[] = [];
  const output = { isTTY, columns, write: (text: string) => written.push(text) };
  const progress = createProgress(output, theme, () => time);
  return {
    written,
    later: (milliseconds: number, line: string | undefined) => {
      time += milliseconds;
      progress.show(line);
    },
  };
}

const drawn = (line: string): string => `\r\u001b[2K${line}`;

describe('a line that tells how far work is', () => {
  it('is not there when the work takes no time', () => {
    const { written, later } = onScreen(true);
    later(0, '1 of 3');
    later(299, '3 of 3');
    later(0, undefined);
    expect(written).toEqual([]);
  });

  it('is drawn over now and then, and gone at the end', () => {
    const { written, later } = onScreen(true);
    for (const [milliseconds, line] of [
      [0, 'a'],
      [300, 'b'],
      [50, 'c'],
      [50, 'd'],
      [0, undefined],
    ] as const) {
      later(milliseconds, line);
    }
    expect(written).toEqual([drawn('b'), drawn('d'), drawn('')]);
  });

  it('never takes more than one row, and obeys nothing that stands in it', () => {
    const { written, later } = onScreen(true, 6);
    later(0, 'a');
    later(300, 'one\u001b[2Jtwo');
    expect(written).toEqual([drawn('one␛[')]);
  });

  it('is never written to a file', () => {
    const { written, later } = onScreen(false);
    later(0, 'a');
    later(1_000, 'b');
    expect(written).toEqual([]);
  });
});

describe('progress among other words', () => {
  const ioOn = (quiet: boolean) => {
    const written: string[] = [];
    const output = { isTTY: true, columns: 80, write: (text: string) => written.push(text) };
    const io = createIo({
      input: {},
      out: output,
      err: output,
      outTheme: theme,
      errTheme: theme,
      unicode: true,
      plain: false,
      quiet,
    });
    return { io, written };
  };

  it('is not there with --quiet', async () => {
    const { io, written } = ioOn(true);
    io.progress('a');
    await new Promise((resolve) => setTimeout(resolve, 310));
    io.progress('b');
    expect(written).toEqual([]);
  });

  it('makes room for them', async () => {
    const { io, written } = ioOn(false);
    io.progress('a');
    await new Promise((resolve) => setTimeout(resolve, 310));
    io.progress('b');
    io.say('words');
    io.print('result');
    expect(written).toEqual([drawn('b'), drawn(''), 'words\n', 'result\n']);
  });
});

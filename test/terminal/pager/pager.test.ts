import { describe, expect, it } from 'vitest';
import { strong } from '../../../src/core/text/span.ts';
import { createPager } from '../../../src/terminal/pager/pager.ts';
import { createTheme } from '../../../src/terminal/theme.ts';

/** Shows lines on a terminal of five rows; gives what was written to it and what the program was given. */
async function shown(lines: Parameters<ReturnType<typeof createPager>['show']>[0], runs = true) {
  let written = '';
  const given: string[] = [];
  const pager = createPager({
    out: { write: (text) => (written += text), columns: 40, rows: 5 },
    theme: createTheme(1, true),
    run: async (text) => {
      given.push(text);
      return runs;
    },
  });
  await pager.show(lines);
  return { written, given };
}

const lines = (count: number) => Array.from({ length: count }, (_, at) => [`line ${at + 1}`]);

describe('lines to read', () => {
  it('are written as they are when they fit with the prompt of the shell', async () => {
    const written = 'line 1\nline 2\nline 3\nline 4\n';
    expect(await shown(lines(4))).toEqual({ written, given: [] });
  });

  it('go to the pager when they do not', async () => {
    const given = ['line 1\nline 2\nline 3\nline 4\nline 5\n'];
    expect(await shown(lines(5))).toEqual({ written: '', given });
  });

  it('are written all the same when it could not be started', async () => {
    const { written } = await shown(lines(9), false);
    expect(written).toContain('line 9\n');
  });

  it('are made safe on both ways', async () => {
    const hostile = [strong('a\u001b]0;title\u0007')];
    expect((await shown([hostile])).written).toBe('\u001b[1ma␛]0;title␇\u001b[22m\n');
    expect((await shown([hostile, ...lines(5)])).given.join('')).not.toContain('\u0007');
  });
});

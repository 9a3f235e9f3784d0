import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/core/columns/line.ts';
import { createDrawer, type Reflow } from '../../../src/terminal/drawing/drawer.ts';
import { createTheme } from '../../../src/terminal/theme.ts';
import { fakeTerminal } from '../../support/terminal/fake-terminal.ts';

/** A drawer on a terminal, with some rows above what it draws. */
function drawing(columns = 20, rows = 8, reflow: Reflow = 'xterm.js') {
  const terminal = fakeTerminal(columns, rows);
  const drawer = createDrawer(createTheme(0, true), reflow);
  terminal.output.write('above\r\n');
  return {
    terminal,
    draw: async (lines: string[], row: number, column: number, width = columns) => {
      const frame = { lines: lines.map((text) => [plain(text)]), cursor: { row, column } };
      terminal.output.write(drawer.draw(frame, width));
      await terminal.settle();
      return terminal.everything().split('\n');
    },
    leave: async (lines: string[], width = columns) => {
      terminal.output.write(
        drawer.leave(
          lines.map((text) => [plain(text)]),
          width,
        ),
      );
      await terminal.settle();
      return terminal.everything().split('\n');
    },
    drawer,
  };
}

describe('a frame', () => {
  it('takes the place of the one before, also when it has fewer rows', async () => {
    const { terminal, draw } = drawing();
    await draw(['question', 'answer', 'keys'], 1, 6);
    expect(terminal.cursor()).toEqual({ row: 2, column: 6 });
    expect(await draw(['question', 'ans'], 1, 3)).toEqual(['above', 'question', 'ans']);
    expect(terminal.cursor()).toEqual({ row: 2, column: 3 });
  });

  it('scrolls the terminal where there is no room below', async () => {
    const { draw } = drawing(20, 4);
    await draw(['1', '2', '3', '4'], 0, 0);
    expect(await draw(['5', '6', '7', '8'], 3, 1)).toEqual(['above', '5', '6', '7', '8']);
  });

  it('may fill rows to the last column', async () => {
    const { draw } = drawing(4);
    const full = ['abcd', 'efgh'];
    await draw(full, 1, 3);
    expect(await draw(full, 0, 0)).toEqual(['abov', 'e', ...full]);
  });

  it('has the cursor after what the terminal thinks is wide, whatever we think', async () => {
    const { terminal, draw } = drawing();
    await draw(['👩‍👩‍👧x'], 0, 2);
    const [, row = ''] = terminal.rows();
    expect(row.startsWith('👩‍👩‍👧')).toBe(true);
    expect(terminal.cursor().column).toBeGreaterThanOrEqual(2);
    expect(terminal.cursor().row).toBe(1);
  });

  it('does not break a row that turns out wider than was thought', async () => {
    const { draw } = drawing(6);
    const rows = await draw(['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 'below'], 1, 0);
    expect(rows.at(-1)).toBe('below');
    expect(rows).toHaveLength(3);
  });

  it('is taken away for what stays in its place', async () => {
    const { terminal, draw, leave } = drawing();
    await draw(['question', 'answer', 'keys'], 1, 6);
    expect(await leave(['done'])).toEqual(['above', 'done']);
    expect(terminal.cursor()).toEqual({ row: 2, column: 0 });
  });

  it('is taken away whole where nothing stays', async () => {
    const { draw, leave } = drawing();
    await draw(['question', 'answer'], 0, 0);
    expect(await leave([])).toEqual(['above']);
  });

  it('stays where it is when it is left behind', async () => {
    const { terminal, drawer, draw } = drawing();
    await draw(['question', 'answer', 'keys'], 0, 0);
    terminal.output.write(drawer.leaveBehind());
    expect(await draw(['again'], 0, 0)).toEqual(['above', 'question', 'answer', 'keys', 'again']);
  });

  it('hands the terminal back as it was after every write', async () => {
    const { terminal, draw, leave } = drawing();
    await draw(['question'], 0, 0);
    expect(terminal.isAsFound()).toBe(true);
    await leave(['done']);
    expect(terminal.isAsFound()).toBe(true);
  });
});

describe('a window that gets narrower and wider', () => {
  it('leaves no rows of old frames', async () => {
    const { terminal, draw } = drawing(40, 12);
    const wide = ['a question of some thirty columns', 'answer', 'keys that take a lot of room'];
    await draw(wide, 1, 6);
    for (const columns of [20, 12, 20, 40]) {
      await terminal.resize(columns, 12);
      const cut = wide.map((line) => line.slice(0, columns));
      await draw(cut, 1, 6, columns);
    }
    expect(terminal.everything().split('\n')).toEqual(['above', ...wide]);
  });

  it('keeps what is above where the terminal breaks no rows', async () => {
    const { terminal, draw } = drawing(40, 12, 'none');
    await draw(['question', 'answer'], 1, 6);
    await terminal.resize(10, 12);
    expect(await draw(['question', 'answer'], 1, 6, 10)).toEqual(['above', 'question', 'answer']);
  });
});

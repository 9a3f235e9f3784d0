import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/core/columns/graphemes.ts';
import { untilDraft } from '../support/disk/drafts-on-disk.ts';
import type { TestHome } from '../support/disk/home.ts';
import { homeMadeOnce } from '../support/disk/home-made-once.ts';
import { writeWideWords } from '../support/disk/home-of-wide-words.ts';
import type { Extra } from '../support/program/environment.ts';
import { openTerminal } from '../support/terminal/pty.ts';

/** Every screen that needs nobody to answer. */
const commands: readonly (readonly string[])[] = [
  ['--help'],
  ['list', '--help'],
  ['list'],
  ['search', 'planning'],
  ['show', 'last', '--no-pager'],
  ['review'],
  ['drafts'],
  ['sets'],
  ['sets', 'show', 'before'],
  ['card', 'last'],
  ['show', '/somewhere/far/away/in a folder/with/a long/path/that/goes/on/and/on/note.md'],
  ['befroe'],
];

const homeOfWideWords = homeMadeOnce(writeWideWords);

interface Looking {
  readonly cols?: number;
  readonly env?: Extra;
  readonly extra?: readonly string[];
}

/** All that a command writes to a terminal. */
async function written(home: TestHome, args: readonly string[], looking: Looking = {}) {
  const { cols = 80, env = {}, extra = [] } = looking;
  const terminal = openTerminal({
    home: home.path,
    args: [...args, ...extra],
    cols,
    rows: 60,
    env,
  });
  await terminal.exit();
  return terminal.rawOutput();
}

/** A walk up to its second question, stopped there: it leaves a draft. */
async function walked(home: TestHome, { cols = 80, env = {}, extra = [] }: Looking = {}) {
  const args = ['short', ...extra];
  const terminal = openTerminal({ home: home.path, args, cols, rows: 40, env });
  await terminal.waitFor('Who is it about?');
  terminal.type('Koen');
  await terminal.waitFor('Koen');
  terminal.press('enter');
  await untilDraft(home, ({ at }) => at === 'story');
  await terminal.waitFor('What is the story?');
  terminal.press('ctrl-c');
  await terminal.exit();
  return terminal.rawOutput();
}

const colors = /\x1b\[(?:[39]\d|38;[\d;]+|4\d|48;[\d;]+)m/;
const styles = /\x1b\[[\d;]*m/g;

/** The signs of ours that are not ASCII. */
const signs = /[→…·–•✓›│─┃●○▼↑↓┌┐└┘┬╯╮┤═┄┊]/u;

describe('every screen', () => {
  it('has no colour where that is not wanted, and the same words', async () => {
    const home = await homeOfWideWords();
    expect(await walked(home, { env: { NO_COLOR: '1' } })).not.toMatch(colors);
    for (const args of commands) {
      const plain = await written(home, args, { env: { NO_COLOR: '1' } });
      expect(plain).not.toContain('\x1b[');
      // Nothing is told by colour alone: without it, all that was said is there.
      const colourful = await written(home, args, { env: { FORCE_COLOR: '3' } });
      expect(colourful.replace(styles, '')).toBe(plain);
    }
    // Whoever asks for none, all screens are asked in one place.
    expect(await written(home, ['review'], { extra: ['--no-color'] })).not.toContain('\x1b[');
  });

  // Where the signs of all screens are chosen is one place too: one screen with many signs stands for all.
  it.each([
    [{ TERM: 'dumb' }, commands],
    [{ LANG: 'C' }, [['review']]],
    [{ LC_ALL: 'POSIX' }, [['review']]],
  ] as const)('has no sign of ours beyond ASCII with %j', async (env, shown) => {
    const home = await homeOfWideWords();
    const escapes = 'TERM' in env ? /\x1b/ : /\x1b\[2J/;
    for (const output of [
      await walked(home, { env }),
      ...(await inTurn(shown, (args) => written(home, args, { env }))),
    ]) {
      expect(output).not.toMatch(signs);
      expect(output).not.toMatch(escapes);
    }
  });

  it('is nothing but lines of text with --plain', async () => {
    const home = await homeOfWideWords();
    for (const output of [
      await walked(home, { extra: ['--plain'], env: { FORCE_COLOR: '3' } }),
      ...(await inTurn(commands, (args) => written(home, args, { extra: ['--plain'] }))),
    ]) {
      expect(output.replaceAll('\r\n', '')).not.toMatch(/[\x1b\x08\r]/);
      expect(output).not.toMatch(signs);
      expect(output).not.toMatch(/={3}|-{4}|\+-/);
    }
  });
});

async function inTurn<T, Result>(
  items: readonly T[],
  act: (item: T) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await act(item));
  return results;
}

/** The most columns of a line of text; a row of a list takes what there is. */
const measure = 100;

describe.each([40, 80, 200])('on %i columns', (cols) => {
  it('no line is wider than the screen or than can be read, and none is broken by its edge', async () => {
    const home = await homeOfWideWords();
    await walked(home, { cols });
    for (const args of commands) {
      const output = (await written(home, args, { cols })).replace(styles, '');
      const isList = ['list', 'search'].includes(args[0] ?? '') && args.length < 3;
      for (const line of output.split('\r\n')) {
        // A word that is longer than any line, such as a path.
        if (!/\S\s/.test(line.trim())) continue;
        expect([args, line, textWidth(line) <= cols]).toEqual([args, line, true]);
        if (!isList) expect([args, line, textWidth(line) <= measure]).toEqual([args, line, true]);
      }
    }
  });

  it('a walk shows all of its words, and a change of size leaves one clean question', async () => {
    const home = await homeOfWideWords();
    // The terminal that this is tried on breaks rows as that one does.
    const env = { TERM_PROGRAM: 'vscode' };
    const terminal = openTerminal({ home: home.path, args: ['before'], cols, rows: 30, env });
    const ask =
      'Think of the colleague you feel tension with. What is the temperature between you now?';
    await terminal.waitFor(ask);
    await terminal.waitFor('Doubt is welcome on the table');
    for (const row of terminal.rows()) expect(textWidth(row)).toBeLessThanOrEqual(measure);
    for (const size of [57, 133, cols]) {
      const before = terminal.rawOutput().length;
      await terminal.resize(size, 30);
      // Drawn anew: what was on its way at another size would be drawn in the wrong place.
      await terminal.waitFor((screen) => terminal.rawOutput().length > before && screen.shows(ask));
    }
    terminal.press('down');
    await terminal.waitFor(/› 1/);
    expect(terminal.everything().match(/\? Think of/g)).toHaveLength(1);
    terminal.press('ctrl-c');
    await terminal.exit();
  });
});

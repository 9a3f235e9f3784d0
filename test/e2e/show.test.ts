import { chmodSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { homeMadeOnce } from '../support/disk/home-made-once.ts';
import { runReflect } from '../support/program/cli.ts';
import { openTerminal, type TerminalOptions } from '../support/terminal/pty.ts';

const given = {
  other: 'Koen',
  signal: 'Een *zucht*',
  'self-preserve': 'rust',
  'other-preserve': 'tijd',
  shared: 'klanten',
  opening: 'Wat wil jij?',
};

/** A home with one note in it. */
const homeWithNote = homeMadeOnce((home) => {
  const answers = Object.entries(given).flatMap(([id, text]) => ['--answer', `${id}=${text}`]);
  return runReflect(['new', '--lang', 'nl', ...answers], { home: home.path });
});

/** A pager that says what it was given and waits for a key, as a program of its own. */
function pagerIn(home: TestHome, script = 'cat; echo "-- read --"; read answer </dev/tty'): string {
  const path = home.write('my pager', `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return `"${path}"`;
}

const show = (home: TestHome, options: Omit<TerminalOptions, 'home'>) =>
  openTerminal({ home: home.path, ...options, args: ['show', ...(options.args ?? [])] });

const ended = { code: 0, signal: 0 };

describe('a note that is shown on a terminal', () => {
  it('is drawn, with a picture in the place of its source', async () => {
    const terminal = show(await homeWithNote(), { rows: 60, args: ['--lang', 'nl'] });
    expect(await terminal.exit()).toEqual(ended);
    const screen = terminal.everything();
    expect(screen).toContain('Voor het gesprek met Koen\n═════');
    expect(screen).toContain('┃ Neem dit mee');
    expect(screen).toContain('Het moment: Een *zucht*');
    expect(screen).toContain('┊ tijd (vermoeden)');
    expect(screen).not.toMatch(/mermaid|reflect-answers|\*\*/);
    expect([...terminal.styles()]).toEqual(
      expect.arrayContaining(['bold', 'italic', 'foreground']),
    );
  });

  it('goes through the pager when it is longer than the screen', async () => {
    const home = await homeWithNote();
    const terminal = show(home, { rows: 24, env: { PAGER: pagerIn(home) } });
    await terminal.waitFor('-- read --');
    terminal.press('enter');
    expect(await terminal.exit()).toEqual(ended);
    expect(terminal.everything()).toContain('┃ Neem dit mee');
  });

  it.each([
    ['it fits', { rows: 60 }],
    ['no pager is wanted', { args: ['--no-pager'] }],
  ])('goes without the pager when %s', async (_, options) => {
    const home = await homeWithNote();
    const terminal = show(home, { ...options, env: { PAGER: pagerIn(home) } });
    expect(await terminal.exit()).toEqual(ended);
    expect(terminal.everything()).toContain('┃ Neem dit mee');
    expect(terminal.everything()).not.toContain('-- read --');
  });

  it.each(['', 'cat', '/no/such/pager'])('is printed with PAGER=%s', async (PAGER) => {
    const terminal = show(await homeWithNote(), { env: { PAGER } });
    expect(await terminal.exit()).toEqual(ended);
    expect(terminal.everything()).toContain('┃ Neem dit mee');
    expect(terminal.everything()).toContain('--raw');
  });

  it.each([
    ['fails', 'exit 3'],
    ['reads a line of it', 'head -n 1'],
  ])('ends well when the pager %s', async (_, script) => {
    const home = await homeWithNote();
    const terminal = show(home, { env: { PAGER: pagerIn(home, script) } });
    expect(await terminal.exit()).toEqual(ended);
  });

  it('leaves Ctrl-C to the pager, and ends when the pager does', async () => {
    const home = await homeWithNote();
    const script =
      "trap 'echo asked to stop; exit 0' INT; cat; echo '-- read --'; read answer </dev/tty";
    const terminal = show(home, { env: { PAGER: pagerIn(home, script) } });
    await terminal.waitFor('-- read --');
    terminal.press('ctrl-c');
    expect(await terminal.exit()).toEqual(ended);
    expect(terminal.everything()).toContain('asked to stop');
  });

  it('fits a narrow screen, without colours and signs where there are none', async () => {
    const env = { NO_COLOR: '1', LANG: 'C', PAGER: '' };
    const terminal = show(await homeWithNote(), { cols: 40, rows: 60, env });
    expect(await terminal.exit()).toEqual(ended);
    expect([...terminal.styles()]).toEqual([]);
    expect(terminal.everything()).toMatch(/^[\n -~]*$/);
    expect(terminal.everything()).toContain(': tijd (vermoeden)');
  });

  it('is the file itself with --raw', async () => {
    const home = await homeWithNote();
    const terminal = show(home, { rows: 80, args: ['--raw'] });
    expect(await terminal.exit()).toEqual(ended);
    expect(terminal.everything()).toContain('```yaml reflect-answers');
  });
});

describe('a note that is shown anywhere else', () => {
  it.each([[[]], [['--raw']], [['--no-pager']]])(
    'is its file, byte for byte, with %j',
    async (flags) => {
      const home = await homeWithNote();
      const { stdout, code } = await runReflect(['show', ...flags], {
        home: home.path,
        env: { PAGER: pagerIn(home), FORCE_COLOR: '1' },
      });
      expect({ stdout, code }).toEqual({ stdout: home.note().text, code: 0 });
    },
  );
});

describe('a note that is about to be saved', () => {
  it('is drawn as it will be shown', async () => {
    const home = freshHome();
    const answers = Object.entries(given).flatMap(([id, text]) => ['--answer', `${id}=${text}`]);
    const terminal = openTerminal({
      home: home.path,
      rows: 60,
      args: ['before', '--lang', 'nl', '--minutes', '1', ...answers],
    });
    await terminal.waitFor(/ctrl-c stoppen/);
    terminal.press('enter');
    await terminal.waitFor(textsFor('nl').talk.whatNow);
    expect(terminal.everything()).toContain('Voor het gesprek met Koen\n═════');
    expect(terminal.everything()).toContain('┊ tijd (vermoeden)');
    expect(terminal.everything()).not.toContain('mermaid');
  });
});

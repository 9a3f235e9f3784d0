import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftOnDisk, untilDraft } from '../support/disk/drafts-on-disk.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { nodeBinary, program } from '../support/program/environment.ts';
import { make, moves, shortSet } from '../support/sets/short-set.ts';
import { openTerminal, type TestTerminal } from '../support/terminal/pty.ts';

function homeWithSet(): TestHome {
  const home = freshHome();
  home.write('prompts/short.yaml', shortSet);
  return home;
}

/** A shell in which a person works; `stty` tells how it found the terminal. */
async function openShell(home: TestHome): Promise<TestTerminal> {
  const terminal = openTerminal({
    home: home.path,
    node: '/bin/bash',
    script: '--norc',
    args: ['--noprofile', '-i'],
    env: { PS1: 'shell> ', HISTFILE: undefined, INPUTRC: '/dev/null' },
    cols: 100,
    rows: 40,
  });
  await terminal.waitFor('shell>');
  // Readline asks for paste brackets of its own, which are not what is looked at here.
  await command(terminal, "bind 'set enable-bracketed-paste off'; echo of''f", 'off');
  return terminal;
}

/** Gives the shell a command and waits for what it says. */
async function command(terminal: TestTerminal, line: string, shows: string): Promise<void> {
  terminal.type(line);
  await terminal.waitFor(line);
  terminal.press('enter');
  await terminal.waitFor(shows);
}

/** How the terminal is set up, as the shell's children see it. */
async function settings(terminal: TestTerminal, home: TestHome, name: string): Promise<string> {
  await command(
    terminal,
    `stty -a > ${name}; echo saved-${name.slice(0, 1)}''${name.slice(1)}`,
    `saved-${name}`,
  );
  return readFileSync(home.at(name), 'utf8');
}

const cursorShown = (raw: string) => raw.lastIndexOf('\x1b[?25h') >= raw.lastIndexOf('\x1b[?25l');
const pasteOff = (raw: string) => raw.lastIndexOf('\x1b[?2004l') >= raw.lastIndexOf('\x1b[?2004h');

const start = `"${nodeBinary}" "${program}" short; echo left-$?`;

describe.skipIf(process.platform === 'win32')('in a shell', () => {
  it.each(['ctrl-c', 'ctrl-d'] as const)('%s leaves the terminal as it was found', async (key) => {
    const home = homeWithSet();
    const terminal = await openShell(home);
    const before = await settings(terminal, home, 'one');
    await command(terminal, start, 'Who is it about?');
    terminal.type('San');
    await terminal.waitFor('San');
    terminal.press(key);
    await terminal.waitFor('left-130');
    expect(await settings(terminal, home, 'two')).toBe(before);
    expect(cursorShown(terminal.rawOutput())).toBe(true);
    expect(pasteOff(terminal.rawOutput())).toBe(true);
    expect(draftOnDisk(home).typing).toBe('San');
  });

  it('ctrl-z gives the shell its terminal, and fg goes on where it was', async () => {
    const home = homeWithSet();
    const terminal = await openShell(home);
    const before = await settings(terminal, home, 'one');
    await command(terminal, start, 'Who is it about?');
    terminal.type('Sa');
    await terminal.waitFor('Sa');
    terminal.press('ctrl-z');
    await terminal.waitFor(/Stopped/);
    expect(await settings(terminal, home, 'two')).toBe(before);
    expect(cursorShown(terminal.rawOutput())).toBe(true);
    expect(pasteOff(terminal.rawOutput())).toBe(true);
    terminal.type('fg');
    terminal.press('enter');
    await terminal.waitFor(
      (screen) => screen.rows().filter((row) => row.includes('Who is it about?')).length > 0,
    );
    terminal.type('n');
    await terminal.waitFor('San');
    terminal.press('enter');
    await terminal.waitFor('What is the story?');
    terminal.press('ctrl-c');
    await terminal.waitFor(/shell>\s*$/);
    expect(await settings(terminal, home, 'three')).toBe(before);
    expect(new Map(draftOnDisk(home).answers)).toEqual(new Map([['who', 'San']]));
  });

  it('that is closed under the program, nothing typed is lost', async () => {
    const home = homeWithSet();
    const terminal = await openShell(home);
    await command(terminal, start, 'Who is it about?');
    terminal.type('Sanne');
    await terminal.waitFor('Sanne');
    const saved = untilDraft(home, ({ typing }) => typing === 'Sanne');
    terminal.kill('SIGKILL');
    await saved;
  });
});

describe('a terminal', () => {
  it('of 1×1 can be walked, and left', async () => {
    const home = homeWithSet();
    const terminal = openTerminal({ home: home.path, args: ['short'], cols: 1, rows: 1 });
    await untilDraft(home, ({ at }) => at === 'who');
    await terminal.waitFor(() => terminal.rawOutput().includes('\x1b[?2004h'));
    terminal.type('San');
    terminal.press('enter');
    await untilDraft(home, ({ at }) => at === 'story');
    terminal.press('ctrl-c');
    expect(await terminal.exit()).toEqual({ code: 130, signal: 0 });
    expect(cursorShown(terminal.rawOutput())).toBe(true);
    expect(draftOnDisk(home).answers).toEqual(new Map([['who', 'San']]));
  });

  it('that changes its size all the time keeps what is typed', async () => {
    const home = homeWithSet();
    const terminal = openTerminal({ home: home.path, args: ['short'] });
    await terminal.waitFor('Who is it about?');
    for (const [cols, rows, letter] of [
      [20, 5, 'S'],
      [3, 2, 'a'],
      [200, 60, 'n'],
      [80, 24, 'n'],
    ] as const) {
      await terminal.resize(cols, rows);
      terminal.type(letter);
    }
    await terminal.waitFor('Sann');
    terminal.press('ctrl-c');
    expect((await terminal.exit()).code).toBe(130);
    expect(draftOnDisk(home).typing).toBe('Sann');
  });

  it.each([{ TERM: 'dumb' }, { NO_COLOR: '1' }])(
    'with %j is only sent what it can show',
    async (env) => {
      const home = homeWithSet();
      const terminal = openTerminal({ home: home.path, args: ['short'], env });
      await terminal.waitFor('Who is it about?');
      if ('TERM' in env) {
        await terminal.waitFor('Answer:');
        terminal.type('San');
        terminal.press('enter');
        await terminal.waitFor('What is the story?');
        terminal.press('ctrl-c');
        expect((await terminal.exit()).code).toBe(130);
        expect(terminal.rawOutput()).not.toContain('\x1b');
        expect(draftOnDisk(home).answers).toEqual(new Map([['who', 'San']]));
        return;
      }
      await terminal.waitFor(/ctrl-c stop/);
      await make(terminal, moves);
      terminal.press('enter');
      expect((await terminal.exit()).code).toBe(0);
      expect(terminal.rawOutput()).not.toMatch(/\x1b\[(?:3[0-7]|38|9[0-7])[;m]/);
    },
  );
});

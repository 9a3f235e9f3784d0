import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/core/columns/graphemes.ts';
import { languages } from '../../src/core/language.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { runReflect } from '../support/program/cli.ts';
import { openTerminal, type TestTerminal } from '../support/terminal/pty.ts';

const said = {
  other: 'Koen',
  signal: 'a sigh',
  'self-preserve': 'That everyone comes along, also in three years and in every region',
  'other-preserve': 'Time for customers he has known for fifteen years ● 王',
  unsure: 'Whether the plan is right for every customer, and who could tell us that before May',
  opening: 'What would you be sorry to lose if this changed tomorrow?',
  'if-then': 'If he sighs, then I put down my pen and ask what it says',
};

async function makeNote(home: TestHome, language = 'en'): Promise<void> {
  const options = Object.entries(said).flatMap(([id, value]) => ['--answer', `${id}=${value}`]);
  const run = await runReflect(['before', '--lang', language, ...options], { home: home.path });
  expect(run).toMatchObject({ code: 0, stderr: '' });
}

/** The rows of the card on a screen, below what is said before it, without their bar. */
const rowsOn = (terminal: TestTerminal, after?: string): string[] => {
  const shown = terminal.everything();
  const from = after === undefined ? 0 : shown.lastIndexOf(after);
  const rows = shown.slice(from).split('\n');
  return rows.filter((row) => row.startsWith('│ ')).map((row) => row.slice(2));
};

/** A program that keeps what it reads, and how it was called. */
const fakeProgram = (home: TestHome, name: string): string =>
  path.dirname(
    home.write(
      `bin/${name}`,
      `#!/bin/sh\necho "$@" > "${home.path}/args"\ncat > "${home.path}/copied"\n`,
      0o755,
    ),
  );

describe('the card', () => {
  it.each([80, 40])('fits a terminal of %i columns, in a bar', async (cols) => {
    const home = freshHome();
    await makeNote(home);
    const terminal = openTerminal({ home: home.path, args: ['card'], cols });
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
    const rows = rowsOn(terminal);
    expect(rows.length).toBeLessThanOrEqual(10);
    expect(Math.max(...rows.map(textWidth))).toBeLessThanOrEqual(Math.min(cols, 60) - 2);
    expect(terminal.everything().split('\n')).toHaveLength(rows.length);
    const text = rows.join(' ');
    expect(text).toContain(said.opening);
    expect(text).toMatch(/\(guess\)/);
    expect(text).not.toContain(said.signal);
  });

  it('is plain text in a pipe, of sixty columns', async () => {
    const home = freshHome();
    await makeNote(home);
    const { code, stdout, stderr } = await runReflect(['card'], { home: home.path });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(60);
    expect(lines[0]).toBe('Before the meeting with Koen');
  });

  it.each(languages)('is shown when a walk in %s is saved', async (language) => {
    const home = freshHome();
    const answers = Object.entries({ ...said, opening: undefined }).flatMap(([id, value]) =>
      value === undefined ? [] : ['--answer', `${id}=${value}`],
    );
    const extra = [
      '--answer',
      'temperature=3',
      '--answer',
      'facts=x',
      '--answer',
      'shared=y',
      '--answer',
      'other-source=guess',
    ];
    const terminal = openTerminal({
      home: home.path,
      args: ['before', '--lang', language, ...answers, ...extra],
      rows: 40,
    });
    const { talk, note } = textsFor(language);
    await terminal.waitFor((screen) => screen.rows().some((row) => row.startsWith('? ')));
    terminal.type('1');
    await terminal.waitFor(talk.whatNow);
    terminal.press('enter');
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
    const rows = rowsOn(terminal, talk.saved);
    expect(rows.join(' ')).toContain(`${note.labels.opening}: `);
    expect(rows.length).toBeLessThanOrEqual(10);
    expect(terminal.everything()).toContain(talk.goodLuck);
  });
});

describe('the card on the clipboard', () => {
  const { card: texts } = textsFor('en');

  it('gets there by a program that reads it, without a shell', async () => {
    const home = freshHome();
    await makeNote(home);
    const env = { PATH: `${fakeProgram(home, 'xclip')}:${process.env.PATH}`, DISPLAY: ':9' };
    const run = await runReflect(['card', '--copy'], { home: home.path, env });
    expect(run).toMatchObject({ code: 0, stderr: `${texts.copied('xclip')}\n` });
    expect(readFileSync(home.at('copied'), 'utf8')).toBe(run.stdout);
    expect(readFileSync(home.at('args'), 'utf8')).toBe('-selection clipboard -in\n');
  });

  it('gets there by the terminal over SSH, which shows nothing of it', async () => {
    const home = freshHome();
    await makeNote(home);
    const plain = await runReflect(['card'], { home: home.path });
    const env = { SSH_TTY: '/dev/pts/9', TMUX: '', STY: '' };
    const terminal = openTerminal({ home: home.path, args: ['card', '--copy'], env, cols: 200 });
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
    const base64 = Buffer.from(plain.stdout).toString('base64');
    expect(terminal.rawOutput()).toContain(`\u001b]52;c;${base64}\u0007`);
    expect(terminal.everything()).toContain(texts.handedToTerminal.split(':')[0]);
    expect(terminal.everything()).not.toContain(base64.slice(0, 20));
  });

  it('is said to be out of reach where it is, and the card is printed', async () => {
    const home = freshHome();
    await makeNote(home);
    const env = { DISPLAY: ':9', PATH: home.at('bin') };
    const run = await runReflect(['card', '--copy'], { home: home.path, env });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('xclip');
    expect(run.stdout).toContain(said.opening.slice(0, 20));
  });
});

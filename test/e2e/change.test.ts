import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { homeMadeOnce } from '../support/disk/home-made-once.ts';
import { runReflect } from '../support/program/cli.ts';
import { openTerminal } from '../support/terminal/pty.ts';

const { change, talk } = textsFor('en');

/** Makes a note; gives its path. */
async function makeNote(home: TestHome, answers: Readonly<Record<string, string>> = {}) {
  const all = { other: 'Koen', signal: 'a sigh', opening: 'What matters to you?', ...answers };
  const options = Object.entries(all).flatMap(([id, value]) => ['--answer', `${id}=${value}`]);
  const run = await runReflect(['before', ...options], { home: home.path });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return run.stdout.trim();
}

/** An editor: a script that does these things to the file, one for each time it is opened. */
const editorOf = (home: TestHome, ...times: readonly string[]): string => {
  const cases = times.map((does, index) => `${index + 1}) ${does} ;;`).join('\n');
  const script = `#!/bin/sh
echo x >> "${home.at('opened')}"
case $(wc -l < "${home.at('opened')}" | tr -d ' ') in
${cases}
esac
`;
  return home.write('my editor', script, 0o755);
};

/** A home with one note, about Koen. */
const homeWithNote = homeMadeOnce(makeNote);

const edit = (home: TestHome, editor: string, ...args: string[]) =>
  openTerminal({ home: home.path, args: ['edit', ...args], env: { EDITOR: `"${editor}"` } });

describe('reflect edit', () => {
  it('opens the note in the editor and makes the summary anew', async () => {
    const home = await homeWithNote();
    const file = home.note().path;
    const editor = editorOf(
      home,
      `sed -i 's/^signal: a sigh$/signal: a laugh/' "$1"; echo Mine >> "$1"`,
    );
    const terminal = edit(home, editor);
    await terminal.waitFor(change.edit.retold);
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
    const text = readFileSync(file, 'utf8');
    expect(text.match(/a laugh/g)).toHaveLength(2);
    expect(text.endsWith('\nMine\n')).toBe(true);
    expect(home.notes().map((each) => each.path)).toEqual([file]);
  });

  it('opens a note again that can no longer be read, and gives it back as it was left', async () => {
    const home = await homeWithNote();
    const file = home.note().path;
    const editor = editorOf(
      home,
      `sed -i 's/reflect-answers/answers/' "$1"`,
      `sed -i 's/yaml answers/yaml reflect-answers/; s/^signal: .*/signal: a joke/' "$1"`,
    );
    const terminal = edit(home, editor, path.basename(file, '.md').split('-').at(-1) ?? '');
    await terminal.waitFor(change.edit.damage['no-answers']);
    await terminal.waitFor(change.edit.again);
    terminal.press('enter');
    await terminal.waitFor(change.edit.retold);
    expect((await terminal.exit()).code).toBe(0);
    expect(readFileSync(file, 'utf8').match(/a joke/g)).toHaveLength(2);
  });

  it('leaves it like that for who wants so, and then fails', async () => {
    const home = await homeWithNote();
    const file = home.note().path;
    const terminal = edit(home, editorOf(home, `printf 'only this' > "$1"`));
    await terminal.waitFor(change.edit.leave);
    terminal.press('down', 'enter');
    expect((await terminal.exit()).code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('only this');
  });

  it('is not stopped by Ctrl-C in the editor', async () => {
    const home = await homeWithNote();
    const file = home.note().path;
    const editor = editorOf(home, `trap '' INT; echo ready; read -r line; echo "$line" >> "$1"`);
    const terminal = edit(home, editor);
    await terminal.waitFor('ready');
    terminal.press('ctrl-c');
    terminal.type('typed in it');
    terminal.press('enter');
    await terminal.waitFor(change.edit.changed);
    expect((await terminal.exit()).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('typed in it');
  });

  it('says what to do without an editor, and without a terminal', async () => {
    const home = await homeWithNote();
    const file = home.note().path;
    const terminal = openTerminal({
      home: home.path,
      args: ['edit'],
      env: { EDITOR: 'not-there' },
    });
    await terminal.waitFor('not-there');
    expect((await terminal.exit()).code).toBe(1);
    const run = await runReflect(['edit'], { home: home.path, stdin: 'open' });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(file);
  });

  it('shows nothing that could steer the terminal', async () => {
    const home = freshHome();
    const evil = '\u001b]0;evil\u0007\u001b[2J\u202e';
    await makeNote(home, { other: `K${evil}n` });
    const terminal = edit(home, editorOf(home, `printf '%b' 'signal: \\033[31m"\\n' > "$1"`));
    await terminal.waitFor(change.edit.leave);
    terminal.press('ctrl-c');
    expect((await terminal.exit()).code).toBe(130);
    expect(terminal.rawOutput()).not.toMatch(/\u001b\]0;evil|\u001b\[2J|\u202e|\u001b\[31m"/);
  });
});

describe('reflect revise', () => {
  it('asks one question again with the answer there, and saves', async () => {
    const home = await homeWithNote();
    const file = home.note().path;
    const terminal = openTerminal({ home: home.path, args: ['revise', 'last', 'signal'] });
    await terminal.waitFor('a sigh');
    terminal.type(' and a look');
    await terminal.waitFor('a sigh and a look');
    terminal.press('enter');
    await terminal.waitFor(talk.whatNow);
    terminal.press('enter');
    expect((await terminal.exit()).code).toBe(0);
    expect(readFileSync(file, 'utf8').match(/a sigh and a look/g)).toHaveLength(2);
    expect(home.drafts()).toEqual([]);
  });

  it('keeps what was typed when it is stopped, and goes on there', async () => {
    const home = await homeWithNote();
    const file = home.note().path;
    const terminal = openTerminal({ home: home.path, args: ['revise', 'last', 'signal'] });
    await terminal.waitFor('a sigh');
    terminal.type(' and more');
    await terminal.waitFor('a sigh and more');
    terminal.press('ctrl-c');
    expect((await terminal.exit()).code).toBe(130);
    expect(readFileSync(file, 'utf8')).not.toContain('and more');
    const resumed = openTerminal({ home: home.path, args: ['resume'] });
    await resumed.waitFor('a sigh and more');
    resumed.press('enter');
    await resumed.waitFor(talk.whatNow);
    resumed.press('enter');
    expect((await resumed.exit()).code).toBe(0);
    expect(readFileSync(file, 'utf8').match(/a sigh and more/g)).toHaveLength(2);
    expect(home.drafts()).toEqual([]);
  });

  it('takes answers without a terminal, and names what is wrong', async () => {
    const home = await homeWithNote();
    const file = home.note().path;
    const revise = (...args: string[]) =>
      runReflect(['revise', 'last', ...args], { home: home.path, stdin: 'open' });
    expect(await revise('--answer', 'other=Sanne')).toMatchObject({ code: 0, stdout: `${file}\n` });
    expect(readFileSync(file, 'utf8')).toContain('# Before the meeting with Sanne');
    const wrong = await revise('--answer', 'signl=x', 'openin');
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain('signal');
    expect(wrong.stderr).toContain('opening');
    expect(await revise('signal')).toMatchObject({ code: 2, stdout: '' });
    expect(await revise()).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('a note with words that could steer a terminal', () => {
  it('is deleted and restored without one of them reaching it', async () => {
    const home = freshHome();
    const evil = 'K\u001b]0;evil\u0007\u001b[2J\u202e\u009b31m';
    const file = await makeNote(home, { other: evil, signal: evil });
    const text = readFileSync(file, 'utf8');
    const steps = [
      { args: ['delete', 'last'], waits: textsFor('en').prompt.yes, keys: ['up', 'enter'] },
      { args: ['restore'], waits: change.restore.which, keys: ['enter'] },
      { args: ['revise', 'last'], waits: talk.changeWhich, keys: ['down', 'ctrl-c'] },
    ] as const;
    for (const { args, waits, keys } of steps) {
      const terminal = openTerminal({ home: home.path, args });
      await terminal.waitFor(waits);
      terminal.press(...keys);
      await terminal.exit();
      expect(terminal.rawOutput()).not.toMatch(/\]0;evil\u0007|\u001b\[2J|[\u202e\u0080-\u009f]/);
    }
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(home.drafts()).toEqual([]);
  });
});

describe.each(languages)('reflect delete and restore, in %s', (language) => {
  const texts = textsFor(language);
  const lang = ['--lang', language];

  it('ask first, and undo', async () => {
    const home = await homeWithNote();
    const file = home.note().path;
    const text = readFileSync(file, 'utf8');
    const open = (...args: string[]) => openTerminal({ home: home.path, args: [...args, ...lang] });
    const careful = open('delete', 'last');
    await careful.waitFor(texts.prompt.no);
    careful.press('enter');
    await careful.waitFor(texts.change.delete.nothing);
    expect((await careful.exit()).code).toBe(0);
    expect(existsSync(file)).toBe(true);
    const sure = open('delete', 'last');
    await sure.waitFor(texts.prompt.yes);
    sure.press('up', 'enter');
    await sure.waitFor('reflect restore');
    expect((await sure.exit()).code).toBe(0);
    expect(home.notes()).toEqual([]);
    const back = open('restore');
    await back.waitFor(texts.change.restore.which);
    back.press('enter');
    await back.waitFor(path.basename(file));
    expect((await back.exit()).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

describe('reflect delete and restore', () => {
  it('need --force, and an id, without a terminal', async () => {
    const home = await homeWithNote();
    const file = home.note().path;
    const id = path.basename(file, '.md').split('-').at(-1) ?? '';
    const run = (...args: string[]) => runReflect(args, { home: home.path, stdin: 'open' });
    const asked = await run('delete', 'last');
    expect(asked).toMatchObject({ code: 2, stdout: '' });
    expect(asked.stderr).toContain('--force');
    expect(existsSync(file)).toBe(true);
    const deleted = await run('delete', 'last', '--force');
    expect(deleted).toMatchObject({ code: 0, stdout: `${file.replace('/notes/', '/trash/')}\n` });
    expect(deleted.stderr).toContain(`reflect restore ${id}`);
    const which = await run('restore');
    expect(which).toMatchObject({ code: 2, stdout: '' });
    expect(which.stderr).toContain(id);
    expect((await run('restore', '--list')).stdout).toContain(id);
    expect(await run('restore', id)).toMatchObject({ code: 0, stdout: `${file}\n` });
    expect(await run('delete', id, '--force', '--forever')).toMatchObject({ code: 0, stdout: '' });
    expect(await run('restore', id)).toMatchObject({ code: 2, stdout: '' });
    expect(home.notes()).toEqual([]);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readShared } from '../../src/core/share/shared-file.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { runReflect } from '../support/program/cli.ts';
import { openTerminal } from '../support/terminal/pty.ts';

const { share: texts } = textsFor('en');

const said = {
  other: 'Koen',
  temperature: '2',
  signal: 'a sigh',
  'self-preserve': 'Everyone comes along',
  'other-preserve': 'Time for customers',
  opening: 'What counts for you?',
};

async function makeNote(home: TestHome): Promise<void> {
  const options = Object.entries(said).flatMap(([id, value]) => ['--answer', `${id}=${value}`]);
  expect(await runReflect(['before', ...options], { home: home.path })).toMatchObject({ code: 0 });
}

/** What is on a screen, without its line breaks. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('sharing in a terminal', () => {
  it.each([80, 40])(
    'of %i columns shows what leaves and stays, and Enter writes nothing',
    async (cols) => {
      const home = freshHome();
      await makeNote(home);
      const terminal = openTerminal({
        home: home.path,
        args: ['share', '--to', 'k.md'],
        cols,
        rows: 60,
      });
      await terminal.waitFor('Write it to');
      const shown = flat(terminal.everything());
      for (const words of [texts.leaves, texts.stays, said['self-preserve'], said.opening]) {
        expect(shown).toContain(words);
      }
      expect(shown).toContain('Which small moment stayed with you?');
      for (const words of [said.signal, said['other-preserve']]) expect(shown).not.toContain(words);
      terminal.press('enter');
      expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
      expect(flat(terminal.everything())).toContain(texts.notWritten);
      expect(existsSync(home.at('k.md'))).toBe(false);
    },
  );

  it('writes a file of its own name after a yes', async () => {
    const home = freshHome();
    await makeNote(home);
    const terminal = openTerminal({ home: home.path, args: ['share'], rows: 60 });
    await terminal.waitFor('Write it to');
    terminal.type('y');
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
    const [name = ''] = /reflect-share-[a-z0-9]{4}\.md$/m.exec(terminal.everything()) ?? [];
    expect(readShared(readFileSync(home.at(name), 'utf8'))).toMatchObject({ kind: 'shared' });
  });
});

describe('sharing without a terminal', () => {
  it('stops at once when it is not said where to, and says how', async () => {
    const home = freshHome();
    await makeNote(home);
    const run = await runReflect(['share'], { home: home.path, stdin: 'open' });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('--to FILE');
  });

  it('prints, or writes and tells the path', async () => {
    const home = freshHome();
    await makeNote(home);
    const printed = await runReflect(['share', '--to', '-', '--names', 'roles'], {
      home: home.path,
    });
    expect(printed).toMatchObject({ code: 0, stderr: '' });
    expect(readShared(printed.stdout)).toMatchObject({ kind: 'shared' });
    const written = await runReflect(['share', 'last', '--to', 'k.md'], { home: home.path });
    expect(written).toMatchObject({ code: 0, stdout: 'k.md\n', stderr: '' });
    const again = await runReflect(['share', 'last', '--to', 'k.md'], { home: home.path });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('--force');
  });
});

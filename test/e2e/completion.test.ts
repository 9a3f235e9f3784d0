import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shells } from '../../src/core/completion/shells.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { writeNote } from '../support/disk/notes-on-disk.ts';
import { runReflect } from '../support/program/cli.ts';
import { mark, openShell, pathOf, type TestShell } from '../support/program/shell.ts';
import { openTerminal } from '../support/terminal/pty.ts';

/** Waits until the words that a call was made with are on the screen, each on a line of its own. */
const calledWith = (terminal: TestShell, ...words: readonly string[]) =>
  terminal.waitFor((screen) =>
    screen
      .rows()
      .join('\n')
      .includes(words.map((word) => `<${word}>`).join('\n')),
  );

/** Types a call, presses Tab and Enter, and waits until it was called with these words. */
async function completes(terminal: TestShell, typed: string, ...words: readonly string[]) {
  terminal.tab(typed);
  terminal.press('enter');
  await calledWith(terminal, ...words);
}

/** Wipes the screen, so that what is called next is not taken for what was called before. */
async function cleared(terminal: TestShell): Promise<void> {
  terminal.type('clear');
  terminal.press('enter');
  await terminal.waitFor((screen) => !screen.shows('<'));
}

/** A name that would do harm if a shell were to read it as anything but text. */
const harmful = 'Jo $(touch pwned) `touch pwned` "x" \'y\' ;*?&|<>~#{a,b} \\ =a:b Zoë😀 "!!';

function homeWithNotes(): TestHome {
  const home = freshHome();
  writeNote(home, { id: 'kkk2', title: 'Voor het gesprek met Sanne', with: 'Sanne' });
  writeNote(home, { id: 'bbb3', title: 'Over `touch pwned`', with: harmful, tags: ['rood:wit'] });
  home.write('answers before.yaml', '');
  return home;
}

for (const shell of shells) {
  describe.skipIf(pathOf(shell) === undefined)(`in ${shell}, Tab`, () => {
    it('completes commands, options, values, sets, notes, questions, names and files', async () => {
      const terminal = await openShell(shell, { home: homeWithNotes() });
      const calls: readonly (readonly [typed: string, ...words: string[]])[] = [
        ['reflect li', 'list'],
        ['reflect drafts sh', 'drafts', 'show'],
        ['reflect list --sta', 'list', '--status'],
        ['reflect list --status o', 'list', '--status', 'open'],
        ['reflect list --status=o', 'list', '--status=open'],
        ['reflect tru', 'trust'],
        ['reflect show kk', 'show', 'kkk2'],
        ['reflect list --tag roo', 'list', '--tag', 'rood:wit'],
        ['reflect list --tag rood:w', 'list', '--tag', 'rood:wit'],
        ['reflect --answer other-s', '--answer', 'other-source='],
        ['reflect --answer other-source=h', '--answer', 'other-source=heard'],
        ['reflect revise kkk2 open', 'revise', 'kkk2', 'opening'],
        ['reflect check ans', 'check', 'answers before.yaml'],
        ['reflect new --answers=ans', 'new', '--answers=answers before.yaml'],
        ['REFLECT_QUIET=1 reflect help exi', 'help', 'exit-codes'],
        ['true; reflect list --with sann', 'list', '--with', 'Sanne'],
      ];
      for (const [typed, ...words] of calls) {
        await completes(terminal, typed, ...words);
        await cleared(terminal);
      }
    });

    it('gives a name as one word, however its quotes were begun, and carries nothing out', async () => {
      const home = homeWithNotes();
      const terminal = await openShell(shell, { home, cols: 160 });
      for (const [typed, ...words] of [
        ['--with Jo', '--with', harmful],
        ['--with "Jo', '--with', harmful],
        ["--with 'Jo", '--with', harmful],
        ['--with=Jo', `--with=${harmful}`],
        ['--with="Jo', `--with=${harmful}`],
      ] as const) {
        await completes(terminal, `reflect list ${typed}`, 'list', ...words);
        await cleared(terminal);
      }
      expect(existsSync(home.at('pwned'))).toBe(false);
    });

    it('lists notes with their title, and keeps what was typed', async () => {
      const home = homeWithNotes();
      const terminal = await openShell(shell, { home });
      terminal.tab('reflect show ');
      terminal.press('tab');
      await terminal.waitFor('Voor het gesprek met Sanne · 2026-11-23');
      await terminal.waitFor('Over `touch pwned` · 2026-11-23');
      expect(terminal.shows('reflect show')).toBe(true);
      expect(existsSync(home.at('pwned'))).toBe(false);
    });

    it('does nothing, and says nothing, where there is nothing to complete', async () => {
      const terminal = await openShell(shell, { home: freshHome() });
      await completes(terminal, 'reflect show zz', 'show', 'zz');
      expect(terminal.rows().slice(0, 3)).toEqual([`${mark} reflect show zz`, '<show>', '<zz>']);
    });

    it('works in the next shell after it was installed, and no more after it was taken out', async () => {
      const { completion: words } = textsFor('en');
      const home = homeWithNotes();
      const env = { ZDOTDIR: home.path };
      const install = openTerminal({
        args: ['completion', 'install', '--shell', shell],
        home: home.path,
        env,
      });
      await install.waitFor(words.sureToAdd);
      expect(install.shows('reflect completion')).toBe(true);
      install.press('enter');
      expect((await install.exit()).code).toBe(0);
      const terminal = await openShell(shell, { home, rc: 'keep' });
      await completes(terminal, 'reflect li', 'list');
      const uninstall = await runReflect(['completion', 'uninstall', '--force', '--shell', shell], {
        home: home.path,
        env,
      });
      expect(uninstall).toMatchObject({ code: 0, stdout: '' });
      const later = await openShell(shell, { home, rc: 'keep' });
      await completes(later, 'reflect li', 'li');
    });
  });
}

describe.skipIf(pathOf('zsh') === undefined)('in zsh, the script', () => {
  it('also works as a file in a folder of functions', async () => {
    const home = homeWithNotes();
    const { stdout } = await runReflect(['completion', 'zsh'], { home: home.path });
    home.write('functions/_reflect', stdout);
    const rc = `fpath=(${home.at('functions')} $fpath)\nautoload -Uz compinit && compinit -i`;
    const terminal = await openShell('zsh', { home, rc });
    await completes(terminal, 'reflect li', 'list');
    terminal.tab('reflect show kk');
    terminal.press('enter');
    await calledWith(terminal, 'show', 'kkk2');
  });
});

describe('in bash, the script', () => {
  it.each(['set -u', 'set -o posix', "COMP_WORDBREAKS=$' \\t\\n'", 'compopt() { return 1; }'])(
    'also works after %s',
    async (before) => {
      const rc = `${before}\neval "$(reflect completion bash)"`;
      const terminal = await openShell('bash', { home: homeWithNotes(), rc });
      await completes(terminal, 'reflect list --status=o', 'list', '--status=open');
    },
  );
});

describe('a shell that asks for candidates', () => {
  const asking = ['completion', 'complete', 'fish', '--'];

  it.each([
    ['no home at all', { HOME: undefined, REFLECT_HOME: undefined }],
    ['a home that is a file', { REFLECT_HOME: '/etc/hostname' }],
    ['a home that is nowhere', { REFLECT_HOME: '/nowhere/at/all' }],
    ['variables that are wrong', { REFLECT_LANG: 'xx', REFLECT_MINUTES: 'x' }],
  ])('gets an answer and no error with %s', async (_, env) => {
    const home = freshHome();
    // One that needs nothing from disk, one that reads notes and one that reads drafts.
    for (const words of [['li'], ['', 'show'], ['', 'resume']]) {
      const run = await runReflect([...asking, ...words], { home: home.path, env, stdin: 'open' });
      expect(run).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('gets an answer with settings and notes that cannot be read', async () => {
    const home = freshHome();
    home.write('config.yaml', 'lang: [\n');
    home.write('notes', 'no folder');
    home.write('drafts', 'no folder');
    for (const words of [['li'], ['', 'show'], ['', 'resume']]) {
      const run = await runReflect([...asking, ...words], { home: home.path });
      expect(run).toMatchObject({ code: 0, stderr: '' });
    }
    const script = await runReflect(['completion', 'bash'], { home: home.path });
    expect(script).toMatchObject({ code: 0, stderr: '' });
    expect(script.stdout).toContain('complete ');
  });
});

describe('without a terminal', () => {
  it('the file of a shell is changed only with --force', async () => {
    const home = freshHome();
    const file = home.write('.bashrc', 'mine');
    const { problems } = textsFor('en').problem;
    const { what } = problems['shell-file-unasked']({ code: 'shell-file-unasked', path: file });
    const args = ['completion', 'install', '--shell', 'bash'];
    const refused = await runReflect(args, { home: home.path, stdin: 'open' });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain(what);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    const done = await runReflect([...args, '--force'], { home: home.path });
    expect(done).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^mine\neval "\$\(reflect completion bash/);
  });
});

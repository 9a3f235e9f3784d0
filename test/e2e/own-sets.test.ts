import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePromptSetText } from '../../src/core/set-file/prompt-set-text.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { runReflect } from '../support/program/cli.ts';
import { projectRoot } from '../support/program/environment.ts';
import { walkSet } from '../support/program/walker.ts';
import { nothingKnown } from '../support/sets/sets.ts';
import { openTerminal } from '../support/terminal/pty.ts';

const en = textsFor('en');

const sets = (home: TestHome, ...args: readonly string[]) =>
  runReflect(['sets', ...args], { home: home.path });

describe('reflect sets new', () => {
  it('makes a set that is right, and is walked at once', async () => {
    const home = freshHome();
    const made = await sets(home, 'new', 'team-retro');
    const file = home.at('prompts/team-retro.yaml');
    expect(made).toMatchObject({ code: 0, stdout: `${file}\n` });
    expect(made.stderr).toContain('reflect sets edit team-retro');
    expect(await sets(home, 'check', '--strict')).toMatchObject({
      code: 0,
      stdout: 'team-retro is right: 4 questions, about 2 minutes.\n',
      stderr: '',
    });
    const set = parsePromptSetText(readFileSync(file, 'utf8'), file, 'team-retro');
    const terminal = openTerminal({ home: home.path, args: ['team-retro'] });
    await walkSet(terminal, set, 'en', nothingKnown);
    await terminal.waitFor(en.talk.whatNow);
    terminal.press('enter');
    expect((await terminal.exit()).code).toBe(0);
    expect(home.note().text).toContain('set: team-retro\n');
    expect(home.note().text).toContain('words about if-then');
  });

  it('starts from another, for the person only, with the schema of this version beside it', async () => {
    const home = freshHome();
    expect(await sets(home, 'new', 'mine', '--from', 'before')).toMatchObject({ code: 0 });
    expect(await sets(home, 'check', 'mine', '--strict')).toMatchObject({ code: 0, stderr: '' });
    expect(statSync(home.at('prompts/mine.yaml')).mode & 0o777).toBe(0o600);
    const schema = readFileSync(home.at('prompts/prompt-set.schema.json'), 'utf8');
    expect(schema).toBe(
      readFileSync(path.join(projectRoot, 'prompts/prompt-set.schema.json'), 'utf8'),
    );
  });

  it.each([
    ['list', 'list is a command.', 'reflect sets new my-list'],
    ['My Set', 'A set cannot be called this: My Set', 'my-set'],
    ['mine', 'You already have a set mine', 'reflect sets edit mine'],
  ])('refuses the name %s, and says what to do', async (name, what, todo) => {
    const home = freshHome();
    const file = home.write('prompts/mine.yaml', 'half a set');
    const run = await sets(home, 'new', name);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(what);
    expect(run.stderr).toContain(todo);
    expect(readFileSync(file, 'utf8')).toBe('half a set');
  });

  it('of two at the same time makes one', async () => {
    const home = freshHome();
    const runs = await Promise.all([1, 2, 3].map(() => sets(home, 'new', 'mine')));
    expect(runs.map(({ code }) => code).toSorted()).toEqual([0, 2, 2]);
    expect(await sets(home, 'check', 'mine')).toMatchObject({ code: 0 });
  });
});

/** An editor that changes the file with these scripts, one for each time that it is opened. */
function editorOf(home: TestHome, ...scripts: readonly string[]): string {
  const cases = scripts
    .map((script, index) => `${index + 1}) sed -i '${script}' "$1" ;;`)
    .join('\n');
  const opened = home.at('opened');
  const count = `echo x >> "${opened}"\ncase $(wc -l < "${opened}" | tr -d ' ') in`;
  const file = home.write('my editor', `#!/bin/sh\n${count}\n${cases}\nesac\n`, 0o755);
  return `"${file}"`;
}

const edit = (home: TestHome, name: string, editor: string) =>
  openTerminal({ home: home.path, args: ['sets', 'edit', name], env: { EDITOR: editor } });

describe('reflect sets edit', () => {
  it('says where it is wrong, opens it again, and says that it is right', async () => {
    const home = freshHome();
    await sets(home, 'new', 'mine');
    const terminal = edit(home, 'mine', editorOf(home, 's/type: list/type: lsit/', 's/lsit/list/'));
    await terminal.waitFor(en.change.edit.again);
    const line = readFileSync(home.at('prompts/mine.yaml'), 'utf8')
      .split('type: lsit')[0]
      ?.split('\n').length;
    expect(terminal.everything().replaceAll('\n', '')).toContain(`mine.yaml:${line}:11 `);
    terminal.press('enter');
    await terminal.waitFor('mine is right: 4 questions');
    expect((await terminal.exit()).code).toBe(0);
  });

  it('leaves what was typed when the person leaves it so', async () => {
    const home = freshHome();
    await sets(home, 'new', 'mine');
    const terminal = edit(home, 'mine', editorOf(home, 's/type: list/type: lsit/'));
    await terminal.waitFor(en.change.edit.leave);
    terminal.press('down', 'enter');
    await terminal.waitFor('The set is not right yet.');
    expect((await terminal.exit()).code).toBe(1);
    expect(readFileSync(home.at('prompts/mine.yaml'), 'utf8')).toContain('type: lsit');
    expect(await sets(home, 'check')).toMatchObject({ code: 2, stdout: '' });
  });

  it('offers a copy of a built-in set', async () => {
    const home = freshHome();
    const terminal = edit(home, 'trust', editorOf(home, 's/^practice: .*/practice: all/'));
    await terminal.waitFor(en.sets.edit.copyIt);
    terminal.press('enter');
    await terminal.waitFor('trust is right');
    expect((await terminal.exit()).code).toBe(0);
    expect(readFileSync(home.at('prompts/trust.yaml'), 'utf8')).toContain('\npractice: all\n');
    const list = await runReflect(['sets'], { home: home.path });
    expect(list.stdout).toMatch(/^trust .* · yours, instead of the built-in one$/m);
  });

  it('asks nothing without a terminal', async () => {
    const run = await sets(freshHome(), 'edit', 'trust');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('reflect sets new trust --from trust');
  });
});

/** A set that is in Dutch only, but for a title in English. */
const dutch = `name: mine
title: { nl: Terugblik, en: Looking back }
questions:
  - { id: fijn, type: text, ask: { nl: Wat was er fijn? }, optional: true }
  - { id: opening, type: text, ask: { nl: Wat ga je vragen? }, feeds: opening }
`;

describe('a set that is not in the language of the person', () => {
  const german = { LANG: 'de_DE.UTF-8' };
  const withSet = () => {
    const home = freshHome();
    home.write('prompts/mine.yaml', dutch);
    return home;
  };

  it('is walked in its own language', async () => {
    const home = withSet();
    const terminal = openTerminal({ home: home.path, args: ['mine'], env: german });
    await terminal.waitFor('Wat was er fijn?');
    terminal.type('De rust');
    await terminal.waitFor('De rust');
    terminal.press('enter');
    await terminal.waitFor('Wat ga je vragen?');
    terminal.type('En nu?');
    await terminal.waitFor('En nu?');
    terminal.press('enter');
    await terminal.waitFor(textsFor('de').talk.whatNow);
    terminal.press('enter');
    expect((await terminal.exit()).code).toBe(0);
    const { text } = home.note();
    expect(text).toContain('lang: nl\n');
    expect(text).toContain('title: Terugblik\n');
    expect(text).toContain(textsFor('nl').note.headings.answers);
  });

  it('makes a note from given answers, and a file to fill in, in its own language', async () => {
    const home = withSet();
    const file = await runReflect(['answers', 'mine'], { home: home.path, env: german });
    expect(file).toMatchObject({ code: 0, stderr: '' });
    expect(file.stdout).toContain('lang: nl\n');
    expect(file.stdout).toContain('# Wat was er fijn?\n');
    const filled = file.stdout.replace('  opening:', '  opening: En nu?');
    const args = ['mine', '--answers', '-'];
    const made = await runReflect(args, { home: home.path, env: german, input: filled });
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(home.note().text).toContain('lang: nl\n');
  });

  it('is refused in a language that was asked for, with the ones that it is in', async () => {
    const home = withSet();
    for (const args of [['mine'], ['answers', 'mine']]) {
      const run = await runReflect([...args, '--lang', 'de'], { home: home.path });
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toContain('gibt es nicht auf Deutsch, aber auf Niederländisch');
      expect(run.stderr).toContain('--lang nl');
    }
    const given = 'lang: de\nanswers:\n  opening: Und?\n';
    const run = await runReflect(['mine', '--answers', '-'], { home: home.path, input: given });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('does not exist in German, but it does in Dutch');
  });

  it('is told in a list and in a check', async () => {
    const home = withSet();
    const list = await runReflect(['sets'], { home: home.path, env: german });
    expect(list.stdout).toMatch(/^mine .*Looking back .* · von dir · nur in nl$/m);
    const check = await sets(home, 'check', 'mine');
    expect(check).toMatchObject({ code: 0 });
    expect(check.stderr).toContain('mine.yaml:2:25 en is there in 1 of 3 texts.');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { runReflect } from '../support/program/cli.ts';
import { shortSet } from '../support/sets/short-set.ts';
import { openTerminal } from '../support/terminal/pty.ts';

const esc = String.fromCharCode(27);

/** A set of which one answer is enough. */
const mine = `name: mine
title: Mine
questions:
  - { id: opening, type: text, ask: How will you open?, feeds: opening }
`;

/** A home with these settings. */
function homeWith(config: string): TestHome {
  const home = freshHome();
  home.write('config.yaml', config);
  return home;
}

describe('settings in the file', () => {
  it('hold in every call: the language, of help and mistakes too', async () => {
    const home = homeWith('lang: nl\n').path;
    const { tagline, mistakes } = textsFor('nl').help;
    expect((await runReflect(['--help'], { home })).stdout).toContain(tagline);
    expect((await runReflect(['list', '--nope'], { home })).stderr).toContain(
      mistakes.unknownOption('--nope'),
    );
    expect((await runReflect(['list'], { home, env: { REFLECT_LANG: 'de' } })).stderr).toContain(
      textsFor('de').talk.noNotes('reflect'),
    );
    expect((await runReflect(['list', '--lang', 'en'], { home })).stderr).toContain(
      textsFor('en').talk.noNotes('reflect'),
    );
  });

  it('decide on colours, unless NO_COLOR or an option says otherwise', async () => {
    const home = homeWith('color: always\n').path;
    const isColored = async (args: string[], env = {}) =>
      (await runReflect(['sets', ...args], { home, env })).stdout.includes(esc);
    expect(await isColored([])).toBe(true);
    expect(await isColored([], { NO_COLOR: '1' })).toBe(false);
    expect(await isColored(['--color'], { NO_COLOR: '1' })).toBe(true);
    expect(await isColored(['--no-color'])).toBe(false);
    expect(await isColored([], { REFLECT_COLOR: 'auto' })).toBe(false);
  });

  it('say which set is meant, how long it takes, and for which team', async () => {
    const home = homeWith('set: mine\nteam: planning\nminutes: 1\n');
    home.write('prompts/mine.yaml', mine);
    const answers = ['--answer', 'opening=What matters?'];
    const note = await runReflect(answers, { home: home.path });
    expect(note).toMatchObject({ code: 0, stderr: '' });
    expect(home.note().text).toContain('set: mine');
    expect(home.note().text).toContain('team: planning');
    const without = ['before', '--team', '', '--output', '-', ...answers];
    const other = await runReflect(without, { home: home.path });
    expect(other.stdout).toContain('set: before');
    expect(other.stdout).not.toContain('team:');
    expect((await runReflect(['answers'], { home: home.path })).stdout).toContain('set: mine');
  });

  it('say how many minutes there are, unless an option does', async () => {
    const home = homeWith('minutes: 2\n').path;
    const { talk } = textsFor('en');
    const [words = ''] = /To fit in \d+ minutes/.exec(talk.fewerQuestions(3, 2)) ?? [];
    const short = openTerminal({ home });
    await short.waitFor(words);
    const long = openTerminal({ home, args: ['--minutes', '60'] });
    await long.waitFor(talk.stopAnyTime);
    expect(long.everything()).not.toContain('To fit in');
  });

  it('name a set that is gone, and are named themselves', async () => {
    const home = homeWith('\nset: gone\n');
    const run = await runReflect([], { home: home.path });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`${home.at('config.yaml')}:2`);
  });
});

describe('a wrong settings file', () => {
  const config = 'lang: nl\nminutes: nine\ncolour: red\n';
  const words = textsFor('nl').config.wrongInFile('minutes', textsFor('nl').config.takes.number);

  it.each([
    [['list']],
    [[]],
    [['resume']],
    [['due', '--quiet']],
    [['config']],
    [['config', 'get', 'lang']],
  ])('stops %j at once, says all that is wrong, and changes nothing', async (args) => {
    const home = homeWith(config);
    const run = await runReflect(args, { home: home.path, stdin: 'open' });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`${home.at('config.yaml')}:2:10 ${words}`);
    expect(run.stderr).toContain(`${home.at('config.yaml')}:3:1 `);
    expect(home.drafts()).toEqual([]);
    expect(readFileSync(home.at('config.yaml'), 'utf8')).toBe(config);
  });

  it.each([
    [['--help']],
    [['help', 'list']],
    [['--version']],
    [['completion', 'bash']],
    [['config', 'path']],
    [['config', 'unset', 'colour']],
    [['config', 'set', 'minutes', '9']],
  ])('does not stop %j', async (args) => {
    const home = homeWith(config);
    expect(await runReflect(args, { home: home.path })).toMatchObject({ code: 0 });
  });

  it('is mended with the words that it is refused with', async () => {
    const home = homeWith(config).path;
    await runReflect(['config', 'unset', 'colour'], { home });
    await runReflect(['config', 'unset', 'minutes'], { home });
    expect(await runReflect(['list'], { home })).toMatchObject({ code: 0 });
  });

  it('is told as JSON', async () => {
    const home = homeWith('lang: NO\n');
    const run = await runReflect(['list', '--json'], { home: home.path });
    expect(JSON.parse(run.stderr)).toMatchObject({
      code: 'config-faulty',
      where: [{ file: home.at('config.yaml'), line: 1, column: 7 }],
    });
  });

  it('and a wrong variable are told apart', async () => {
    const env = { REFLECT_LANG: 'xx', REFLECT_MINUTES: '0' };
    const run = await runReflect(['list'], { home: freshHome().path, env });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('REFLECT_LANG cannot be xx; it can be: nl, en, de.');
    expect(run.stderr).toContain('REFLECT_MINUTES cannot be 0');
  });
});

describe('the first walk', () => {
  /** What is said before the first question, as one line: it may be broken anywhere between words. */
  async function saidFirst(
    home: TestHome,
    more: { args?: string[]; env?: Record<string, string> },
  ) {
    home.write('prompts/short.yaml', shortSet);
    const { args = [], env = {} } = more;
    const terminal = openTerminal({ home: home.path, args: ['short', ...args], env, cols: 200 });
    await terminal.waitFor('Who is it about?');
    const said = terminal.everything().replaceAll(/\s+/g, ' ');
    terminal.press('ctrl-c');
    await terminal.exit();
    return said;
  }
  const { config, talk } = textsFor('en');

  it('says in one line what was taken for granted, and how to change it', async () => {
    const home = freshHome();
    const said = await saidFirst(home, {});
    expect(said).toContain(config.firstTime(home.at('notes'), 'LANG', 'reflect config'));
    expect(said).not.toContain(talk.keptIn(home.at('notes')));
  });

  it('says no more than where the note goes when there are notes or settings, or it was told', async () => {
    const kept = (home: TestHome) => talk.keptIn(home.at('notes'));
    const settled = homeWith('# Mine.\n');
    expect(await saidFirst(settled, {})).toContain(kept(settled));
    const told = freshHome();
    expect(await saidFirst(told, { args: ['--lang', 'en'] })).toContain(kept(told));
    const later = freshHome();
    await runReflect(['--answer', 'opening=What matters?'], { home: later.path });
    expect(await saidFirst(later, {})).toContain(kept(later));
  });

  it('says nothing with --quiet, and nothing without a terminal', async () => {
    const home = freshHome();
    expect(await saidFirst(home, { args: ['--quiet'] })).not.toContain('reflect config');
    const run = await runReflect(['--answer', 'opening=What matters?'], { home: freshHome().path });
    expect(run.stderr).toBe('');
  });
});

describe('reflect config edit', () => {
  /** An editor that writes these texts, one at each time that it is opened. */
  function editorOf(home: TestHome, ...texts: string[]): string {
    texts.forEach((text, index) => void home.write(`text-${index}`, text));
    return home.write(
      'editor.sh',
      `#!/bin/sh\nn=$(cat ${home.at('n')} 2>/dev/null || echo 0)\ncp ${home.at('text-')}$n "$1"\necho $((n + 1)) > ${home.at('n')}\n`,
      0o755,
    );
  }

  it('looks at what was written, and opens it again until it is right', async () => {
    const home = freshHome();
    const editor = editorOf(home, 'lang: xx\n', 'lang: nl\n');
    const terminal = openTerminal({
      home: home.path,
      args: ['config', 'edit'],
      env: { EDITOR: 'false', REFLECT_EDITOR: editor },
      cols: 120,
    });
    const { change, config } = textsFor('en');
    await terminal.waitFor(change.edit.again);
    expect(terminal.everything()).toContain('config.yaml:1:7');
    terminal.press('enter');
    await terminal.waitFor(config.edit.changed);
    expect((await terminal.exit()).code).toBe(0);
    expect(readFileSync(home.at('config.yaml'), 'utf8')).toBe('lang: nl\n');
  });

  it('is of use when the file is wrong already, in the editor that is right in it', async () => {
    const home = freshHome();
    const editor = editorOf(home, 'team: web\n');
    home.write('config.yaml', `colour: red\neditor: ${editor}\n`);
    const terminal = openTerminal({ home: home.path, args: ['config', 'edit'], cols: 120 });
    await terminal.waitFor(textsFor('en').config.edit.changed);
    expect((await terminal.exit()).code).toBe(0);
    expect(readFileSync(home.at('config.yaml'), 'utf8')).toBe('team: web\n');
  });
});

describe('a setting that is changed while someone walks', () => {
  it('does nothing to that walk, also when the file is wrong then', async () => {
    const home = freshHome();
    home.write('prompts/short.yaml', shortSet);
    const terminal = openTerminal({ home: home.path, args: ['short'] });
    await terminal.waitFor('Who is it about?');
    home.write('config.yaml', 'lang: "');
    terminal.type('Koen');
    await terminal.waitFor('Koen');
    terminal.press('enter');
    await terminal.waitFor('What is the story?');
    terminal.press('ctrl-c');
    expect((await terminal.exit()).code).toBe(130);
    expect(home.drafts()).toHaveLength(1);
    const refused = await runReflect(['resume'], { home: home.path });
    expect(refused).toMatchObject({ code: 2 });
    expect(home.drafts()).toHaveLength(1);
  });
});

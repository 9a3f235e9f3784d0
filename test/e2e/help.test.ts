import { describe, expect, it } from 'vitest';
import { topics } from '../../src/core/help-topics.ts';
import { languages } from '../../src/core/language.ts';
import { topicsFor } from '../../src/i18n/guide.ts';
import { helpTextsFor } from '../../src/i18n/help.ts';
import { keyOf } from '../../src/program/names.ts';
import { freshHome } from '../support/disk/home.ts';
import { runReflect } from '../support/program/cli.ts';
import { commandsIn, wholeProgram } from '../support/program/whole-program.ts';
import { openTerminal } from '../support/terminal/pty.ts';

const commands = commandsIn(await wholeProgram()).map(keyOf);

const run = (args: string, env = {}) =>
  runReflect(args.split(' '), { home: freshHome().path, env });

/** Words that are broken at the end of a row, in a text that was drawn for a wider terminal. */
function brokenWords(wide: string, narrow: readonly string[]): string[] {
  const whole = new Set(wide.split(/\s+/));
  return narrow.flatMap((row) => row.trim().split(/\s+/)).filter((word) => !whole.has(word));
}

describe.each(languages)('the first screen of help in %s', (language) => {
  it('stands whole on a terminal of 80 by 24, and in colour only where that is wanted', async () => {
    const { tagline, screen } = await helpTextsFor(language);
    const home = freshHome().path;
    const terminal = openTerminal({ home, args: ['--help', '--lang', language] });
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
    expect(terminal.scrollback()).toEqual([]);
    expect(terminal.rows()[0]).toBe(tagline);
    expect(terminal.rows().join('\n')).toContain(screen.readOn);
    expect([...terminal.styles()]).toEqual(['bold']);
    const plain = openTerminal({ home, args: ['--help', '--lang', language, '--no-color'] });
    await plain.exit();
    expect(plain.rows()).toEqual(terminal.rows());
    expect([...plain.styles()]).toEqual([]);
  });

  it('breaks no word on a terminal of 40', async () => {
    const args = ['--help', '--lang', language];
    const home = freshHome().path;
    const { stdout } = await runReflect(args, { home });
    const terminal = openTerminal({ home, args, cols: 40, rows: 60 });
    await terminal.exit();
    expect(brokenWords(stdout, terminal.rows())).toEqual([]);
  });
});

describe('help', () => {
  it.each(['--help', '-h', 'help', '--no-color --help', '--json help'])(
    'reflect %s is the same screen, on standard output',
    async (args) => {
      const help = await run(args);
      expect(help).toEqual({ ...(await run('--help')), stderr: '', code: 0 });
    },
  );

  it.each([
    [{ LANG: 'nl_NL.UTF-8' }, 'Gebruik:'],
    [{ LANGUAGE: 'fr:de' }, 'Aufruf:'],
    [{ LC_ALL: 'C' }, 'Usage:'],
  ])('is in the language that %j asks for', async (env, words) => {
    expect((await run('--help', env)).stdout).toContain(words);
    expect((await run('help new', env)).stdout).toContain(words);
  });

  it('is in colour without a terminal where that is forced', async () => {
    const { stdout } = await run('--help', { FORCE_COLOR: '1' });
    expect(stdout).toContain('\u001b[1m');
    expect((await run('--help')).stdout).not.toContain('\u001b');
  });
});

describe('help of a command', () => {
  // `test/program/help/command-help.test.ts` asks in both ways for every command.
  it.each(['new', 'sets', 'sets check', 'help'])(
    'is the same for reflect help %s and reflect %s --help',
    async (key) => {
      const [asked, option] = await Promise.all([run(`help ${key}`), run(`${key} --help`)]);
      expect(asked).toMatchObject({ code: 0, stderr: '' });
      expect(asked.stdout).toContain(`reflect ${key}`);
      expect(option).toEqual(asked);
    },
  );

  it('for a prompt set is that of the command that asks it', async () => {
    const { stdout } = await run('help new');
    expect((await run('help weekly')).stdout).toBe(stdout);
    expect((await run('weekly --help')).stdout).toBe(stdout);
  });

  it('breaks no word on a terminal of 40', async () => {
    const { stdout } = await run('help share');
    const terminal = openTerminal({
      home: freshHome().path,
      args: ['help', 'share'],
      cols: 40,
      rows: 100,
    });
    await terminal.exit();
    const continued = brokenWords(stdout, terminal.rows()).filter((word) => word !== '\\');
    expect(continued).toEqual([]);
  });
});

describe('a topic of help', () => {
  it.each(topics)('is read with reflect help %s', async (topic) => {
    const { about } = await topicsFor('en');
    const { code, stdout, stderr } = await run(`help ${topic}`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')[0]?.toLowerCase()).toBe(`${about[topic]}.`.toLowerCase());
    expect(stdout.split('\n').length).toBeGreaterThan(5);
  });

  it('tells of every command in one list', async () => {
    const { stdout } = await run('help commands');
    const named = stdout.split('\n').map((row) => row.trim().split(/ {2,}/)[0]);
    expect(commands.filter((key) => key !== 'help' && !named.includes(key))).toEqual([]);
  });

  it.each([
    ['prompt-sets', true],
    ['exit-codes', false],
  ])('goes through the pager when it is longer than the screen: %s, %s', async (topic, isLong) => {
    const home = freshHome();
    const pager = home.write('pager', '#!/bin/sh\ncat; echo "-- read --"\n', 0o755);
    const terminal = openTerminal({
      home: home.path,
      args: ['help', topic],
      env: { PAGER: pager },
    });
    expect(await terminal.exit()).toMatchObject({ code: 0 });
    expect(terminal.everything().includes('-- read --')).toBe(isLong);
  });

  it('is no command: reflect topics looks for a prompt set', async () => {
    expect(await run('topics')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('what is not there', () => {
  it.each([
    ['help shwo', 'show'],
    ['shwo --help', 'show'],
    ['help weely', 'weekly'],
    ['help formts', 'formats'],
    ['help sets chekc', 'sets check'],
    ['sets chekc --help', 'sets check'],
    ['sets chekc', 'sets check'],
    ['serach', 'search'],
    ['list --formt json', '--format'],
    ['list --format jsno', 'json'],
    ['drafts discard x --froce', '--force'],
  ])('reflect %s offers %s, with exit code 2', async (args, nearest) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`Did you mean (?:\\S+ or )*${nearest}\\b`));
  });

  it.each(['help zzzzzz', 'help help zzz', 'zzzzzz --help', 'help list extra'])(
    'reflect %s says where to look',
    async (args) => {
      const { code, stdout, stderr } = await run(args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('reflect help topics');
    },
  );
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleCommands } from '../../src/i18n/example-commands.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { fillHome } from '../support/disk/lived-in-home.ts';
import { cleanEnvironment } from '../support/program/environment.ts';
import { openTerminal } from '../support/terminal/pty.ts';

const all = Object.entries(exampleCommands).flatMap(([command, examples]) =>
  Object.entries(examples).map(([name, typed]) => [`${command}: ${name}`, typed] as const),
);

/** Those that ask something. Each is left with Ctrl-C at its first question. */
const asking: ReadonlySet<string> = new Set([
  ...['new: walk', 'new: other', 'new: about', 'help prompt-sets: walk', 'due: week'],
  ...['after: last', 'after: note', 'resume: last', 'resume: draft', 'revise: opening'],
  ...['drafts discard: one', 'delete: one', 'completion install: own'],
]);

/** Those that need a terminal for something else than a question. */
const onTerminal: ReadonlySet<string> = new Set([
  ...['edit: last', 'edit: one', 'card: copy', 'config edit: file'],
  ...['sets edit: one', 'help prompt-sets: edit'],
]);

/** A home with everything in it that the examples speak of, made once. */
const template = mkdtempSync(path.join(tmpdir(), 'reflect-examples-'));

beforeAll(() => fillHome(template));
afterAll(() => rmSync(template, { recursive: true, force: true }));

/** A home of its own for an example, and the surroundings of a shell in it. */
function livedIn(typed: string) {
  const home = freshHome();
  cpSync(template, home.path, { recursive: true });
  // A set that is made must not be there yet.
  const [, made] = /^reflect sets new ([a-z]+)/.exec(typed) ?? [];
  if (made !== undefined) rmSync(home.at(`prompts/${made}.yaml`));
  const env = {
    PATH: `${home.at('bin')}:${process.env.PATH}`,
    SHELL: '/bin/bash',
    EDITOR: 'true',
    TERM_PROGRAM: 'iTerm.app',
  };
  return { home, env, cwd: home.at('desk') };
}

type LivedIn = ReturnType<typeof livedIn>;

/** An example as it is typed in a shell on a terminal. */
const typedIn = ({ home, env, cwd }: LivedIn, typed: string) =>
  openTerminal({ home: home.path, cwd, env, node: '/bin/sh', script: '-c', args: [typed] });

describe('an example of help', () => {
  const plain = all.filter(([name]) => !asking.has(name) && !onTerminal.has(name));

  it.each(plain)('works as it is written: %s', (_, typed) => {
    const { home, env, cwd } = livedIn(typed);
    const run = spawnSync('/bin/sh', ['-c', typed], {
      cwd,
      env: cleanEnvironment(home.path, env),
      encoding: 'utf8',
      timeout: 15_000,
    });
    expect({ typed, code: run.status, said: run.stderr }).toEqual({
      ...{ typed, code: 0, said: expect.anything() },
    });
    expect(run.stdout + run.stderr + filesIn(home)).not.toBe('');
  });

  it.each(all.filter(([name]) => onTerminal.has(name)))(
    'works on a terminal as it is written: %s',
    async (_, typed) => {
      const terminal = typedIn(livedIn(typed), typed);
      expect(await terminal.exit(15_000)).toMatchObject({ code: 0 });
    },
  );

  it.each(all.filter(([name]) => asking.has(name)))(
    'asks, and can be left: %s',
    async (_, typed) => {
      const terminal = typedIn(livedIn(typed), typed);
      await terminal.waitFor('ctrl-c stop', 15_000);
      terminal.press('ctrl-c');
      expect(await terminal.exit()).toMatchObject({ code: 130 });
    },
  );

  it('is tried in one of these ways only when there is such an example', () => {
    const names = new Set<string>(all.map(([name]) => name));
    expect([...asking, ...onTerminal].filter((name) => !names.has(name))).toEqual([]);
  });
});

const filesIn = ({ path: home }: TestHome): string =>
  spawnSync('ls', ['-R', path.join(home, 'desk')], { encoding: 'utf8' }).stdout;

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome } from '../support/disk/home.ts';
import { commandOfCron } from '../support/formats/shell-words.ts';
import { runReflect } from '../support/program/cli.ts';
import { cleanEnvironment } from '../support/program/environment.ts';

const week = ['weekly', '--answer', 'temperature=3'];

const { talk } = textsFor('en');

describe('a week', () => {
  it('is due until there is a note of it', async () => {
    const home = freshHome().path;
    const before = await runReflect(['due'], { home });
    expect(before).toMatchObject({ code: 0, stdout: '' });
    expect(before.stderr).toContain(talk.isDue);
    expect(await runReflect(week, { home })).toMatchObject({ code: 0 });
    const after = await runReflect(['due'], { home });
    expect(after).toMatchObject({ code: 10, stdout: '' });
    expect(after.stderr).toContain(talk.isNotDue);
  });

  it('is still due when there is a note of a later one', async () => {
    const home = freshHome().path;
    await runReflect([...week, '--date', '2099-01-05'], { home });
    expect(await runReflect(['due'], { home })).toMatchObject({ code: 0 });
    expect(await runReflect([...week, '--if-due'], { home })).toMatchObject({ code: 0 });
    expect(await runReflect(['due'], { home })).toMatchObject({ code: 10 });
  });

  it('gets one note: --if-due says nothing the second time, and without it that is an error', async () => {
    const home = freshHome();
    await runReflect(week, { home: home.path });
    const { path, text } = home.note();
    expect(await runReflect([...week, '--if-due'], { home: home.path })).toEqual({
      code: 0,
      signal: null,
      stdout: '',
      stderr: '',
    });
    const again = await runReflect(week, { home: home.path });
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain(path);
    const [named = ''] = /\d{4}\/\S+-weekly\.md$/m.exec(again.stderr) ?? [];
    expect(await runReflect(['show', named], { home: home.path })).toMatchObject({ stdout: text });
    expect(home.note().text).toBe(text);
  });

  it('gets one note also when two jobs start at once', async () => {
    const home = freshHome();
    const runs = await Promise.all([1, 2, 3].map(() => runReflect(week, { home: home.path })));
    expect(runs.map(({ code }) => code).toSorted()).toEqual([0, 1, 1]);
    expect(home.notes()).toHaveLength(1);
  });

  it.each(['--every=2weeks', '--every=month'])('can be longer: %s', async (every) => {
    const home = freshHome().path;
    expect(await runReflect(['due', every], { home })).toMatchObject({ code: 0 });
    await runReflect(week, { home });
    expect(await runReflect(['due', every, '--quiet'], { home })).toEqual({
      code: 10,
      signal: null,
      stdout: '',
      stderr: '',
    });
  });
});

describe('a line for cron, run by a real shell as cron does', () => {
  /** Runs a line with next to nothing in the environment, as cron does. */
  async function runLine(line: string, home: string) {
    const { TZ = '' } = cleanEnvironment(home);
    const env = { PATH: '/usr/bin:/bin', HOME: home, TZ };
    const run = promisify(execFile)('/bin/sh', ['-c', commandOfCron(line)], { env, cwd: '/' });
    return run.then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
    );
  }

  it.each(['plain', "it's 100% \\% $odd"])(
    'reminds while it is due, in a home called %s',
    async (name) => {
      const outer = freshHome();
      const home = outer.at(name);
      outer.write(`${name}/x`, '');
      const { stdout: line } = await runReflect(['schedule', '--for', 'cron'], { home });
      const reminded = await runLine(line, home);
      expect(reminded.code).toBe(0);
      await runReflect(week, { home });
      expect(await runLine(line, home)).toEqual({ code: 10, stdout: '' });
    },
  );

  it('makes the note of the week, once', async () => {
    const home = freshHome();
    home.write('my week.yaml', 'set: weekly\nanswers: { temperature: 3 }\n');
    const { stdout: line } = await runReflect(
      ['schedule', '--for', 'cron', '--answers', 'my week.yaml', '--lang', 'nl'],
      { home: home.path },
    );
    const first = await runLine(line, home.path);
    expect(first).toEqual({ code: 0, stdout: `${home.note().path}\n` });
    expect(home.note().text).toContain('lang: nl');
    expect(await runLine(line, home.path)).toEqual({ code: 0, stdout: '' });
  });
});

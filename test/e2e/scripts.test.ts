import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome } from '../support/disk/home.ts';
import { validatorOf } from '../support/formats/json-validator.ts';
import { runReflect } from '../support/program/cli.ts';

const isValid = validatorOf(
  JSON.parse(
    readFileSync(new URL('../../prompts/json-output.schema.json', import.meta.url), 'utf8'),
  ),
);

/** Every command that can be called without a terminal, in a home with nothing in it. */
const commands: readonly (readonly [args: string, code: number])[] = [
  ['new', 2],
  ['weekly', 2],
  ['after', 0],
  ['after last', 2],
  ['resume', 0],
  ['drafts', 0],
  ['drafts show k3f9', 2],
  ['drafts discard k3f9', 2],
  ['answers', 0],
  ['answers weekly --schema', 0],
  ['check nowhere.yaml', 2],
  ['due', 0],
  ['schedule', 0],
  ['list', 0],
  ['show', 2],
  ['sets', 0],
  ['sets show before', 0],
  ['sets check nowhere.yaml', 2],
  ['--help', 0],
];

/** Those that ask on a terminal, and one that has nothing to ask: what they are given to read may matter. */
const askers = commands.filter(([args]) =>
  ['new', 'after last', 'resume', 'drafts discard k3f9', 'show', 'list'].includes(args),
);

const inputs = [
  ['an open input that stays silent', { stdin: 'open' }, commands],
  ['nothing', {}, askers],
  ['a closed input', { stdin: 'closed' }, askers],
  ['words', { input: 'y\nKoen\n' }, askers],
] as const;

describe.each(inputs)('without a terminal, with %s to read', (_what, how, calls) => {
  it.each(calls)(
    'reflect %s ends at once with %i, and leaves nothing behind',
    async (args, code) => {
      const home = freshHome();
      const run = await runReflect(args.split(' '), { home: home.path, ...how });
      expect({ args, code: run.code, said: run.stderr }).toMatchObject({ code });
      if (code !== 0) expect(run.stdout).toBe('');
      expect(home.notes()).toEqual([]);
      expect(home.drafts()).toEqual([]);
    },
  );
});

describe('with --json', () => {
  it.each([
    ['new --answer opening=And?', 0],
    ['due', 0],
    ['answers weekly', 0],
    ['list', 0],
    ['drafts', 0],
    ['sets', 0],
    ['sets show weekly', 0],
    ['schedule --for cron', 0],
    ['new', 2],
    ['new --answer temperature=9', 2],
    ['show', 2],
    ['check nowhere.yaml', 2],
    ['schedule --at 24:00', 2],
    ['--nonsense', 2],
  ])('reflect %s gives JSON as published, and ends with %i', async (args, code) => {
    const run = await runReflect([...args.split(' '), '--json'], { home: freshHome().path });
    const json = code === 0 ? run.stdout : run.stderr;
    isValid(JSON.parse(json));
    expect({ code: run.code, errors: isValid.errors }).toEqual({ code, errors: null });
    if (code !== 0) expect(run.stdout).toBe('');
  });
});

describe('an answers file', () => {
  it('goes from printed to checked to a note', async () => {
    const home = freshHome();
    const { stdout: template } = await runReflect(['answers', 'before'], { home: home.path });
    const filled = template.replace('  opening:\n', '  opening: And what else?\n');
    const file = home.write('before.yaml', filled);
    expect(await runReflect(['check', file], { home: home.path })).toMatchObject({ code: 0 });
    expect(home.notes()).toEqual([]);
    const made = await runReflect(['new', 'before', '--answers', file], { home: home.path });
    expect(made).toMatchObject({ code: 0, stdout: `${home.note().path}\n` });
  });

  it('can be JSON, and come through a pipe', async () => {
    const home = freshHome();
    const input = JSON.stringify({ set: 'weekly', lang: 'nl', answers: { temperature: 3 } });
    const run = await runReflect(['new', '--answers', '-'], { home: home.path, input });
    expect(run).toMatchObject({ code: 0 });
    expect(home.note().text).toContain('lang: nl');
  });

  it('makes half a note of nothing: one wrong answer and there is none', async () => {
    const home = freshHome();
    const input = 'answers: { opening: And?, temperature: 9 }';
    const run = await runReflect(['new', '--answers', '-', '-o', home.at('a.md')], {
      home: home.path,
      input,
    });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('temperature');
    expect(() => readFileSync(home.at('a.md'))).toThrow('ENOENT');
  });

  it('gives way to an answer in the call', async () => {
    const home = freshHome();
    const input = 'answers: { opening: From the file }';
    await runReflect(['new', '--answers', '-', '--answer', 'opening=From the call'], {
      home: home.path,
      input,
    });
    expect(home.note().text).toContain('From the call');
    expect(home.note().text).not.toContain('From the file');
  });
});

describe('text', () => {
  it('is UTF-8 also where the surroundings know only ASCII', async () => {
    const home = freshHome();
    const run = await runReflect(['--answer', 'opening=Één café, 😀?', '--output', '-'], {
      home: home.path,
      env: { LC_ALL: 'C' },
    });
    expect(run.stdout).toContain('Één café, 😀?');
  });

  it('keeps quiet on standard error with --quiet', async () => {
    const { schedule } = textsFor('en');
    const args = ['schedule', '--for', 'cron', '--check'];
    const home = freshHome().path;
    expect((await runReflect(args, { home })).stderr).toContain(schedule.noParser('cron'));
    expect((await runReflect([...args, '--quiet'], { home })).stderr).toBe('');
  });
});

describe('a set that only an answers file names', () => {
  it.each([
    ['week.yaml', (file: string) => file],
    ['-', () => 'standard input'],
  ])('is told with the file when there is no such set: %s', async (name, place) => {
    const home = freshHome();
    const text = 'set: wekly\nanswers:\n  temperature: 3\n';
    const file = name === '-' ? name : home.write(name, text);
    const run = await runReflect(['new', '--answers', file], { home: home.path, input: text });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`wekly; it is named in ${place(file)}`);
    expect(run.stderr).toContain('weekly');
  });
});

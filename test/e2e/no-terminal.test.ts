import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome } from '../support/disk/home.ts';
import { runReflect } from '../support/program/cli.ts';

const { problems } = textsFor('en').problem;

describe('without a terminal', () => {
  it.each([
    ['nothing on standard input', {}],
    ['standard input closed', { stdin: 'closed' }],
    ['standard input open and silent', { stdin: 'open' }],
    ['words on standard input', { input: 'Koen\n3\n' }],
  ] as const)('with %s, it says at once what is missing and asks nothing', async (_name, how) => {
    const home = freshHome();
    const run = await runReflect([], { home: home.path, ...how });
    const { what, todo } = problems['no-terminal']({ code: 'no-terminal', missing: ['opening'] });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(what);
    expect(run.stderr).toContain(todo);
    expect(home.notes()).toEqual([]);
    expect(home.drafts()).toEqual([]);
  });

  it('does the same in Dutch', async () => {
    const { what } = textsFor('nl').problem.problems['no-terminal']({
      code: 'no-terminal',
      missing: ['temperature'],
    });
    const run = await runReflect(['weekly', '--lang', 'nl'], { home: freshHome().path });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(what);
  });

  it('does not go on with a draft', async () => {
    const home = freshHome();
    const run = await runReflect(['resume'], { home: home.path, stdin: 'open' });
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr).toContain(textsFor('en').talk.noDrafts);
  });

  it('makes a note of the answers that come along', async () => {
    const home = freshHome();
    const opening = 'What matters most to you?';
    const run = await runReflect(['--answer', 'other=Koen', '--answer', `opening=${opening}`], {
      home: home.path,
    });
    const note = home.note();
    expect(run).toEqual({ code: 0, signal: null, stdout: `${note.path}\n`, stderr: '' });
    expect(note.text).toContain(opening);
    expect(note.text).toContain('with: Koen');
  });

  it('takes the answers from standard input and gives the note on standard output', async () => {
    const home = freshHome();
    const run = await runReflect(['before', '--answers', '-', '--output', '-'], {
      home: home.path,
      input: 'answers:\n  other: Koen\n  opening: What matters most to you?\n',
    });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^---\n/);
    expect(run.stdout).toContain('What matters most to you?');
    expect(home.notes()).toEqual([]);
  });

  it('names every answer that is missing or wrong, and saves nothing', async () => {
    const home = freshHome();
    const file = home.write(
      'answers.yaml',
      'answers:\n  temperature: 9\n  other: Koen\n  openning: Why?\n',
    );
    const run = await runReflect(['before', '--answers', file], { home: home.path });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`${file}:2:`);
    expect(run.stderr).toContain('temperature');
    expect(run.stderr).toContain(`${file}:4:`);
    expect(run.stderr).toContain('Did you mean opening?');
    expect(home.notes()).toEqual([]);
  });

  it('never overwrites a file that was named for the note', async () => {
    const home = freshHome();
    const file = home.write('mine.md', 'my own words\n');
    const run = await runReflect(['--answer', 'opening=Why?', '--output', file], {
      home: home.path,
    });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(problems['file-exists']({ code: 'file-exists', path: file }).what);
    expect(readFileSync(file, 'utf8')).toBe('my own words\n');
  });

  it('says so when the folder of notes cannot be made', async () => {
    const home = freshHome();
    home.write('notes', 'a file where the folder should be');
    const run = await runReflect(['--answer', 'opening=Why?'], { home: home.path });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain(home.at('notes'));
  });
});

describe('an unknown prompt set', () => {
  it.each([
    ['en', 'befroe', 'before'],
    ['nl', 'wekly', 'weekly'],
  ] as const)('is refused in %s, with the nearest name', async (language, typed, nearest) => {
    const run = await runReflect([typed, '--lang', language], { home: freshHome().path });
    const { what } = textsFor(language).problem.problems['set-unknown']({
      code: 'set-unknown',
      name: typed,
      nearest: [nearest],
    });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(what);
    expect(run.stderr).toContain(nearest);
  });
});

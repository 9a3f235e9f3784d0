import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/i18n/index.ts';
import { errnos } from '../support/disk/faulty-disk.ts';
import { faultyDisk, writingSteps } from '../support/disk/faulty-program.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { homeMadeOnce } from '../support/disk/home-made-once.ts';
import { writeNote } from '../support/disk/notes-on-disk.ts';
import { slowDisk } from '../support/disk/slow-disk.ts';
import { filesUnder } from '../support/notes/exported.ts';
import { sampleNote } from '../support/notes/notes.ts';
import { aFewAtATime } from '../support/program/a-few-at-a-time.ts';
import { runReflect } from '../support/program/cli.ts';
import { openTerminal } from '../support/terminal/pty.ts';

const { problem, transfer } = textsFor('en');

/** What looks like a program that fell over. */
const trace = /\bat .*[:(]\d+:\d+|Error:|node:internal|made up by a test/;

const secret = 'A sigh that I keep to myself';

/** A home with two notes, of which one has a private answer. */
const homeWithTwo = homeMadeOnce(async (home) => {
  const answers = ['opening=And you?', `signal=${secret}`, 'self-preserve=Rust é'];
  const given = answers.flatMap((each) => ['--answer', each]);
  await runReflect(['new', '--with', 'Koen', ...given], { home: home.path });
  const other = ['--with', 'Mark', '--date', '2020-01-01', '--answer', 'opening=And?'];
  await runReflect(['new', ...other], { home: home.path });
});

const run = (home: TestHome, ...args: readonly string[]) => runReflect(args, { home: home.path });

/** Notes on a disk that takes its time for each: all that it takes for work to be long. */
function homeOnSlowDisk(count: number) {
  const home = freshHome();
  for (let number = 0; number < count; number += 1) writeNote(home);
  const env = slowDisk({ under: home.path, milliseconds: 40, begun: home.at('begun') });
  return { home, env };
}

describe('an export', () => {
  it('leaves private answers out, and says so on standard error', async () => {
    const home = await homeWithTwo();
    for (const format of ['md', 'json', 'csv', 'html']) {
      const { code, stdout, stderr } = await run(home, 'export', '--format', format);
      expect(code).toBe(0);
      expect(stdout).not.toContain('sigh');
      expect(stdout).toContain('Rust é');
      expect(stderr).toBe(`${transfer.privateLeftOut(1, '--private')}\n`);
      const whole = await run(home, 'export', '--format', format, '--private');
      expect(whole.stdout).toContain(secret);
      expect(whole.stderr).toBe('');
    }
  });

  it('takes the filters of a list, and names of notes', async () => {
    const home = await homeWithTwo();
    const filtered = await run(
      home,
      'export',
      '--with',
      'koen',
      '--since',
      'today',
      '--format',
      'csv',
    );
    expect(filtered.stdout.trim().split('\r\n')).toHaveLength(2);
    const named = await run(home, 'export', 'last', '--format', 'csv');
    expect(named.stdout).toContain('Koen');
    expect(named.stdout).not.toContain('Mark');
    const none = await run(home, 'export', '--set', 'trust', '--to', 'out.md');
    expect(none).toMatchObject({ code: 0, stdout: '' });
    expect(existsSync(home.at('out.md'))).toBe(false);
    expect((await run(home, 'export', 'nobody9', '--to', 'out.md')).code).toBe(2);
  });

  it('writes a file for the owner only, and says where', async () => {
    const home = await homeWithTwo();
    const { code, stdout } = await run(home, 'export', '--to', 'out.csv');
    expect([code, stdout]).toEqual([0, 'out.csv\n']);
    expect(statSync(home.at('out.csv')).mode & 0o777).toBe(0o600);
    const quiet = await run(home, 'export', '--to', 'again.csv', '--quiet');
    expect(quiet.stderr).toBe('');
  });

  it('never overwrites, unless it is told to', async () => {
    const home = await homeWithTwo();
    const file = home.write('out.md', 'mine');
    const refused = await run(home, 'export', '--to', file);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    const { what, todo } = problem.problems['target-taken']({
      code: 'target-taken',
      paths: [file],
    });
    expect(refused.stderr).toBe(`${what}\n${todo}\n`);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await run(home, 'export', '--to', file, '--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('# Reflections');
    const folder = home.at('out/');
    expect((await run(home, 'export', '--to', folder)).code).toBe(0);
    const [first = ''] = Object.keys(filesUnder(folder));
    appendFileSync(`${folder}${first}`, 'mine');
    const again = await run(home, 'export', '--to', folder);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain(first);
  });

  it.each([
    [2, ['--format', 'xml'], 'md, json, csv, html'],
    [2, ['--to', 'out'], 'md, json, csv, html'],
    [2, ['--to', '.', '--format', 'csv'], './reflect.csv'],
    [2, ['--to', 'notes', '--force'], 'notes'],
    [2, ['last', '--set', 'before'], transfer.namedOrFiltered],
    [2, ['--since', 'someday'], 'someday'],
    [1, ['--to', 'gone/out.md'], 'gone/out.md'],
    [1, ['--to', 'gone/out/'], 'gone/out/'],
    [1, ['--to', '/dev/full', '--force', '--format', 'md'], '/dev/full'],
  ] as const)('ends with %i for %j', async (code, args, said) => {
    const home = await homeWithTwo();
    const before = readdirSync(home.path);
    const result = await run(home, 'export', ...args);
    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr).toContain(said);
    expect(result.stderr).not.toMatch(trace);
    expect(readdirSync(home.path)).toEqual(before);
  });

  it.each(['out.md', 'out/'])(
    'is there whole or not at all when a step fails, to %s',
    async (to) => {
      const home = await homeWithTwo();
      // Every step and every error in turn; `test/storage/transfer.test.ts` has them in all combinations.
      const faults = errnos.map((code, index) => ({ code, step: writingSteps[index] ?? 'write' }));
      await aFewAtATime(faults, async ({ code, step }) => {
        const under = home.at(`to-${step}`);
        mkdirSync(under);
        const args = ['export', '--to', `${under}/${to}`];
        const env = faultyDisk({ under, step, code });
        const result = await runReflect(args, { home: home.path, env });
        const seen = `${step} ${code}: ${result.stderr}`;
        expect(result.stderr, seen).not.toMatch(trace);
        const files = Object.keys(filesUnder(under));
        if (result.code === 0) expect(files.length, seen).toBe(to === 'out/' ? 2 : 1);
        else {
          expect(result.code, seen).toBe(1);
          expect(files, seen).toEqual([]);
        }
      });
    },
  );
});

describe('in a terminal', () => {
  it('tells how far long work is, and takes that away', async () => {
    const { home, env } = homeOnSlowDisk(20);
    const args = ['export', '--to', home.at('out/')];
    const terminal = openTerminal({ home: home.path, args, env });
    await terminal.waitFor(/\d+ of 20 notes/);
    expect((await terminal.exit()).code).toBe(0);
    expect(terminal.shows('of 20 notes')).toBe(false);
    expect(terminal.everything()).toContain(transfer.written(20, home.at('out/')));
    expect(Object.keys(filesUnder(home.at('out'))).length).toBe(20);
  });
});

describe('an import', () => {
  it('takes back what was exported, byte for byte, once', async () => {
    const home = await homeWithTwo();
    await run(home, 'export', '--private', '--to', 'out.json');
    await run(home, 'export', '--private', '--to', 'out/');
    for (const from of ['out.json', 'out', '.']) {
      const other = freshHome();
      const taken = await run(other, 'import', home.at(from));
      expect(taken.code).toBe(0);
      expect(taken.stdout.trim().split('\n').sort()).toEqual(other.notes().map(({ path }) => path));
      expect(filesUnder(other.at('notes'))).toEqual(filesUnder(home.at('notes')));
      const again = await run(other, 'import', home.at(from));
      expect(again).toMatchObject({ code: 0, stdout: '' });
      expect(again.stderr).toContain(transfer.wereThere(2));
    }
  });

  it.each([
    [2, ['gone'], 'gone'],
    [2, ['broken.json'], 'broken.json'],
    [2, [], ''],
    [0, ['empty'], transfer.nothingToTake],
  ] as const)('ends with %i for %j', async (code, args, said) => {
    const home = freshHome();
    home.write('broken.json', '{');
    mkdirSync(home.at('empty'));
    const result = await run(home, 'import', ...args);
    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr).toContain(said);
    expect(result.stderr).not.toMatch(trace);
  });

  it('ends in the same notes when it is cut off at any step and done again', async () => {
    const from = await homeWithTwo();
    const text = sampleNote({ set: 'weekly' }).text;
    from.write('notes/2026/2026-W48-weekly.md', text);
    const prepared = () => {
      const home = freshHome();
      home.write('notes/2026/2026-W48-weekly.md', text.replace('id: k3f9', 'id: b2c3'));
      return home;
    };
    const whole = prepared();
    await run(whole, 'import', from.path);
    const expected = filesUnder(whole.at('notes'));
    expect(Object.keys(expected)).toHaveLength(4);
    // Every second step; `test/storage/transfer/receive-notes.test.ts` is cut off at any.
    const numbers = Array.from({ length: 11 }, (_, index) => 2 * index + 1);
    await Promise.all(
      numbers.map(async (number) => {
        const home = prepared();
        const env = faultyDisk({ under: home.at('notes'), number });
        await runReflect(['import', from.path], { home: home.path, env });
        const again = await run(home, 'import', from.path);
        expect(again.code, again.stderr).toBe(0);
        const notes = Object.entries(filesUnder(home.at('notes')));
        expect(
          Object.fromEntries(notes.filter(([name]) => name.endsWith('.md'))),
          String(number),
        ).toEqual(expected);
      }),
    );
  });
});

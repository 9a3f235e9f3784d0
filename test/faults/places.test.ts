import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/i18n/index.ts';
import { draftOnDisk } from '../support/disk/drafts-on-disk.ts';
import { freshHome } from '../support/disk/home.ts';
import { sampleNote } from '../support/notes/notes.ts';
import { runReflect } from '../support/program/cli.ts';
import { cleanEnvironment, nodeBinary, program } from '../support/program/environment.ts';
import { allAnswers, endOfWalk, make, moves, shortSet } from '../support/sets/short-set.ts';
import { openTerminal } from '../support/terminal/pty.ts';

const { talk, problem } = textsFor('en');
const answered = ['--answer', 'opening=What matters to you?'];

/** A file system of its own, seen by nobody else and gone with the process. */
const mounter: string = 'unshare';
const ownMount = ['-r', '-m', '/bin/sh', '-e', '-c'];
const canMount =
  spawnSync(mounter, [...ownMount, 'mount -t tmpfs -o size=64k tmpfs /mnt']).status === 0;
if (!canMount) {
  process.stderr.write('Skipped: no file system can be mounted here, so no disk can be full.\n');
}

/** Runs a shell script in which `$@` is the program, where it may mount what it likes. */
function runMounted(home: string, script: string) {
  const run = spawnSync(mounter, [...ownMount, script, 'sh', nodeBinary, program], {
    cwd: '/',
    env: cleanEnvironment(home, { WHERE: home }),
    encoding: 'utf8',
    timeout: 15_000,
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

describe.skipIf(!canMount)('a disk that is really', () => {
  it('full leaves the notes that fitted, whole, and says why the next one is not there', () => {
    const home = freshHome();
    const run = runMounted(
      home.path,
      `mount -t tmpfs -o size=64k tmpfs "$WHERE"
       fallocate -l 56k "$WHERE/large" 2>/dev/null || dd if=/dev/zero of="$WHERE/large" bs=1k count=56 2>/dev/null
       code=0
       for number in 1 2 3 4 5 6; do
         "$@" --answer "opening=Question $number?" || { code=$?; break; }
       done
       find "$WHERE/notes" -name '*.md' -exec tail -n 1 {} \\; >&2
       find "$WHERE/notes" -type f ! -name '*.md' >&2
       find "$WHERE/notes" -name '*.md' | wc -l
       exit $code`,
    );
    expect(run.code).toBe(1);
    const paths = run.stdout.trim().split('\n');
    const count = Number(paths.pop());
    expect(count).toBe(paths.length);
    expect(run.stderr).toContain('the disk is full');
    expect(run.stderr).not.toContain('.reflect-');
    expect(run.stderr.match(/^```$/gm)?.length ?? 0).toBe(count);
  });

  it('read-only lists and shows what is there, and says why nothing can be added', () => {
    const home = freshHome();
    const { text } = sampleNote();
    home.write('notes/2026/2026-11-23-0930-before-k3f9.md', text);
    const run = runMounted(
      home.path,
      `mount --bind "$WHERE" "$WHERE"
       mount -o remount,bind,ro "$WHERE"
       "$@" list
       "$@" show last >/dev/null
       "$@" --answer 'opening=What?'`,
    );
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('k3f9');
    expect(run.stderr).toContain('this disk is read-only');
    expect(run.stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });
});

describe('a folder of notes', () => {
  it('that is a file is said to be one, also in a terminal before the first question', async () => {
    const home = freshHome();
    const file = home.write('notes', 'mine');
    const run = await runReflect(answered, { home: home.path });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain(file);
    const terminal = openTerminal({ home: home.path });
    expect(await terminal.exit()).toEqual({ code: 1, signal: 0 });
    expect(terminal.shows(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(home.drafts()).toEqual([]);
  });

  it('that is a link to nowhere is not made somewhere else', async () => {
    const home = freshHome();
    symlinkSync(home.at('nowhere'), home.at('notes'));
    for (const args of [answered, ['list']]) {
      const run = await runReflect(args, { home: home.path });
      expect(run.stdout).toBe('');
      expect(run.stderr).not.toMatch(/\bat .*:\d+:\d+/);
      expect(run.code).toBe(args === answered ? 1 : 0);
    }
    expect(existsSync(home.at('nowhere'))).toBe(false);
  });

  it('may be a link to a folder elsewhere', async () => {
    const home = freshHome();
    mkdirSync(home.at('elsewhere'));
    symlinkSync(home.at('elsewhere'), home.at('notes'));
    expect(await runReflect(answered, { home: home.path })).toMatchObject({ code: 0, stderr: '' });
    expect((await runReflect(['list'], { home: home.path })).stdout).not.toBe('');
  });

  it('that is gone at the end of a walk is made again', async () => {
    const home = freshHome();
    home.write('prompts/short.yaml', shortSet);
    const terminal = openTerminal({ home: home.path, args: ['short'] });
    await terminal.waitFor('Who is it about?');
    rmSync(home.at('notes'), { recursive: true });
    await make(terminal, moves);
    terminal.press('enter');
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
    expect(home.note().text).toContain('Why?');
  });

  it('that became a file meanwhile is said to be one, and the draft is kept', async () => {
    const home = freshHome();
    home.write('prompts/short.yaml', shortSet);
    const terminal = openTerminal({ home: home.path, args: ['short'] });
    await terminal.waitFor('Who is it about?');
    renameSync(home.at('notes'), home.at('moved'));
    writeFileSync(home.at('notes'), '');
    await make(terminal, moves);
    expect(terminal.shows(endOfWalk)).toBe(true);
    terminal.press('enter');
    await terminal.waitFor(home.at('notes'));
    await terminal.waitFor(talk.menu.later);
    terminal.press('down', 'down', 'enter');
    expect((await terminal.exit()).code).toBe(0);
    expect(draftOnDisk(home).answers).toEqual(allAnswers);
  });
});

describe('without a home', () => {
  it.each(['HOME', 'HOME and REFLECT_HOME'])(
    'with no %s it says where notes could go',
    async (what) => {
      const home = freshHome();
      const env = { HOME: what === 'HOME' ? '' : undefined, REFLECT_HOME: undefined };
      const run = await runReflect(['list'], { home: home.path, env });
      // Where HOME is not set at all, the system may know the home by itself.
      if (what === 'HOME') {
        expect(run).toMatchObject({ code: 1, stdout: '' });
        expect(run.stderr).toContain(problem.problems['no-home']({ code: 'no-home' }).what);
      }
      expect(run.stderr).not.toMatch(/\bat .*:\d+:\d+/);
      expect(readdirSync(home.path)).toEqual([]);
    },
  );
});

describe('a reader that has read enough', () => {
  it('of many notes is not complained to', async () => {
    const home = freshHome();
    const title = 'A long title, so that the list does not fit in a pipe. '.repeat(20);
    for (let number = 0; number < 200; number += 1) {
      const id = `k${number}`;
      home.write(`notes/2026/2026-11-23-0930-before-${id}.md`, sampleNote({ id, title }).text);
    }
    const run = await closedAfterOneLine(home.path, ['list', '--limit', '200']);
    expect(run).toEqual({
      code: 0,
      signal: null,
      first: expect.stringMatching(/^k\d+ /),
      stderr: '',
    });
  });

  it.each(['--version', '--help', 'help list', 'sets', 'completion zsh'])(
    'before the first line is not complained to either: reflect %s',
    async (call) => {
      const child = spawn(nodeBinary, [program, ...call.split(' ')], {
        env: cleanEnvironment(freshHome().path),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.destroy();
      const stderr = await text(child.stderr);
      expect({ code: child.exitCode ?? (await once(child, 'exit'))[0], stderr }).toEqual({
        code: 0,
        stderr: '',
      });
    },
  );
});

const full = '/dev/full';

describe.skipIf(!existsSync(full))('a result that cannot be written', () => {
  it.each(['--help', 'help list', 'sets', 'sets --json'])(
    'is told, and fails: reflect %s',
    (call) => {
      const run = intoFull(call);
      const said = problem.problems['output-failed']({ code: 'output-failed', reason: 'ENOSPC' });
      expect(run.status).toBe(1);
      expect(run.stderr).toContain(call.includes('--json') ? '"output-failed"' : said.what);
    },
  );

  it('fails also where nothing is loaded that could tell', () => {
    expect(intoFull('--version')).toMatchObject({ status: 1, stderr: '' });
  });
});

/** Runs the program with its standard output on a disk that is full. */
const intoFull = (call: string) =>
  spawnSync(nodeBinary, [program, ...call.split(' ')], {
    env: cleanEnvironment(freshHome().path),
    stdio: ['ignore', openSync(full, 'w'), 'pipe'],
    encoding: 'utf8',
  });

/** Runs the program with a reader that closes its standard output at the first line. */
function closedAfterOneLine(home: string, args: readonly string[]) {
  const child = spawn(nodeBinary, [program, ...args], {
    env: cleanEnvironment(home),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let first = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    first ||= chunk.toString('utf8');
    child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, first, stderr }));
  });
}

describe('notes on another file system', () => {
  const elsewhere = '/dev/shm';
  it.skipIf(!existsSync(elsewhere))('are made there', async () => {
    const home = freshHome();
    const folder = path.join(elsewhere, path.basename(home.path));
    mkdirSync(folder, { mode: 0o700 });
    try {
      symlinkSync(folder, home.at('notes'));
      const run = await runReflect(answered, { home: home.path });
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(readFileSync(run.stdout.trim(), 'utf8')).toContain('What matters to you?');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

import { readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { sampleNote } from '../support/notes/notes.ts';
import { aFewAtATime } from '../support/program/a-few-at-a-time.ts';
import { type Run, runReflect } from '../support/program/cli.ts';
import type { Extra } from '../support/program/environment.ts';
import { openTerminal } from '../support/terminal/pty.ts';

/** Does something to a terminal: erases it, renames its window, copies to the clipboard, hides, reorders. */
const attacks = [
  '\x1b[2J',
  '\x1b]0;owned\x07',
  '\x1b]52;c;b3duZWQ=\x07',
  '\x1bc',
  '\x9b31m',
  '\x9d0;owned\x9c',
  '\u202egnirts',
  '\u2066inside\u2069',
  '\x08\x08\x08',
  '\x7f',
  '\x0e',
];
const hostile = `before ${attacks.join(' and ')} after`;
const withNul = `${hostile}\0`;

/** The same inside double quotes in YAML, where any of it can be written in plain ASCII. */
const inYaml = `"${[...hostile]
  .map((character) =>
    /[ -!#-[\]-~]/.test(character)
      ? character
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  .join('')}"`;

/** What the program itself sends: colours, where the cursor goes, what is erased, paste brackets, and no more. */
const own = /\x1b[78]|\x1b\[(?:[\d;]*m|\d*[ABCDGK]|0?J|\?25[hl]|\?2004[hl]|\?7[hl]|\?2026[hl])/g;
const unsafe = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** What is left of output that no terminal should be sent, with what stands around it. */
function unsafeIn(output: string): string | undefined {
  const rest = output.replace(own, '');
  const at = rest.search(unsafe);
  return at < 0 ? undefined : JSON.stringify(rest.slice(Math.max(0, at - 40), at + 20));
}

const set = (text: string) => `name: bad
title: ${text}
about: ${text}
questions:
  - { id: one, type: text, ask: ${text}, hint: ${text}, why: ${text}, optional: true }
  - { id: opening, type: choice, ask: ${text}, choices: [${text}, "b"], own: ${text}, feeds: opening }
`;

/** A home in which everything that can hold text holds a hostile one. */
function hostileHome(): TestHome {
  const home = freshHome();
  const written = { with: hostile, title: hostile, tags: [hostile] };
  home.write('notes/2026/2026-11-23-0930-before-k3f9.md', sampleNote(written).text);
  const raw = sampleNote({ id: 'b2c3' }).text.replace('title: ', `title: ${hostile} `);
  home.write('notes/2026/2026-11-23-0931-before-b2c3.md', raw);
  home.write(`notes/2026/2026-11-23-0932-before-${attacks[0]}.md`, 'no note');
  home.write(`notes/${attacks[6]}.md`, 'no note');
  home.write('notes/2026/2026-11-23-0933-before-d4f5.md', withNul);
  home.write('prompts/bad.yaml', set(inYaml));
  home.write('prompts/raw.yaml', set(`"${hostile}"`).replace('name: bad', 'name: raw'));
  home.write(`prompts/${attacks[1]}.yaml`, 'name: [');
  home.write('drafts/k3f9.json', withNul);
  home.write(`drafts/${attacks[0]}.json`, '{}');
  home.write('answers.yaml', `answers:\n  opening: ${inYaml}\n  ${inYaml}: ${inYaml}\n`);
  home.write('raw.yaml', `answers: { opening: [${hostile}\n`);
  home.write('head.yaml', `set: ${inYaml}\nlang: ${inYaml}\n${inYaml}: 1\n`);
  return home;
}

const calls: readonly (readonly string[])[] = [
  ['list'],
  ['show', 'k3f9'],
  ['show', 'b2c3'],
  ['show', hostile],
  ['show', `${attacks[0]}/x.md`],
  ['sets'],
  ['sets', 'show', 'bad'],
  ['sets', 'show', 'raw'],
  ['sets', 'check', 'prompts/bad.yaml', 'prompts/raw.yaml', hostile],
  ['drafts'],
  ['drafts', 'show', hostile],
  ['resume', hostile],
  ['after', hostile],
  ['bad', '--answer', `opening=${hostile}`],
  ['bad', '--help'],
  ['--answers', 'answers.yaml'],
  ['--answers', 'raw.yaml'],
  ['--answers', 'head.yaml'],
  ['--answers', hostile],
  ['check', 'answers.yaml'],
  ['--answer', `opening=${hostile}`, '--answer', `${hostile}=x`],
  ['--answer', 'opening=x', '--with', hostile, '--tag', hostile, '--output', `${hostile}/x.md`],
  [hostile],
  [`--${hostile}`],
  ['--lang', hostile],
  ['help', hostile],
];

/** Short, because node itself falls over long ones before any of ours runs. */
const locale = 'x \x1b[2J';
const env: Extra = { LANG: locale, LC_ALL: locale, LANGUAGE: hostile, EDITOR: hostile };

/** The keys under a question or a menu: it is listening. */
const asking = /ctrl-c stop/;

const shown = ({ stdout, stderr }: Run) => stdout + stderr;

describe('hostile words in sets, answers, notes, names, options and the environment', () => {
  it('do not reach a terminal', async () => {
    const home = hostileHome();
    await aFewAtATime(calls, async (args) => {
      const terminal = openTerminal({ home: home.path, args, env, cols: 70, rows: 40 });
      const asks = await terminal.waitFor(asking).then(
        () => true,
        () => false,
      );
      if (asks) terminal.press('ctrl-c');
      expect(await terminal.exit(), args.join(' ')).toMatchObject({ signal: 0 });
      expect(unsafeIn(terminal.rawOutput()), args.join(' ')).toBeUndefined();
      expect(terminal.everything(), args.join(' ')).not.toMatch(/\bat .*:\d+:\d+\)?$/m);
    });
  });

  it('do not reach a pipe in what is said, and are whole in what is asked for', async () => {
    const home = hostileHome();
    const runs = await Promise.all(
      calls.map((args) => runReflect(args, { home: home.path, env, timeout: 20_000 })),
    );
    for (const [index, run] of runs.entries()) {
      const name = calls[index]?.join(' ');
      expect(unsafeIn(run.stderr), name).toBeUndefined();
      if (calls[index]?.[0] !== 'show') expect(unsafeIn(run.stdout), name).toBeUndefined();
      expect(shown(run), name).not.toMatch(/\bat .*:\d+:\d+\)?$/m);
      expect([0, 1, 2], name).toContain(run.code);
    }
    const json = await runReflect(['show', 'k3f9', '--json'], { home: home.path });
    expect(JSON.parse(json.stdout)).toMatchObject({ title: hostile });
  });

  it('in the path of the home are shown as signs', async () => {
    const home = freshHome();
    const folder = home.at(`${attacks[0]}${attacks[6]}`);
    for (const args of [['list'], ['show', 'last']]) {
      const terminal = openTerminal({ home: home.path, args, env: { REFLECT_HOME: folder } });
      await terminal.exit();
      expect(unsafeIn(terminal.rawOutput())).toBeUndefined();
    }
    const terminal = openTerminal({ home: home.path, env: { REFLECT_HOME: folder } });
    await terminal.waitFor(asking);
    terminal.press('ctrl-c');
    await terminal.exit();
    expect(unsafeIn(terminal.rawOutput())).toBeUndefined();
  });

  it.each(['', 'dumb', 'xterm\x1b[2J', '../../etc/passwd'])(
    'TERM=%j is no trouble',
    async (TERM) => {
      const terminal = openTerminal({ home: freshHome().path, env: { TERM, COLORTERM: hostile } });
      await terminal.waitFor(TERM === 'dumb' ? 'Number, 1 to 5:' : asking);
      terminal.press('ctrl-c');
      expect((await terminal.exit()).code).toBe(130);
      expect(unsafeIn(terminal.rawOutput())).toBeUndefined();
    },
  );
});

describe('a name that leads out of its folder', () => {
  const names = [
    '..',
    '../secret',
    '../../secret',
    './secret',
    'a/../../secret',
    '..\\secret',
    'secret.',
    'con',
    'nul',
    'secret ',
    'SECRET',
    '%2e%2e%2fsecret',
  ];

  it('is no prompt set', async () => {
    const home = freshHome();
    const text = set('"Leaked"').replace('name: bad', 'name: secret');
    home.write('secret.yaml', text);
    home.write('prompts/.keep', '');
    await aFewAtATime(names, async (name) => {
      const run = await runReflect(['sets', 'show', name], { home: home.path });
      expect(run, name).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr, name).not.toContain('Leaked');
    });
  });

  it('is no draft', async () => {
    const home = freshHome();
    const secret = home.write('secret.json', '{}');
    home.write('drafts/.keep', '');
    const wanted = [...names, secret];
    // Both find a draft in one way; one name would show it if they did not.
    const all = [
      ...wanted.map((name) => ['resume', name]),
      ['drafts', 'discard', '../secret', '--force'],
      ['drafts', 'discard', secret, '--force'],
    ];
    await aFewAtATime(all, async (args) => {
      const run = await runReflect(args, { home: home.path });
      expect(run, args.join(' ')).toMatchObject({ code: 2, stdout: '' });
    });
    expect(readFileSync(secret, 'utf8')).toBe('{}');
  });

  it('by a link is no note, no set and no draft', async () => {
    const home = freshHome();
    const note = home.write('elsewhere/note.md', sampleNote({ title: 'Leaked' }).text);
    const own = home.write('elsewhere/own.yaml', set('"Leaked"').replace('bad', 'own'));
    home.write('notes/2026/.keep', '');
    home.write('prompts/.keep', '');
    symlinkSync(note, home.at('notes/2026/2026-11-23-0930-before-k3f9.md'));
    symlinkSync(home.at('elsewhere'), home.at('notes/2025'));
    const list = await runReflect(['list'], { home: home.path });
    expect(list).toMatchObject({ code: 0, stdout: '' });
    expect(list.stderr).toContain('2026-11-23-0930-before-k3f9.md');
    expect((await runReflect(['show', 'k3f9'], { home: home.path })).stdout).toBe('');
    // A person may keep a set elsewhere and link to it: it is read, and nothing is written through it.
    symlinkSync(own, home.at('prompts/own.yaml'));
    expect((await runReflect(['sets', 'show', 'own'], { home: home.path })).code).toBe(0);
  });
});

describe('names that every object has', () => {
  const ids = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  it('are unknown questions like any other', async () => {
    const home = freshHome();
    const wrong = ids.map((id) => `${id}: { polluted: yes }`).join(', ');
    const file = home.write('answers.yaml', `answers: { opening: What?, ${wrong} }\n`);
    const options = ids.flatMap((id) => ['--answer', `${id}=y`]);
    for (const args of [
      ['check', file],
      ['--answer', 'opening=x', ...options],
    ]) {
      const run = await runReflect(args, { home: home.path });
      expect(run).toMatchObject({ code: 2, stdout: '' });
      for (const id of ids) expect(run.stderr).toContain(id);
    }
    expect(home.notes()).toEqual([]);
  });

  it.each(['constructor', 'prototype'])('%s may be a set and a question of its own', async (id) => {
    const home = freshHome();
    const text = set('"Fine"').replace('name: bad', `name: ${id}`).replace('id: one', `id: ${id}`);
    home.write(`prompts/${id}.yaml`, text);
    const run = await runReflect([id, '--answer', `${id}=mine`, '--answer', 'opening=b'], {
      home: home.path,
    });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const json = await runReflect(['show', 'last', '--json'], { home: home.path });
    expect(JSON.parse(json.stdout).answers[id]).toBe('mine');
  });

  it('are no set, no note, no draft and no command', async () => {
    const home = freshHome();
    const all = ids.flatMap((id) => [[id], ['show', id], ['sets', 'show', id], ['resume', id]]);
    await aFewAtATime(all, async (args) => {
      const run = await runReflect(args, { home: home.path });
      expect(run, args.join(' ')).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).not.toMatch(/\bat .*:\d+:\d+/);
    });
  });
});

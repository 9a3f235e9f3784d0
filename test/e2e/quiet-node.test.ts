import { describe, expect, it } from 'vitest';
import { freshHome } from '../support/disk/home.ts';
import { runReflect } from '../support/program/cli.ts';
import { endOfWalk, make, moves, shortSet } from '../support/sets/short-set.ts';
import { openTerminal } from '../support/terminal/pty.ts';

/** Has node say all it has to say, also of what it will say only in a later version. */
const env = { NODE_OPTIONS: '--pending-deprecation --trace-warnings' };

const ofNode = /\(node:\d+\)|Warning:|--trace-/;

describe('node itself', () => {
  it('says nothing of its own about any way the program is used', async () => {
    const home = freshHome();
    const made = ['--answer', 'opening=What matters to you?'];
    const calls = [
      ['--version'],
      ['--help'],
      ['new', '--help'],
      ['sets'],
      made,
      ['weekly', '--answer', 'temperature=3'],
      ['list'],
      ['list', '--json'],
      ['search', 'matters'],
      ['show', 'last'],
      ['show', 'last', '--html'],
      ['review'],
      ['answers', 'before'],
      ['export'],
      ['schedule', '--for', 'cron', '--day', 'mon', '--at', '09:00'],
      ['card'],
      ['no-such-command'],
    ];
    for (const args of calls) {
      const { stdout, stderr } = await runReflect(args, { home: home.path, env });
      expect(stdout + stderr, args.join(' ')).not.toMatch(ofNode);
    }
  });

  it('says nothing on the screen of a walk, nor when an editor and a pager are run', async () => {
    const home = freshHome();
    home.write('prompts/short.yaml', shortSet);
    const editor = home.write('edit.sh', '#!/bin/sh\nprintf edited > "$1"\n', 0o755);
    const terminal = openTerminal({
      home: home.path,
      args: ['short'],
      env: { ...env, EDITOR: editor },
    });
    await terminal.waitFor('Who is it about?');
    const story = moves.findIndex(({ at }) => at === 'story');
    await make(terminal, moves.slice(0, story + 1));
    terminal.press('ctrl-o');
    await terminal.waitFor('edited');
    terminal.press('enter');
    const facts = moves.findIndex(({ at }) => at === 'facts');
    await terminal.waitFor('What are the facts?');
    await make(terminal, moves.slice(facts + 1));
    await terminal.waitFor(endOfWalk);
    terminal.press('enter');
    expect((await terminal.exit()).code).toBe(0);
    expect(terminal.everything()).not.toMatch(ofNode);

    const shown = openTerminal({
      home: home.path,
      args: ['show', 'last'],
      rows: 5,
      env: { ...env, PAGER: `${home.write('read.sh', '#!/bin/sh\nwc -l\n', 0o755)}` },
    });
    expect((await shown.exit()).code).toBe(0);
    expect(shown.everything()).not.toMatch(ofNode);
  });
});

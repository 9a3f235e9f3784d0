import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { homeMadeOnce } from '../support/disk/home-made-once.ts';
import { runReflect } from '../support/program/cli.ts';

const { after: texts } = textsFor('en');

const guess = 'Calm at the end of the week';
const heard = 'Rest, for the whole team';

/** Makes a note about someone, with a guess. */
const noteOn = (home: TestHome, name: string) =>
  runReflect(
    ['new', '--answer', `other=${name}`]
      .concat('--answer', `other-preserve=${guess}`, '--answer', 'other-source=guess')
      .concat('--answer', 'opening=What matters most to you?'),
    { home: home.path },
  );

/** A home with a note about Koen, whose conversation is still to come. */
const homeWithNote = homeMadeOnce((home) => noteOn(home, 'Koen'));

const afterwards = (home: TestHome, ...args: string[]) =>
  runReflect(['after', ...args], { home: home.path });

describe('after the conversation', () => {
  it('writes what was heard in the same note, beside the guess, and closes it', async () => {
    const home = await homeWithNote();
    const { path, text } = home.note();
    const mine = '\nI also brought cake.\n';
    writeFileSync(path, text.replace('status: open', 'status: open\nmood: fine') + mine);
    const run = await afterwards(home, '--answer', `heard=${heard}`, '--answer', 'guess=partly');
    expect(run).toMatchObject({ code: 0, stdout: `${path}\n` });
    const now = home.note().text;
    expect(now).toContain('status: done');
    expect(now).toContain('mood: fine');
    expect(now).toContain(mine);
    expect(now).toContain(heard);
    expect(now.indexOf(texts.guessed)).toBeLessThan(now.indexOf(texts.labels['after.heard']));
    expect(now.slice(now.indexOf(texts.guessed)).split('\n')[0]).toContain(guess);
    // Nothing that stood there is gone, but for the status.
    const stays = text.split('\n').filter((line) => line !== 'status: open');
    expect(now.split('\n')).toEqual(expect.arrayContaining(stays));
  });

  it('adds to what was written down before, and takes nothing of it away', async () => {
    const home = await homeWithNote();
    await afterwards(home, '--answer', `heard=${heard}`);
    const run = await afterwards(home, 'last', '--answer', 'surprise=The cake');
    expect(run).toMatchObject({ code: 0 });
    const now = home.note().text;
    expect(now).toContain('The cake');
    expect(now).toContain(heard);
    expect(now.split(`## ${texts.heading}\n`)).toHaveLength(2);
    const shown = await runReflect(['show', '--json'], { home: home.path });
    expect(JSON.parse(shown.stdout).after).toEqual({ heard, surprise: 'The cake' });
  });

  it('takes the answers from a pipe', async () => {
    const home = await homeWithNote();
    const input = `answers:\n  heard: ${heard}\n  keep: [Fridays]\n`;
    const run = await runReflect(['after', '--answers', '-', '--json'], { home: home.path, input });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ status: 'done', after: { keep: ['Fridays'] } });
  });

  it('names the notes when several are open, and touches none', async () => {
    const home = await homeWithNote();
    await noteOn(home, 'Mark');
    const before = home.notes();
    const run = await afterwards(home, '--answer', `heard=${heard}`);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('Koen');
    expect(run.stderr).toContain('Mark');
    expect(home.notes()).toEqual(before);
  });

  it('takes a note by its id', async () => {
    const home = await homeWithNote();
    const { stdout } = await noteOn(home, 'Mark');
    const path = stdout.trim();
    const [, id = ''] = /-([a-z0-9]+)\.md$/.exec(path) ?? [];
    expect(await afterwards(home, id, '--answer', `heard=${heard}`)).toMatchObject({
      code: 0,
      stdout: `${path}\n`,
    });
    expect(readFileSync(path, 'utf8')).toContain('status: done');
  });

  it('takes the last conversation for the last note, and not the check-in of the week', async () => {
    const home = await homeWithNote();
    const { path } = home.note();
    const { stdout: weekly } = await runReflect(['weekly', '--answer', 'temperature=3'], {
      home: home.path,
    });
    const before = readFileSync(weekly.trim(), 'utf8');
    for (const words of [heard, 'something else']) {
      const run = await afterwards(home, 'last', '--answer', `heard=${words}`);
      expect(run).toMatchObject({ code: 0, stdout: `${path}\n` });
      expect(readFileSync(path, 'utf8')).toContain(words);
    }
    expect(readFileSync(weekly.trim(), 'utf8')).toBe(before);
  });

  it.each([
    ['nothing to say', [], 'heard'],
    ['a wrong answer', ['--answer', `heard=${heard}`, '--answer', 'guess=maybe'], 'guess'],
    ['an unknown answer', ['--answer', 'herd=x'], 'heard'],
  ])('with %s, leaves the note as it is and says why', async (_what, args, word) => {
    const home = await homeWithNote();
    const { text } = home.note();
    const run = await afterwards(home, ...args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(word);
    expect(home.note().text).toBe(text);
    expect(home.drafts()).toEqual([]);
  });

  it('has nothing to do when no conversation is open', async () => {
    const run = await afterwards(freshHome());
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr).toContain(texts.nothingOpen);
  });
});

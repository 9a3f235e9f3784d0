import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freshHome } from '../support/disk/home.ts';
import { homeMadeOnce } from '../support/disk/home-made-once.ts';
import { runReflect } from '../support/program/cli.ts';

const answers = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).flatMap(([id, value]) => ['--answer', `${id}=${value}`]);

/** A note of one person: made once, and each time in a home of its own, which is where it stands. */
function noteOf(other: string, given: Readonly<Record<string, string>>, lang = 'en') {
  const homeWithNote = homeMadeOnce(async ({ path }) => {
    const options = ['--lang', lang, '--with', other, ...answers(given)];
    const { code, stderr } = await runReflect(['new', 'intention', ...options], { home: path });
    expect({ code, stderr }).toMatchObject({ code: 0 });
  });
  return async () => (await homeWithNote()).note().path;
}

const ofMark = noteOf('Koen', {
  'self-position': 'Start in May',
  'self-preserve': 'That everyone comes along',
  'other-preserve': 'His own way',
  opening: 'What is at stake for you here?',
  facts: 'Koen sighed.',
});

const koensWords = {
  'self-preserve': 'Tijd voor de klant',
  'other-preserve': 'Zijn gezicht redden',
  opening: 'Wat zie jij wat ik nog niet zie?',
};

const ofKoen = noteOf('Mark', koensWords, 'nl');

const nearlyEmpty = noteOf('Mark', { opening: 'Hm?' });

const ofAnna = noteOf('Anna', { 'self-preserve': 'What Koen knows', opening: 'And you, Anna?' });

const bridge = (...words: string[]) => runReflect(['bridge', ...words], { home: freshHome().path });

describe('a sheet for two people', () => {
  it('has both intentions in their own words, whichever comes first', async () => {
    const [mark, koen] = [await ofMark(), await ofKoen()];
    const { stdout, code } = await bridge(mark, koen);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# The bridge between Koen and Mark\n/);
    expect(stdout).toMatch(/Wants to keep: *\| Tijd voor de klant *\| That everyone comes along/);
    expect(stdout).toContain('- What is at stake for you here? (Mark)');
    expect(stdout).toContain('0–4 minutes, intention');
    expect((await bridge(koen, mark)).stdout).toBe(stdout);
  });

  it('holds nothing private and no guess', async () => {
    const { stdout } = await bridge(await ofMark(), await ofKoen());
    expect(stdout).not.toMatch(/sighed|His own way|gezicht/);
  });

  it('sets a guess beside what was meant when that is asked for', async () => {
    const { stdout } = await bridge('--guesses', await ofMark(), await ofKoen());
    expect(stdout).toMatch(
      /Koen wants to keep:\*\*\n\n- Tijd voor de klant\n\n\*\*Mark guessed:\*\*\n\n- \*His own way \(guess\)\*/,
    );
  });

  it('has its headings in the language of who reads it, and leaves the words alone', async () => {
    const { stdout } = await bridge('--lang', 'nl', await ofMark(), await ofKoen());
    expect(stdout).toMatch(/^# De brug tussen Koen en Mark\n/);
    expect(stdout).toContain('That everyone comes along');
  });

  it('can be made when one side is nearly empty', async () => {
    const { stdout, code } = await bridge(await ofMark(), await nearlyEmpty());
    expect(code).toBe(0);
    expect(stdout).toContain('still to ask');
  });

  it.each([[[]], [['one.md']]])('asks for two files when it gets %j', async (files) => {
    const { code, stdout } = await bridge(...files);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('says which file is not there', async () => {
    const { code, stderr } = await bridge(await ofMark(), 'nobody.md');
    expect(code).toBe(2);
    expect(stderr).toContain('nobody.md');
  });
});

describe('an anonymous sheet for a team', () => {
  it('has what everyone wants to keep, and nothing that leads to anyone', async () => {
    const notes = [await ofMark(), await ofKoen(), await ofAnna()];
    const { stdout, code } = await bridge('--anonymous', ...notes);
    expect(code).toBe(0);
    expect(stdout).toContain('- What a colleague knows');
    expect(stdout).not.toMatch(/Koen|Mark|Anna/);
    for (const note of notes) expect(stdout).not.toContain(note.slice(-7, -3));
    expect((await bridge('--anonymous', ...notes.toReversed())).stdout).toBe(stdout);
  });
});

describe('a sheet that goes to a file', () => {
  it('is never written over another, unless that is asked for', async () => {
    const home = freshHome();
    const file = home.write('sheet.md', 'mine');
    const sides = [await ofMark(), await ofKoen()];
    const refused = await bridge(...sides, '--to', file);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(await bridge(...sides, '--to', file, '--force')).toMatchObject({ stdout: `${file}\n` });
    expect(readFileSync(file, 'utf8')).toMatch(/^# The bridge between Koen and Mark\n/);
  });

  it('is on standard output for a dash', async () => {
    const { stdout } = await bridge(await ofMark(), await ofKoen(), '--to', '-');
    expect(stdout).toMatch(/^# The bridge/);
  });
});

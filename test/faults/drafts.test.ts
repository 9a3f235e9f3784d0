import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import type { Draft } from '../../src/core/ports.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { createDraftStore } from '../../src/storage/drafts/draft-store.ts';
import { draftOnDisk, draftsOnDisk } from '../support/disk/drafts-on-disk.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { runReflect } from '../support/program/cli.ts';
import { shortSet } from '../support/sets/short-set.ts';
import { openTerminal } from '../support/terminal/pty.ts';

/** Leaves a draft behind, as a run does that was cut off. */
function leave(home: TestHome, draft: Partial<Draft>): void {
  home.write('prompts/short.yaml', shortSet);
  createDraftStore({ folder: home.at('drafts') }).save({
    id: 'k3f9',
    set: 'short',
    language: 'en',
    started: '2026-11-23T09:30:00+01:00',
    saved: '2026-11-23T09:31:00+01:00',
    answers: new Map(),
    at: 'who',
    typing: undefined,
    leftOut: [],
    settled: [],
    known: new Map(),
    wishes: {},
    finishing: false,
    ...draft,
  });
}

const who = new Map([['who', 'San']]);

describe.each(languages)('at the start of a walk, in %s', (language) => {
  const { talk } = textsFor(language);
  const args = ['short', '--lang', language];

  it('one line says what is unfinished', async () => {
    const home = freshHome();
    leave(home, { answers: who });
    const one = openTerminal({ home: home.path, args, cols: 120 });
    await one.waitFor(talk.unfinished(1, 'reflect resume k3f9'));
    await one.waitFor('Who is it about?');
    one.kill('SIGTERM');
    await one.exit();
    leave(home, { id: 'b2c3', typing: 'Sa' });
    const more = openTerminal({ home: home.path, args, cols: 120 });
    await more.waitFor(talk.unfinished(2, 'reflect drafts'));
    await more.waitFor('Who is it about?');
    more.kill('SIGTERM');
    await more.exit();
    expect(draftsOnDisk(home).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['k3f9', 'b2c3']),
    );
  });

  it('a draft with nothing in it is taken away and not spoken of', async () => {
    const home = freshHome();
    leave(home, {});
    const terminal = openTerminal({ home: home.path, args });
    await terminal.waitFor('Who is it about?');
    expect(terminal.shows('reflect resume')).toBe(false);
    expect(draftOnDisk(home).id).not.toBe('k3f9');
  });
});

describe('a draft whose set has changed', () => {
  it('shows what has no place any more, also what was being typed, and keeps the rest', async () => {
    const home = freshHome();
    leave(home, {
      answers: new Map<string, string | number>([...who, ['degrees', 9]]),
      at: 'story',
      typing: 'half a story',
    });
    home.write('prompts/short.yaml', shortSet.replace(/.*id: story.*\n/, ''));
    const terminal = openTerminal({ home: home.path, args: ['resume'] });
    await terminal.waitFor(textsFor('en').talk.draftChanged(2));
    await terminal.waitFor('degrees: 9');
    await terminal.waitFor('story: half a story');
    await terminal.waitFor(/ctrl-c stop/);
    expect(terminal.shows('What is the story?')).toBe(false);
    terminal.press('ctrl-c');
    expect((await terminal.exit()).code).toBe(130);
    const { answers, at, typing } = draftOnDisk(home);
    expect({ answers, at, typing }).toEqual({ answers: who, at: 'facts', typing: undefined });
  });

  it('or is gone stays as it is', async () => {
    const home = freshHome();
    leave(home, { answers: who, set: 'gone' });
    const terminal = openTerminal({ home: home.path, args: ['resume'] });
    expect((await terminal.exit()).code).toBe(2);
    expect(draftOnDisk(home).answers).toEqual(who);
    const run = await runReflect(['drafts', 'show', 'k3f9'], { home: home.path });
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toContain('San');
  });
});

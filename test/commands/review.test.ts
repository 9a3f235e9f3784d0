import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runAfter } from '../../src/commands/after.ts';
import { runNew } from '../../src/commands/new.ts';
import { type ReviewOptions, runReview } from '../../src/commands/review.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { type ContextOptions, testContext } from '../support/context.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { validatorOf } from '../support/formats/json-validator.ts';
import { laterProblemOf } from '../support/problem-of.ts';

const isValid = validatorOf(
  JSON.parse(
    readFileSync(new URL('../../prompts/json-output.schema.json', import.meta.url), 'utf8'),
  ),
);

const pairs = (answers: Readonly<Record<string, string>>) =>
  Object.entries(answers).map(([id, value]) => ({ id, value }));

/** Notes of a home, made one after the other so that no two have the same id. */
interface Diary {
  readonly home: TestHome;
  /** Makes a note as someone would have written it, and looks back on it if there is anything to tell. */
  note(
    of: { readonly set?: string; readonly with?: string; readonly date: string },
    before: Readonly<Record<string, string>>,
    after?: Readonly<Record<string, string>>,
  ): Promise<void>;
}

function diaryIn(home: TestHome): Diary {
  const { context, out } = testContext({ home });
  return {
    home,
    async note(of, before, after) {
      await runNew(context, { set: 'before', ...of, answer: pairs(before) });
      const path = out().trim().split('\n').at(-1) ?? '';
      if (after !== undefined) await runAfter(context, { note: path, answer: pairs(after) });
    },
  };
}

/** Two conversations with Koen, one with Mark that is yet to come, and a week. */
async function diary(): Promise<Diary> {
  const made = diaryIn(freshHome());
  const before = { temperature: '2', 'other-preserve': 'Calm', opening: 'And?' };
  await made.note(
    { with: 'Koen', date: '2026-09-07' },
    { ...before, 'if-then': 'If he sighs, then I ask.' },
    { used: 'asked', guess: 'partly', keep: 'Tuesdays', temperature: '3' },
  );
  await made.note({ with: 'Koen', date: '2026-10-05' }, before, {
    used: 'not',
    guess: 'right',
    keep: 'tuesdays.',
    'if-then': 'If it is late, then we stop.',
  });
  const step = { ...before, 'if-then': 'If we fall silent, then I wait.' };
  await made.note({ with: 'Mark', date: '2026-11-16' }, step);
  await made.note({ set: 'weekly', date: '2026-11-20' }, { temperature: '4' });
  return made;
}

const autumn = async (): Promise<TestHome> => (await diary()).home;

async function looked(
  home: TestHome,
  options: Partial<ReviewOptions> = {},
  so: ContextOptions = {},
) {
  const test = testContext({ home, ...so });
  await runReview(test.context, { filter: {}, ...options });
  return { out: test.out(), err: test.err() };
}

const jsonOf = async (home: TestHome, filter: ReviewOptions['filter'] = {}) =>
  JSON.parse((await looked(home, { filter }, { json: true })).out);

describe('reflect review', () => {
  it('looks back on every note, in words', async () => {
    const { out, err } = await looked(await autumn());
    expect(err).toBe('');
    expect(out).toMatch(/^Looking back\n7 Sep – 20 Nov 2026\n\nThe temperature\n5 ┤/);
    expect(out).toContain('• tuesdays.\n  2 times, last on 5 Oct\n');
    expect(out).toContain('• If we fall silent, then I wait.\n  Mark, a week ago\n');
    expect(out).toContain('• If it is late, then we stop.\n  Koen, 7 weeks ago\n');
    expect(out).not.toContain('If he sighs');
    expect(out).toContain('You asked your opening question in 1 of 2 conversations.\n');
    expect(out).toContain('Heard as guessed: 1 of 2.\nAsking changed your view once.\n');
    expect(out).toMatch(/A question for next time\n.+\?\n$/);
  });

  it('looks back on the notes that are asked for, and says which those are', async () => {
    const home = await autumn();
    const { out } = await looked(home, { filter: { with: 'mark' } });
    expect(out).toMatch(/^Looking back\nmark, 16 Nov 2026\n/);
    expect(out).not.toContain('Koen');
    expect(await jsonOf(home, { since: '2026-10', until: 'october' })).toMatchObject({
      from: '2026-10-05',
      until: '2026-10-05',
    });
    expect((await jsonOf(home, { set: 'weekly' })).temperature).toMatchObject([{ value: 4 }]);
    expect((await jsonOf(home, { status: 'open' })).openSteps).toMatchObject([{ with: 'Mark' }]);
  });

  it('gives a program everything, by the published schema', async () => {
    const home = await autumn();
    const broken = home.write('notes/2026/2026-09-09-0900-before-bad2.md', '---\nid: x\n---\n');
    const data = await jsonOf(home);
    expect(isValid(data)).toBe(true);
    expect(data).toMatchObject({
      kept: [{ text: 'tuesdays.', times: 2, last: '2026-10-05' }],
      asked: { asked: 1, otherWords: 0, not: 1 },
      next: { key: 'smaller-step', ask: textsFor('en').review.next['smaller-step'] },
      damaged: [broken],
    });
    expect(await jsonOf(freshHome())).toMatchObject({ from: null, until: null, temperature: [] });
  });

  it('says in Markdown and on a page what it says in words', async () => {
    const home = await autumn();
    const markdown = (await looked(home, { format: 'md' })).out;
    const page = (await looked(home, { format: 'html' })).out;
    for (const words of ['If we fall silent, then I wait.', 'Asking changed your view once.']) {
      expect(markdown).toContain(words);
      expect(page).toContain(words);
    }
    expect(markdown).toContain('```mermaid\nxychart-beta');
    expect(page).toMatch(/^<!doctype html>/i);
  });

  it('passes over files that are no notes, and says so', async () => {
    const home = await autumn();
    const broken = home.write('notes/2026/2026-09-09-0900-before-bad2.md', 'no note');
    const { out, err } = await looked(home);
    expect(err).toContain(textsFor('en').talk.damaged(1));
    expect(err).toContain(broken);
    expect(out).toContain('7 Sep – 20 Nov 2026');
  });

  it('never shows the words of a private question', async () => {
    const { home, note } = await diary();
    home.write(
      'prompts/own.yaml',
      `name: own
title: Own
questions:
  - { id: stay, type: text, ask: What stays?, feeds: keep, private: true }
  - { id: plan, type: text, ask: What will you do?, feeds: if-then, private: true }
  - { id: heat, type: scale, ask: How warm?, min: 1, max: 5, feeds: trust.temperature }
`,
    );
    const secret = { stay: 'A secret', plan: 'A secret', heat: '5' };
    await note({ set: 'own', date: '2026-11-21' }, secret);
    for (const format of ['text', 'md', 'json', 'html'] as const) {
      const { out } = await looked(home, { format });
      expect(out).not.toContain('A secret');
      expect(out).toContain('21');
    }
  });

  it('leaves out the answers to a set that is gone, and says when it is faulty', async () => {
    const { home, note } = await diary();
    const file = 'prompts/own.yaml';
    const set = `name: own
title: Own
questions:
  - { id: stay, type: text, ask: What stays?, feeds: keep }
`;
    home.write(file, set);
    await note({ set: 'own', date: '2026-11-21' }, { stay: 'Everything' });
    expect((await looked(home)).out).toContain('Everything');
    home.write(file, `${set}  - oh no`);
    const { out, err } = await looked(home);
    expect(out).not.toContain('Everything');
    expect(err).toContain(textsFor('en').sets.list.faulty(1, 'reflect sets check'));
  });
});

describe('a look back in a file', () => {
  it.each([
    ['look.md', /^# Looking back\n/],
    ['LOOK.MD', /^# Looking back\n/],
    ['look.json', /^\{\n? *"schema": ?"reflect.review\/1"/],
    ['look.html', /^<!doctype html>/i],
    ['look.htm', /^<!doctype html>/i],
    ['look.txt', /^Looking back\n7 Sep/],
    ['look', /^Looking back\n7 Sep/],
  ])('is what %s says that it is', async (name, start) => {
    const home = await autumn();
    const file = home.at(name);
    expect(await looked(home, { to: file })).toEqual({ out: `${file}\n`, err: '' });
    expect(readFileSync(file, 'utf8')).toMatch(start);
  });

  it('is in the form that was asked for, whatever the file is called', async () => {
    const home = await autumn();
    await looked(home, { to: home.at('look.txt'), format: 'md' });
    expect(readFileSync(home.at('look.txt'), 'utf8')).toMatch(/^# Looking back\n/);
  });

  it('is never written over another, unless that is asked for', async () => {
    const home = await autumn();
    const file = home.write('look.md', 'mine');
    const problem = await laterProblemOf(looked(home, { to: file }));
    expect(problem).toEqual({ code: 'target-taken', paths: [file] });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await looked(home, { to: file, force: true });
    expect(readFileSync(file, 'utf8')).toMatch(/^# Looking back\n/);
  });

  it('goes to standard output for a dash', async () => {
    const home = await autumn();
    expect((await looked(home, { to: '-' })).out).toMatch(/^Looking back\n/);
  });
});

describe('a look back on nothing', () => {
  it('says that there are no notes yet, and writes no file', async () => {
    const home = freshHome();
    const { out, err } = await looked(home, { to: home.at('look.md') });
    expect(out).toBe('');
    expect(err).toBe(`${textsFor('en').talk.noNotes('reflect')}\n`);
    expect(() => readFileSync(home.at('look.md'))).toThrow('ENOENT');
  });

  it('says that none of the notes fits', async () => {
    const { out, err } = await looked(await autumn(), { filter: { with: 'Nobody' } });
    expect({ out, err }).toEqual({ out: '', err: `${textsFor('en').find.noneFits}\n` });
  });

  it.each([
    [{ since: 'someday' }, '--since'],
    [{ until: '2026-02-30' }, '--until'],
    [{ since: 'today', until: 'yesterday' }, 'ends before it begins'],
  ])('refuses days that are none: %j', async (filter, words) => {
    expect(await laterProblemOf(looked(freshHome(), { filter }))).toMatchObject({
      code: 'usage',
      detail: expect.stringContaining(words),
    });
  });
});

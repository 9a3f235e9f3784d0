import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runExport } from '../../src/commands/export.ts';
import { exportFormats } from '../../src/core/formats.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { testContext } from '../support/context.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { validatorOf } from '../support/formats/json-validator.ts';
import { readCsv } from '../support/formats/read-csv.ts';
import { edited, exported, filesUnder, noted } from '../support/notes/exported.ts';
import { laterProblemOf } from '../support/problem-of.ts';

const texts = textsFor('en');

const opening = 'What matters to you?';

/** Three notes, of which the names come in another order than the days. */
async function homeWithThree(): Promise<{ home: TestHome; files: string[] }> {
  const home = freshHome();
  const files = [
    await noted(home, { opening, other: 'Sanne' }, { now: new Date(2026, 10, 20, 9, 0) }),
    await noted(home, { opening, other: 'Koen' }, { now: new Date(2026, 10, 21, 9, 0) }),
    await noted(home, { temperature: 4 }, { set: 'weekly', now: new Date(2026, 10, 19, 9, 0) }),
  ];
  return { home, files };
}

const idsIn = (csv: string): string[] =>
  readCsv(csv)
    .slice(1)
    .map(([, , set = '', , name = '']) => name || set);

describe('an export', () => {
  it('has the oldest note first, in every format', async () => {
    const { home } = await homeWithThree();
    const order = ['Weekly check-in', 'Sanne', 'Koen'];
    for (const format of exportFormats) {
      const { out } = await exported(home, { format });
      const places = order.map((word) => out.lastIndexOf(word));
      expect(places, format).toEqual([...places].sort((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
    }
  });

  it('has the notes that a filter lets through, or that are named', async () => {
    const { home, files } = await homeWithThree();
    const { out } = await exported(home, { format: 'csv', filter: { with: 'koen' } });
    expect(idsIn(out)).toEqual(['Koen']);
    const since = await exported(home, { format: 'csv', filter: { since: '2026-11-20' } });
    expect(idsIn(since.out)).toEqual(['Sanne', 'Koen']);
    const [first = ''] = files;
    const named = await exported(home, { format: 'csv', notes: ['last', first, 'last'] });
    expect(idsIn(named.out)).toEqual(['Sanne', 'Koen']);
  });

  it('is refused when notes are both named and filtered', async () => {
    const { home } = await homeWithThree();
    const both = exported(home, { notes: ['last'], filter: { set: 'before' } });
    expect(await laterProblemOf(both)).toEqual({
      code: 'usage',
      detail: texts.transfer.namedOrFiltered,
    });
  });

  it('says so when there is nothing, and writes nothing', async () => {
    const home = freshHome();
    for (const format of exportFormats) {
      const to = home.at(`out.${format}`);
      expect(await exported(home, { to })).toEqual({
        out: '',
        err: `${texts.talk.noNotes('reflect')}\n`,
      });
      expect(existsSync(to)).toBe(false);
      expect(await exported(home, { format, filter: { set: 'before' } })).toEqual({
        out: '',
        err: `${texts.find.noneFits}\n`,
      });
    }
    await exported(home, { to: home.at('out/') });
    expect(existsSync(home.at('out'))).toBe(false);
  });

  it('names files among the notes that cannot be read, and goes on', async () => {
    const { home } = await homeWithThree();
    const odd = home.write('notes/2026/odd.md', 'nothing of ours');
    const { out, err } = await exported(home, { format: 'csv' });
    expect(idsIn(out)).toHaveLength(3);
    expect(err).toContain(`${texts.talk.damaged(1)}\n  ${odd}\n`);
  });
});

describe('where an export goes', () => {
  it.each([
    ['a.md', '# '],
    ['a.MARKDOWN', '# '],
    ['a.json', '{"schema"'],
    ['a.csv', '\ufeffid,date'],
    ['a.b.htm', '<!DOCTYPE html>'],
  ])('tells the format: %s', async (name, start) => {
    const { home } = await homeWithThree();
    const { out, err } = await exported(home, { to: home.at(name) });
    expect(readFileSync(home.at(name), 'utf8').startsWith(start)).toBe(true);
    expect(out).toBe(`${home.at(name)}\n`);
    expect(err).toContain(texts.transfer.written(3, home.at(name)));
  });

  it('is told to be CSV by a mark in a file only, where spreadsheets look for it', async () => {
    const { home } = await homeWithThree();
    expect((await exported(home, { format: 'csv' })).out.startsWith('id,')).toBe(true);
  });

  it.each(['out', 'out.doc', 'dir.md/out', '.md.', 'md'])('does not tell it: %s', async (name) => {
    const home = freshHome();
    expect(await laterProblemOf(exported(home, { to: home.at(name) }))).toEqual({
      code: 'usage',
      detail: texts.transfer.whichFormat(home.at(name), exportFormats),
    });
  });

  it('may be called anything when the format is said', async () => {
    const { home } = await homeWithThree();
    await exported(home, { to: home.at('out.md'), format: 'csv' });
    expect(readFileSync(home.at('out.md'), 'utf8')).toMatch(/^\ufeffid,/);
  });

  it('cannot be a folder for what goes into one file', async () => {
    const { home } = await homeWithThree();
    for (const to of [home.path, home.at('new/')]) {
      expect(await laterProblemOf(exported(home, { to, format: 'csv' }))).toEqual({
        code: 'usage',
        detail: texts.transfer.needsFile('csv', to, `${to.replace(/\/$/, '')}/reflect.csv`),
      });
    }
    expect(existsSync(home.at('new'))).toBe(false);
  });

  it('can be a folder, with a file for each note in folders of years', async () => {
    const { home } = await homeWithThree();
    const outside = home.write(
      'elsewhere/mine.md',
      readFileSync(home.notes()[0]?.path ?? '', 'utf8'),
    );
    edited(outside, (text) => text.replace(/^title: .*$/m, 'title: Another'));
    const there = filesUnder(home.at('notes'));
    await exported(home, { to: home.at('out/'), withPrivate: true });
    expect(filesUnder(home.at('out'))).toEqual(there);
    const [first = ''] = Object.keys(there);
    const notes = [path.join(home.at('notes'), first), outside];
    await exported(home, { to: home.at('two/'), notes, withPrivate: true });
    const second = first.replace('.md', '-2.md');
    expect(Object.keys(filesUnder(home.at('two'))).sort()).toEqual([second, first].sort());
  });

  it('is not among the notes themselves', async () => {
    const { home } = await homeWithThree();
    const before = filesUnder(home.at('notes'));
    for (const to of [home.at('notes'), home.at('notes/2026/'), home.at('notes/out.md')]) {
      const problem = await laterProblemOf(exported(home, { to, force: true }));
      expect(problem).toEqual({ code: 'target-among-notes', path: to });
    }
    expect(filesUnder(home.at('notes'))).toEqual(before);
  });
});

describe('an export with --json', () => {
  const isValid = validatorOf(
    JSON.parse(
      readFileSync(new URL('../../prompts/json-output.schema.json', import.meta.url), 'utf8'),
    ),
  );

  it('is the export itself on standard output', async () => {
    const { home } = await homeWithThree();
    const { out } = await exported(home, {}, { json: true });
    const data = JSON.parse(out);
    isValid(data);
    expect(isValid.errors).toBeNull();
    expect(data).toMatchObject({ schema: 'reflect.export/1', private: false });
    expect(data.notes.map(({ set }: { set: string }) => set)).toEqual([
      'weekly',
      'before',
      'before',
    ]);
    const problem = await laterProblemOf(exported(home, { format: 'md' }, { json: true }));
    expect(problem).toMatchObject({ code: 'usage' });
  });

  it('tells what was written where it goes elsewhere', async () => {
    const { home } = await homeWithThree();
    const { out } = await exported(home, { to: home.at('a.md') }, { json: true });
    const data = JSON.parse(out);
    isValid(data);
    expect(isValid.errors).toBeNull();
    expect(data).toMatchObject({ to: home.at('a.md'), format: 'md', notes: 3, privateLeftOut: 1 });
    const nothing = await exported(
      home,
      { to: home.at('b.md'), filter: { set: 'trust' } },
      { json: true },
    );
    expect(JSON.parse(nothing.out)).toMatchObject({ to: null, notes: 0 });
  });
});

describe('the columns of a CSV export', () => {
  it('are in the order of the questions, whatever the order of the notes', async () => {
    const home = freshHome();
    const answers = { 'if-then': 'If a, then b', opening, shared: 'Both', 'self-preserve': 'Mine' };
    await noted(home, answers, { now: new Date(2026, 0, 2) });
    await noted(home, { opening, other: 'Koen' }, { now: new Date(2026, 0, 1) });
    const file = home.notes()[0]?.path ?? '';
    edited(file, (text) => text.replace(/(?=\n```\n$)/, '\nzz: own\naa: own'));
    const { out } = await exported(home, { format: 'csv', withPrivate: true });
    const [head = []] = readCsv(out);
    const asked = ['other', 'self-preserve', 'shared', 'opening', 'if-then'];
    expect(head.slice(10)).toEqual([...asked, 'aa', 'zz'].map((id) => `answers.${id}`));
  });
});

describe('an export while notes are taken away', () => {
  it('has the notes that are still there', async () => {
    const { home } = await homeWithThree();
    const test = testContext({ home });
    const store = await test.context.notes();
    const notes = async () => ({
      ...store,
      read: async (file: string) => (file.includes('weekly') ? undefined : store.read(file)),
    });
    await runExport(
      { ...test.context, notes },
      { notes: [], filter: {}, withPrivate: true, force: false, format: 'csv' },
    );
    expect(idsIn(test.out())).toEqual(['Sanne', 'Koen']);
  });
});

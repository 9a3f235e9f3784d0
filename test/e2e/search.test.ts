import { appendFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runNew } from '../../src/commands/new.ts';
import { testContext } from '../support/context.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { given } from '../support/notes/made-note.ts';
import { runReflect } from '../support/program/cli.ts';
import { openTerminal } from '../support/terminal/pty.ts';

/** A home with a note for each of these first names and facts. */
async function homeWith(...notes: readonly (readonly [string, string, string])[]) {
  const home = freshHome();
  for (const [name, date, facts] of notes) {
    const { context } = testContext({ home });
    await runNew(context, { with: name, date, answer: given({ opening: 'And you?', facts }) });
  }
  return home;
}

const searchIn =
  (home: TestHome) =>
  (...words: string[]) =>
    runReflect(['search', ...words], { home: home.path });

describe('a search', () => {
  it('finds notes that hold every word, however it is written, the newest first', async () => {
    const search = searchIn(
      await homeWith(
        ['Koen', '2026-09-01', 'Hij zuchtte op het café-terras.'],
        ['Mark', '2026-10-01', 'Een CAFE\u0301 vol mensen, en een zucht.'],
        ['Anna', '2026-11-01', 'Niets bijzonders.'],
      ),
    );
    const { stdout, code } = await search('cafe', 'zucht');
    expect(code).toBe(0);
    expect(stdout).toMatch(/with Mark[\s\S]*with Koen/);
    expect(stdout).not.toContain('Anna');
    expect(stdout).toContain('Hij zuchtte op het café-terras.');
  });

  it('takes a phrase, words to leave out and fields', async () => {
    const home = await homeWith(
      ['Koen', '2026-09-01', 'Op tijd klaar.'],
      ['Mark', '2026-10-01', 'Tijd om op te ruimen.'],
    );
    const search = searchIn(home);
    const found = async (...words: string[]) =>
      (await search(...words, '--format', 'oneline')).stdout.match(/Koen|Mark/g) ?? [];
    expect(await found('op tijd')).toEqual(['Koen']);
    expect(await found('tijd')).toEqual(['Mark', 'Koen']);
    expect(await found('tijd', '-klaar')).toEqual(['Mark']);
    expect(await found('tijd', '-ruimen')).toEqual(['Koen']);
    expect(await found('tijd', 'with:mark')).toEqual(['Mark']);
    expect(await found('tijd', '--until', '2026-09')).toEqual(['Koen']);
    expect(await found('tijd', '--limit', '1')).toEqual(['Mark']);
  });

  it('finds nothing without failing, and says so', async () => {
    const { stdout, stderr, code } = await searchIn(await homeWith())('zucht');
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(stderr).toContain('Your notes say nothing about that.');
  });

  it('leaves out words that begin with a minus sign, wherever they stand', async () => {
    const search = searchIn(
      await homeWith(
        ['Koen', '2026-09-01', 'Tijd, op tijd klaar, q4.'],
        ['Mark', '2026-10-01', 'Tijd om niets te doen.'],
      ),
    );
    const found = async (...words: string[]) => {
      const { stdout, code } = await search(...words);
      expect(code).toBe(0);
      return stdout.match(/with (?:Koen|Mark)/g) ?? [];
    };
    expect(await found('tijd', '-niets')).toEqual(['with Koen']);
    expect(await found('-niets', 'tijd', '--limit', '3')).toEqual(['with Koen']);
    expect(await found('tijd', '--', '-niets')).toEqual(['with Koen']);
    expect(await found('tijd', '-q4', '-n5')).toEqual(['with Mark']);
    expect(await found('tijd', '-op tijd')).toEqual(['with Mark']);
    expect(await found('-with:koen')).toEqual(['with Mark']);
  });

  it('is readable in a narrow terminal, with what was found in sight', async () => {
    const fact = `We spraken eerst ${'heel lang '.repeat(12)}over het plan en toen een zucht, waarna het stil was.`;
    const home = await homeWith(['Koen van den Berg', '2026-09-01', fact]);
    const terminal = openTerminal({ args: ['search', 'zucht'], home: home.path, cols: 40 });
    await terminal.exit();
    const [row = '', line = '', ...others] = terminal.everything().split('\n');
    expect(row).toMatch(/^\w{4} {2}2026-09-01 {2}Before the meeting w…$/);
    expect(line).toMatch(/^ +\d+ {2}….*zucht.*…$/);
    expect([row.length, line.length]).toEqual([39, 39]);
    expect(others.map((each) => each.length).every((length) => length < 40)).toBe(true);
  });

  it.each([[[]], [['""']], [['']]])('says what to type for %j', async (words) => {
    const { stdout, stderr, code } = await searchIn(await homeWith())(...words);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('reflect search Koen');
  });

  it('refuses an option that is not there', async () => {
    const { stderr, code } = await searchIn(await homeWith())('zucht', '--whit', 'Koen');
    expect(code).toBe(2);
    expect(stderr).toContain('--with');
  });

  it('says how many more there are', async () => {
    const home = await homeWith(['A', '2026-09-01', 'zucht'], ['B', '2026-09-02', 'zucht']);
    const { stderr } = await searchIn(home)('zucht', '-n', '1');
    expect(stderr).toContain('There is one more. See it with --limit 2.');
  });

  it('gives the lines as JSON', async () => {
    const home = await homeWith(['Koen', '2026-09-01', 'Een zucht.']);
    const { stdout } = await searchIn(home)('zucht', '--json');
    const { schema, notes, found } = JSON.parse(stdout);
    expect({ schema, found }).toEqual({ schema: 'reflect.search/1', found: 1 });
    expect(notes[0].lines[0].text).toContain('Een zucht.');
  });

  it('passes over files that are no notes, and counts them', async () => {
    const home = await homeWith(['Koen', '2026-09-01', 'Een zucht.']);
    writeFileSync(home.at('notes/2026/shopping.md'), 'Een zucht en melk.\n');
    const { stdout, stderr } = await searchIn(home)('zucht');
    expect(stdout).toContain('Koen');
    expect(stdout).not.toContain('melk');
    expect(stderr).toContain('shopping.md');
  });

  it('shows nothing that could act on a terminal', async () => {
    const home = await homeWith(['Koen', '2026-09-01', 'Een zucht.']);
    const [note] = home.notes();
    appendFileSync(note?.path ?? '', '\nzucht \u001b]0;x\u0007 \u202e om\n');
    const { stdout } = await searchIn(home)('zucht');
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
  });
});

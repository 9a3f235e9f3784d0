import { mkdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListOptions, runList } from '../../src/commands/list.ts';
import { type TestContext, testContext } from '../support/context.ts';
import { writeNote } from '../support/disk/notes-on-disk.ts';
import { jsonOutputSchema } from '../support/formats/json-output-schema.ts';
import { validatorOf } from '../support/formats/json-validator.ts';

const list = (test: TestContext, options: Partial<ListOptions> = {}) =>
  runList(test.context, { limit: 20, filter: {}, format: 'table', nul: false, ...options });

/** What a list prints, line by line. */
async function lines(test: TestContext, options: Partial<ListOptions> = {}): Promise<string[]> {
  const before = test.out().length;
  await list(test, options);
  return test.out().slice(before).split('\n').slice(0, -1);
}

describe('a list of notes', () => {
  it('has the newest first, by the date in the note and not by its name', async () => {
    const test = testContext();
    writeNote(test.home, { title: 'First', date: '2026-11-01T09:00:00+01:00' });
    writeNote(test.home, { title: 'Third', date: '2026-11-03T09:00:00+01:00' });
    const second = { title: 'Second', date: '2026-11-02T23:30:00-11:00' };
    writeNote(test.home, second);
    const titles = async (options: Partial<ListOptions>) =>
      (await lines(test, { format: 'oneline', ...options })).map((line) => line.split('\t')[3]);
    expect(await titles({})).toEqual(['Second', 'Third', 'First']);
    expect(await titles({ limit: 2 })).toEqual(['Second', 'Third']);
    expect(await titles({ limit: 5000 })).toEqual(['Second', 'Third', 'First']);
    expect(await titles({ filter: { with: 'koen' }, limit: 2 })).toEqual(['Second', 'Third']);
    expect(test.err()).toBe('There is one more. See it with --limit 3.\n');
  });

  it('is a line a note in every form for scripts, whatever stands in a title', async () => {
    const test = testContext();
    const title = 'a\tb\nc\u2028d\u001b[31m';
    const path = writeNote(test.home, { id: 'k3f9', title });
    expect(await lines(test, { format: 'oneline' })).toEqual([
      'k3f9\t2026-11-23\tbefore\ta b c d\u001b[31m',
    ]);
    expect(await lines(test, { format: 'paths' })).toEqual([path]);
    const [line = '', ...others] = await lines(test, { format: 'jsonl' });
    expect(others).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({ schema: 'reflect.listed/1', id: 'k3f9', title, path });
    const isValid = validatorOf(jsonOutputSchema());
    expect([isValid(JSON.parse(line)), isValid.errors]).toEqual([true, null]);
  });

  it('is the same JSON for --json as for its form', async () => {
    const test = testContext();
    const asked = testContext({ home: test.home, json: true });
    writeNote(test.home);
    await list(test, { format: 'json' });
    await list(asked, { format: 'paths' });
    expect(JSON.parse(test.out())).toMatchObject({ schema: 'reflect.notes/1' });
    expect(asked.out()).toBe(test.out());
  });

  it('writes every line of a long one', async () => {
    const test = testContext();
    const paths = Array.from({ length: 1203 }, () => writeNote(test.home)).reverse();
    expect(await lines(test, { format: 'paths', limit: 5000 })).toEqual(paths);
    const ids = (await lines(test, { format: 'oneline', limit: 5000 })).map(
      (each) => each.split('\t')[0],
    );
    expect(ids).toEqual(paths.map((path) => /(k\d+)\.md$/.exec(path)?.[1]));
  });

  it('counts the files that are no notes and names a few, and goes on', async () => {
    const test = testContext();
    writeNote(test.home, { title: 'Readable' });
    for (let number = 1; number <= 7; number += 1) {
      test.home.write(`notes/2026/shopping-${number}.md`, 'milk');
    }
    mkdirSync(test.home.at('notes/2026/folder.md'));
    for (const filter of [{}, { status: 'open' } as const]) {
      const before = test.err().length;
      expect((await lines(test, { filter })).join()).toContain('Readable');
      const said = test.err().slice(before).split('\n');
      expect(said[0]).toMatch(/^8 /);
      expect(said.filter((line) => line.includes('.md'))).toHaveLength(5);
      expect(said[6]).toContain('3 more');
    }
  });

  it('says that there is nothing, or nothing that fits, and does not fail', async () => {
    const empty = testContext();
    await list(empty);
    await list(empty, { format: 'paths', filter: { with: 'Koen' } });
    expect(empty.out()).toBe('');
    expect(empty.err()).toMatch(/no notes yet.*\nNo note fits that\.\n$/s);
  });
});

const names = [undefined, 'Koen', 'Zoë', 'Koen de Vries'] as const;
const day = (from: number) => fc.integer({ min: from, max: 30 }).map((each) => `2026-11-${each}`);

const anyNote = fc.record({
  with: fc.constantFrom(...names),
  team: fc.constantFrom(...names),
  tag: fc.constantFrom('q4', 'Q4', 'rust'),
  set: fc.constantFrom('before', 'trust'),
  status: fc.constantFrom('open', 'done'),
  day: day(10),
  time: fc.constantFrom('T00:00:00+01:00', 'T12:00:00Z', 'T23:59:59-11:00'),
});

/** What is asked, and the plainest way there is to tell whether a note is meant. */
type Asked = readonly [flag: string, said: string, isMeant: (note: AnyNote) => boolean];
type AnyNote = typeof anyNote extends fc.Arbitrary<infer Note> ? Note : never;

const dayOf = (note: AnyNote): number => Number(note.day.slice(-2));

/** On Tuesday 24 November 2026. */
const questions: readonly Asked[] = [
  ['with', 'koen', (note) => note.with === 'Koen'],
  ['with', 'ZOE', (note) => note.with === 'Zoë'],
  ['team', 'Koen  De Vries', (note) => note.team === 'Koen de Vries'],
  ['team', 'nobody', () => false],
  ['tag', '#q4', (note) => note.tag.toLowerCase() === 'q4'],
  ['set', 'trust', (note) => note.set === 'trust'],
  ['status', 'open', (note) => note.status === 'open'],
  ['status', 'done', (note) => note.status === 'done'],
  ['since', '2026-11-20', (note) => dayOf(note) >= 20],
  ['since', 'vorige week', (note) => dayOf(note) >= 16],
  ['since', '5 dagen geleden', (note) => dayOf(note) >= 19],
  ['until', '2026-11-20', (note) => dayOf(note) <= 20],
  ['until', 'last week', (note) => dayOf(note) <= 22],
  ['until', '3 days ago', (note) => dayOf(note) <= 21],
];

describe('a filtered list', () => {
  it('has every note that is meant and no other, as looking at each of them does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyNote, { maxLength: 12 }),
        fc.uniqueArray(fc.constantFrom(...questions), { maxLength: 4, selector: ([flag]) => flag }),
        async (notes, asked) => {
          const flags = Object.fromEntries(asked.map(([flag, said]) => [flag, said]));
          const test = testContext({ now: new Date(2026, 10, 24, 9, 30) });
          const meant = notes.filter((note) => asked.every(([, , isMeant]) => isMeant(note)));
          const paths = new Map(
            notes.map((note) => {
              const people = { with: note.with, team: note.team };
              const named = Object.fromEntries(
                Object.entries(people).filter(([, name]) => name !== undefined),
              );
              const { set, status } = note;
              const meta = { set, status, date: note.day + note.time, tags: ['reflect', note.tag] };
              return [note, writeNote(test.home, { ...meta, with: '', ...named })];
            }),
          );
          const found = await lines(test, { format: 'paths', filter: flags });
          expect(found.toSorted()).toEqual(meant.map((note) => paths.get(note)).toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });
});

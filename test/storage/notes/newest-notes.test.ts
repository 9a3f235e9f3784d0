import { mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteMeta } from '../../../src/core/note/note.ts';
import { instantOf } from '../../../src/core/note/note-date.ts';
import { localIso } from '../../../src/core/time/calendar.ts';
import { createNoteStore } from '../../../src/storage/notes/note-store.ts';
import { diskWithout, watchedDisk } from '../../support/disk/faulty-disk.ts';
import { freshHome, type TestHome } from '../../support/disk/home.ts';
import { sampleNote } from '../../support/notes/notes.ts';
import { laterProblemOf } from '../../support/problem-of.ts';

function homeWith(...metas: readonly Partial<NoteMeta>[]): TestHome {
  const home = freshHome();
  const store = createNoteStore({ folder: home.at('notes') });
  for (const meta of metas) {
    const { note, text } = sampleNote(meta);
    store.create(note, text);
  }
  return home;
}

const on = (id: string, day: string, set = 'before'): Partial<NoteMeta> => ({
  id,
  set,
  date: `${day}T12:00:00+01:00`,
});

async function idsIn(home: TestHome, limit = 100): Promise<string[]> {
  const { notes } = await createNoteStore({ folder: home.at('notes') }).newest(limit);
  return notes.map(({ note }) => note.meta.id);
}

describe('the newest notes', () => {
  it('are none without a folder', async () => {
    const store = createNoteStore({ folder: freshHome().at('notes') });
    expect(await store.newest(5)).toEqual({ notes: [], damaged: [] });
  });

  it('come newest first, over the years, and as many as are asked for', async () => {
    const home = homeWith(on('b2', '2024-05-01'), on('c3', '2026-01-02'), on('d4', '2025-12-31'));
    expect(await idsIn(home)).toEqual(['c3', 'd4', 'b2']);
    expect(await idsIn(home, 2)).toEqual(['c3', 'd4']);
    expect(await idsIn(home, 0)).toEqual([]);
  });

  it('have weekly notes among them by the day they were written', async () => {
    const home = homeWith(
      on('b2', '2026-12-31'),
      on('c3', '2027-01-01', 'weekly'),
      on('d4', '2027-01-02'),
      on('f5', '2026-12-28'),
    );
    expect(await idsIn(home)).toEqual(['d4', 'c3', 'b2', 'f5']);
    expect(await idsIn(home, 2)).toEqual(['d4', 'c3']);
    expect(await idsIn(home, 1)).toEqual(['d4']);
  });

  it('come by the moment, not by the clock on the wall', async () => {
    const home = homeWith(
      { id: 'b2', date: '2026-11-23T10:00:00+09:00' },
      { id: 'c3', date: '2026-11-23T07:00:00+01:00' },
    );
    expect(await idsIn(home, 1)).toEqual(['c3']);
  });

  it('are right for any dates, zones and sets', async () => {
    const moment = fc.date({
      min: new Date('2024-12-20'),
      max: new Date('2026-01-10'),
      noInvalidDate: true,
    });
    const some = fc.array(fc.tuple(moment, fc.constantFrom('before', 'weekly')), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(some, fc.integer({ min: 1, max: 5 }), async (notes, limit) => {
        const home = freshHome();
        const store = createNoteStore({ folder: home.at('notes') });
        const kept: NoteMeta[] = [];
        for (const [index, [date, set]] of notes.entries()) {
          const { note, text } = sampleNote({ id: `k${index}`, set, date: localIso(date) });
          try {
            store.create(note, text);
            kept.push(note.meta);
          } catch {
            // A second note of the same week.
          }
        }
        const expected = kept.map(({ date }) => instantOf(date)).sort((a, b) => b - a);
        const found = (await store.newest(limit)).notes.map(({ note }) =>
          instantOf(note.meta.date),
        );
        expect(found).toEqual(expected.slice(0, limit));
      }),
      { numRuns: 60 },
    );
  });

  it('include one that a person gave another name, or put beside the years', async () => {
    const home = homeWith(on('b2', '2026-01-02'), on('c3', '2024-05-01'));
    renameSync(
      home.at('notes/2024/2024-05-01-1200-before-c3.md'),
      home.at('notes/2024/Met Koen.md'),
    );
    home.write('notes/moved.md', sampleNote(on('d4', '2027-05-05')).text);
    expect(await idsIn(home)).toEqual(['d4', 'b2', 'c3']);
    expect(await idsIn(home, 1)).toEqual(['d4']);
  });

  it('are found without reading the others', async () => {
    const home = homeWith(
      ...Array.from({ length: 40 }, (_, n) => on(`k${n}`, `20${10 + n}-03-01`)),
    );
    let opened = 0;
    const fs = watchedDisk(({ name }) => {
      if (name === 'openSync') opened += 1;
    });
    await createNoteStore({ folder: home.at('notes'), fs }).newest(3);
    expect(opened).toBe(3);
  });

  it('name what is no note, leave it alone, and list the rest', async () => {
    const home = homeWith(on('b2', '2026-01-02'));
    const whole = readFileSync(home.at('notes/2026/2026-01-02-1200-before-b2.md'), 'utf8');
    const odd = {
      'foreign.md': '# Boodschappen\n',
      'empty.md': '',
      'cut.md': whole.slice(0, -6),
      'bytes.md': Buffer.from([0xff, 0xfe, 0x00]),
    };
    for (const [name, text] of Object.entries(odd)) home.write(`notes/2026/${name}`, text);
    mkdirSync(home.at('notes/2026/folder.md'));
    symlinkSync('/etc/hostname', home.at('notes/2026/link.md'));
    symlinkSync('/etc', home.at('notes/2025'));
    home.write('notes/2026/.reflect-abcdef123456.tmp', whole);
    home.write('notes/2026/.hidden.md', whole);
    home.write('notes/2026/note.md~', whole);
    home.write('notes/.obsidian/x.md', whole);
    const { notes, damaged } = await createNoteStore({ folder: home.at('notes') }).newest(10);
    expect(notes.map(({ note }) => note.meta.id)).toEqual(['b2']);
    expect(damaged.map((file) => path.relative(home.at('notes'), file)).sort()).toEqual([
      '2025',
      '2026/bytes.md',
      '2026/cut.md',
      '2026/empty.md',
      '2026/folder.md',
      '2026/foreign.md',
      '2026/link.md',
    ]);
    for (const [name, text] of Object.entries(odd)) {
      expect(readFileSync(home.at(`notes/2026/${name}`)).equals(Buffer.from(text))).toBe(true);
    }
  });

  it('read what a person wrote in other YAML', async () => {
    const home = freshHome();
    const { text } = sampleNote();
    home.write(
      'notes/2026/x.md',
      text.replace('with: Koen', "with: 'Koen'").replace('other: Koen', "other:   'K'"),
    );
    const [stored] = (await createNoteStore({ folder: home.at('notes') }).newest(1)).notes;
    expect(stored?.note.answers).toEqual(new Map([['other', 'K']]));
  });

  it('say so when the folder cannot be read, or is a file', async () => {
    const home = homeWith(on('b2', '2026-01-02'));
    const fs = diskWithout('readdirSync', 'EACCES');
    const store = createNoteStore({ folder: home.at('notes'), fs });
    expect(await laterProblemOf(store.newest(1))).toEqual({
      code: 'cannot-read',
      path: home.at('notes'),
      reason: 'EACCES',
    });
    home.write('file', '');
    const wrong = createNoteStore({ folder: home.at('file') });
    expect(await laterProblemOf(wrong.newest(1))).toMatchObject({ reason: 'ENOTDIR' });
  });

  it.each([
    ['EIO', 'a note is damaged'],
    ['EMFILE', 'no note can be read now'],
  ])('tell a bad file from a busy system: %s means that %s', async (code) => {
    const home = homeWith(on('b2', '2026-01-02'));
    const fs = diskWithout('openSync', code);
    const found = createNoteStore({ folder: home.at('notes'), fs }).newest(1);
    if (code === 'EIO') expect((await found).damaged).toHaveLength(1);
    else expect(await laterProblemOf(found)).toMatchObject({ code: 'cannot-read', reason: code });
  });
});

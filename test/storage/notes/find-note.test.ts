import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NoteMeta } from '../../../src/core/note/note.ts';
import type { NoteStore } from '../../../src/core/ports.ts';
import { createNoteStore } from '../../../src/storage/notes/note-store.ts';
import { freshHome, type TestHome } from '../../support/disk/home.ts';
import { sampleNote } from '../../support/notes/notes.ts';
import { laterProblemOf } from '../../support/problem-of.ts';

const notes: readonly Partial<NoteMeta>[] = [
  { id: 'k3f9', date: '2026-11-23T09:30:00+01:00' },
  { id: 'k3g2', date: '2025-01-02T09:30:00+01:00' },
  { id: 'k3', date: '2024-01-02T09:30:00+01:00' },
  { id: 'w7x8', set: 'weekly', date: '2026-11-20T17:00:00+01:00' },
];

function filled(): { home: TestHome; store: NoteStore } {
  const home = freshHome();
  const store = createNoteStore({ folder: home.at('notes') });
  for (const meta of notes) {
    const { note, text } = sampleNote(meta);
    store.create(note, text);
  }
  return { home, store };
}

describe('a note', () => {
  it.each([
    ['last', 'k3f9'],
    ['k3f9', 'k3f9'],
    ['k3f', 'k3f9'],
    ['K3G2', 'k3g2'],
    ['k3', 'k3'],
    ['w7x8', 'w7x8'],
    ['w7', 'w7x8'],
    ['2026/2026-W47-weekly.md', 'w7x8'],
    ['2025/2025-01-02-0930-before-k3g2.md', 'k3g2'],
  ])('is found by %s', async (name, id) => {
    expect((await filled().store.find(name)).note.meta.id).toBe(id);
  });

  it('comes with its path and its text as it stands', async () => {
    const { home, store } = filled();
    const stored = await store.find('k3f9');
    expect(stored.path).toBe(home.at('notes/2026/2026-11-23-0930-before-k3f9.md'));
    expect(stored.text).toBe(sampleNote(notes[0]).text);
  });

  it('is found by a path outside the folder, also through a link that the person names', async () => {
    const { home, store } = filled();
    const file = home.write('elsewhere/mine.md', sampleNote({ id: 'b2c3' }).text);
    symlinkSync(file, home.at('link.md'));
    expect((await store.find(file)).note.meta.id).toBe('b2c3');
    expect((await store.find(path.relative(process.cwd(), file))).note.meta.id).toBe('b2c3');
    expect((await store.find(home.at('link.md'))).path).toBe(file);
  });

  it('has to be told from others whose id begins the same', async () => {
    const home = freshHome();
    const store = createNoteStore({ folder: home.at('notes') });
    for (const meta of notes.slice(0, 2))
      store.create(sampleNote(meta).note, sampleNote(meta).text);
    expect(await laterProblemOf(store.find('k3'))).toEqual({
      code: 'note-ambiguous',
      name: 'k3',
      candidates: [
        '2025/2025-01-02-0930-before-k3g2.md',
        '2026/2026-11-23-0930-before-k3f9.md',
      ].map((file) => path.normalize(file)),
    });
  });

  it('has to be told from another with the very same id, which its path does', async () => {
    const { home, store } = filled();
    home.write('notes/2023/2023-01-01-0000-before-k3f9.md', sampleNote().text);
    const problem = await laterProblemOf(store.find('k3f9'));
    expect(problem).toMatchObject({ code: 'note-ambiguous' });
    const [first = ''] = 'candidates' in problem ? problem.candidates : [];
    expect((await store.find(first)).path).toBe(
      home.at('notes/2023/2023-01-01-0000-before-k3f9.md'),
    );
  });

  it.each([
    'zzzz',
    'k',
    '',
    'before',
    '../outside.md',
    'nowhere.md',
    './nowhere/at/all.md',
    'a\0b.md',
    `${'x'.repeat(5_000)}.md`,
    '2026/link.md',
  ])('is not found by %j', async (name) => {
    const { home, store } = filled();
    home.write('outside.md', sampleNote({ id: 'b2c3' }).text);
    symlinkSync(home.at('outside.md'), home.at('notes/2026/link.md'));
    const { code } = await laterProblemOf(store.find(name));
    expect(code).toBe('note-unknown');
  });

  it('is not there before the first one', async () => {
    const store = createNoteStore({ folder: freshHome().at('notes') });
    expect(await laterProblemOf(store.find('last'))).toEqual({ code: 'no-notes' });
    expect(await laterProblemOf(store.find('k3f9'))).toEqual({
      code: 'note-unknown',
      name: 'k3f9',
    });
  });

  it('that cannot be read is named with the line', async () => {
    const { home, store } = filled();
    const damaged = sampleNote({ id: 'b2c3' }).text.replace('lang: nl', 'lang: [');
    const file = home.write('notes/2026/2026-11-24-0930-before-b2c3.md', damaged);
    expect(await laterProblemOf(store.find('b2c3'))).toEqual({
      code: 'note-damaged',
      path: file,
      line: 6,
    });
    const foreign = home.write('foreign.md', '# Title\n');
    expect(await laterProblemOf(store.find(foreign))).toEqual({
      code: 'note-damaged',
      path: foreign,
      line: undefined,
    });
  });
});

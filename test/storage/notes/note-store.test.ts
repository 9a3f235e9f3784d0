import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NoteMeta } from '../../../src/core/note/note.ts';
import type { NoteStore, StoredNote } from '../../../src/core/ports.ts';
import { type FileSystem, realFileSystem } from '../../../src/storage/files/file-system.ts';
import { createNoteStore } from '../../../src/storage/notes/note-store.ts';
import { diskFailingAt, diskWithout, errnos, stepsOf } from '../../support/disk/faulty-disk.ts';
import { freshHome, type TestHome } from '../../support/disk/home.ts';
import { sampleNote } from '../../support/notes/notes.ts';
import { problemIn, problemOf } from '../../support/problem-of.ts';

const ordinary = '2026/2026-11-23-0930-before-k3f9.md';

function freshStore(): {
  home: TestHome;
  store: NoteStore;
  add: (meta?: Partial<NoteMeta>) => string;
} {
  const home = freshHome();
  const store = createNoteStore({ folder: home.at('notes') });
  const add = (meta: Partial<NoteMeta> = {}) => {
    const { note, text } = sampleNote(meta);
    return store.create(note, text);
  };
  return { home, store, add };
}

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

describe('a note that is created', () => {
  it('is in the folder of its year, for the owner only', () => {
    const { home, store } = freshStore();
    const { note, text } = sampleNote();
    const file = store.create(note, text);
    expect(file).toBe(home.at(`notes/${ordinary}`));
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect([file, path.dirname(file), home.at('notes')].map(modeOf)).toEqual(['600', '700', '700']);
    expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
  });

  it('never overwrites one of the same name', () => {
    const { store, add } = freshStore();
    const file = add();
    const { note, text } = sampleNote({ with: 'Sanne' });
    expect(problemOf(() => store.create(note, text))).toEqual({ code: 'note-exists', path: file });
    expect(readFileSync(file, 'utf8')).toBe(sampleNote().text);
  });

  it('is made once, also when it is made again after a crash', () => {
    const { home, add } = freshStore();
    expect(add()).toBe(add());
    expect(home.notes()).toHaveLength(1);
  });

  it('is one for each ISO week when it is weekly', () => {
    const { home, store, add } = freshStore();
    const friday = add({ set: 'weekly', date: '2027-01-01T17:00:00+01:00' });
    expect(friday).toBe(home.at('notes/2026/2026-W53-weekly.md'));
    const { note, text } = sampleNote({
      set: 'weekly',
      date: '2027-01-03T20:00:00+01:00',
      id: 'b2c3',
    });
    expect(problemOf(() => store.create(note, text))).toEqual({
      code: 'note-exists',
      path: friday,
    });
  });

  it('is not written through a link that was planted for its year', () => {
    const { home, store } = freshStore();
    mkdirSync(home.at('elsewhere'));
    mkdirSync(home.at('notes'));
    symlinkSync(home.at('elsewhere'), home.at('notes/2026'));
    const { note, text } = sampleNote();
    expect(problemOf(() => store.create(note, text))).toMatchObject({
      code: 'cannot-write',
      reason: 'ELOOP',
    });
    expect(readdirSync(home.at('elsewhere'))).toEqual([]);
  });

  it.each(errnos)('is there whole or not at all when any step fails with %s', (code) => {
    const { note, text } = sampleNote();
    const create = (home: TestHome, fs: FileSystem) =>
      createNoteStore({ folder: home.at('notes'), fs }).create(note, text);
    const textsIn = (home: TestHome) =>
      home.notes().flatMap((kept) => (kept.path.endsWith('.md') ? kept.text : []));
    for (const number of stepsOf((fs) => create(freshHome(), fs)).keys()) {
      const home = freshHome();
      const problem = problemIn(() => create(home, diskFailingAt(number, code)));
      if (problem === undefined) expect(textsIn(home)).toEqual([text]);
      else expect(problem).toMatchObject({ code: 'cannot-write', reason: code });
      expect([[], [text]]).toContainEqual(textsIn(home));
      // Once the disk is well again, trying again makes the one note.
      create(home, realFileSystem);
      expect(textsIn(home)).toEqual([text]);
    }
  });

  it.each(['a file in the way', 'a folder that cannot be written'])(
    'is refused before the first question for %s',
    (why) => {
      const home = freshHome();
      if (why === 'a file in the way') home.write('notes', '');
      const fs = why === 'a file in the way' ? realFileSystem : diskWithout('openSync', 'EACCES');
      const store = createNoteStore({ folder: home.at('notes'), fs });
      expect(problemOf(() => store.prepare())).toMatchObject({
        code: 'cannot-write',
        path: home.at('notes'),
      });
    },
  );

  it('needs no more than a folder to be made, which is empty then', () => {
    const { home, store } = freshStore();
    store.prepare();
    expect(readdirSync(home.at('notes'))).toEqual([]);
  });
});

describe('a note that is replaced', () => {
  const stored = async (store: NoteStore): Promise<StoredNote> => store.find('last');

  it('has the new text', async () => {
    const { home, store, add } = freshStore();
    add();
    store.replace(await stored(store), 'new');
    expect(home.note().text).toBe('new');
  });

  it('keeps what somebody else wrote meanwhile, and the new text beside it', async () => {
    const { home, store, add } = freshStore();
    const file = add();
    const before = await stored(store);
    writeFileSync(file, 'theirs');
    for (const number of [1, 2]) {
      expect(problemOf(() => store.replace(before, `mine ${number}`))).toEqual({
        code: 'file-changed',
        path: file,
        kept: `${file}.${number}.txt`,
      });
    }
    expect(home.notes().map(({ text }) => text)).toEqual(['theirs', 'mine 1', 'mine 2']);
    expect(modeOf(`${file}.1.txt`)).toBe('600');
  });

  it('is not brought back when somebody else took it away', async () => {
    const { store, add } = freshStore();
    const file = add();
    const before = await stored(store);
    rmSync(file);
    expect(problemOf(() => store.replace(before, 'mine'))).toMatchObject({ code: 'file-changed' });
    expect(readdirSync(path.dirname(file))).toEqual([`${path.basename(file)}.1.txt`]);
  });
});

describe('the note of a draft whose removal was cut off', () => {
  const started = '2020-01-01T09:00:00+01:00';

  it.each(['before', 'weekly'])('is found by its id: %s', (set) => {
    const { store, add } = freshStore();
    add({ id: 'b2c3', date: '2026-01-01T09:00:00+01:00' });
    const file = add({ set });
    expect(store.findMade({ id: 'k3f9', started })).toBe(file);
  });

  it('is not another one that happens to have the same id', () => {
    const { store, add } = freshStore();
    add();
    expect(store.findMade({ id: 'k3f9', started: '2999-01-01T00:00:00Z' })).toBeUndefined();
  });

  it('is not there when it was never made', () => {
    const { home, store } = freshStore();
    expect(store.findMade({ id: 'k3f9', started })).toBeUndefined();
    home.write('notes/2026/odd.md', Buffer.from([0xff]));
    expect(store.findMade({ id: 'k3f9', started })).toBeUndefined();
  });
});

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NoteMeta } from '../../../src/core/note/note.ts';
import { type FileSystem, realFileSystem } from '../../../src/storage/files/file-system.ts';
import { createNoteStore } from '../../../src/storage/notes/note-store.ts';
import { createTrash } from '../../../src/storage/notes/trash.ts';
import {
  diskBrokenFrom,
  diskFailingAt,
  diskWithout,
  errnos,
  stepsOf,
  systemError,
  watchedDisk,
} from '../../support/disk/faulty-disk.ts';
import { freshHome, type TestHome } from '../../support/disk/home.ts';
import { sampleNote } from '../../support/notes/notes.ts';
import { laterProblemOf, problemIn, problemOf } from '../../support/problem-of.ts';

const ordinary = '2026/2026-11-23-0930-before-k3f9.md';
const weekly = { set: 'weekly', id: 'w2w2' } as const;

const trashIn = (home: TestHome, fs: FileSystem = realFileSystem) =>
  createTrash({ folder: home.at('trash'), notes: home.at('notes'), fs });

function start(meta: Partial<NoteMeta> = {}) {
  const home = freshHome();
  const notes = createNoteStore({ folder: home.at('notes') });
  const add = (more: Partial<NoteMeta> = {}) => {
    const { note, text } = sampleNote({ ...meta, ...more });
    return notes.create(note, text);
  };
  return { home, notes, trash: trashIn(home), add, file: add() };
}

/** Every file in a home, by its path in it, with its bytes; leftovers of ours as well. */
const filesIn = (home: TestHome): Record<string, string> =>
  Object.fromEntries(
    readdirSync(home.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(home.path, file), readFileSync(file, 'latin1')]),
  );

describe('a note that is put in the trash', () => {
  it('is there byte for byte, in the same folder of its year, for the owner only', () => {
    const { home, trash, file } = start();
    const text = `\ufeff${readFileSync(file, 'utf8')}\r\nmine, without an end`;
    writeFileSync(file, text);
    const bytes = readFileSync(file, 'latin1');
    expect(trash.put(file)).toBe(home.at(`trash/${ordinary}`));
    expect(filesIn(home)).toEqual({ [`trash/${ordinary}`]: bytes });
    const modes = ['trash', 'trash/2026', `trash/${ordinary}`].map(
      (each) => statSync(home.at(each)).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o700, 0o600]);
  });

  it('comes back to its place as it was', () => {
    const { home, trash, file } = start();
    const before = filesIn(home);
    expect(trash.restore(trash.put(file))).toBe(file);
    expect(filesIn(home)).toEqual(before);
  });

  it('never comes in the place of another there, and both come back to the same place', () => {
    const { home, trash, add, file } = start(weekly);
    const first = readFileSync(file, 'latin1');
    const one = trash.put(file);
    const second = readFileSync(add({ id: 'x3x3' }), 'latin1');
    const two = trash.put(file);
    const third = trash.put(add({ id: 'z4z4' }));
    expect([one, two, third].map((each) => path.basename(each))).toEqual([
      '2026-W48-weekly.md',
      '2026-W48-weekly.~2.md',
      '2026-W48-weekly.~3.md',
    ]);
    expect(readFileSync(one, 'latin1')).toBe(first);
    expect(trash.restore(two)).toBe(file);
    expect(readFileSync(file, 'latin1')).toBe(second);
    expect(problemOf(() => trash.restore(one))).toEqual({ code: 'file-exists', path: file });
    expect(Object.keys(filesIn(home))).toHaveLength(3);
  });

  it('is found there by its id, a start of it or its path, and no note elsewhere is', async () => {
    const { trash, add, file } = start(weekly);
    const other = add({ id: 'b2b2', set: 'before' });
    const place = trash.put(file);
    for (const name of ['w2w2', 'w2', 'last', place]) {
      expect((await trash.find(name)).path).toBe(place);
    }
    for (const name of ['b2b2', other, './elsewhere.md']) {
      expect(await laterProblemOf(trash.find(name))).toEqual({ code: 'note-unknown', name });
    }
    writeFileSync(other, 'damaged');
    expect(await laterProblemOf(trash.find(other))).toMatchObject({ code: 'note-unknown' });
  });

  it('is listed, and a file that cannot be read as a note is named', async () => {
    const { home, trash, file } = start();
    expect(await trash.list()).toEqual({ notes: [], damaged: [] });
    const place = trash.put(file);
    const damaged = home.write('trash/2026/broken.md', 'no note');
    expect(await trash.list()).toMatchObject({ notes: [{ path: place }], damaged: [damaged] });
  });

  it('goes by its name alone when it was kept outside the notes', () => {
    const { home, trash } = start();
    const outside = home.write('desk/mine.md', sampleNote().text);
    const place = trash.put(outside);
    expect(place).toBe(home.at('trash/mine.md'));
    expect(existsSync(outside)).toBe(false);
  });

  it('is not moved through a link that was planted for its year', () => {
    const { home, trash, file } = start();
    mkdirSync(home.at('elsewhere'));
    mkdirSync(home.at('trash'));
    symlinkSync(home.at('elsewhere'), home.at('trash/2026'));
    expect(problemOf(() => trash.put(file))).toMatchObject({ reason: 'ELOOP' });
    expect(existsSync(file)).toBe(true);
    expect(readdirSync(home.at('elsewhere'))).toEqual([]);
  });

  it.each(['EXDEV', 'EPERM'])('is copied byte for byte where the disk says %s', (code) => {
    const { home, file } = start();
    const bytes = readFileSync(file, 'latin1');
    const place = trashIn(home, withoutFirstLink(code)).put(file);
    expect(filesIn(home)).toEqual({ [path.relative(home.path, place)]: bytes });
    expect(trashIn(home, withoutFirstLink(code)).restore(place)).toBe(file);
    expect(filesIn(home)).toEqual({ [`notes/${ordinary}`]: bytes });
  });
});

/** A disk that gives a file no second name elsewhere; beside itself it does. */
function withoutFirstLink(code: string): FileSystem {
  let links = 0;
  return watchedDisk(({ name }) => {
    if (name !== 'linkSync') return;
    links += 1;
    if (links === 1) throw systemError(code);
  });
}

describe.each(['put', 'restore'] as const)('a %s in which a step fails', (what) => {
  /** A note about to be moved, and the move on a disk. */
  function ready() {
    const { home, trash, file } = start();
    const from = what === 'put' ? file : trash.put(file);
    const bytes = readFileSync(from, 'latin1');
    const move = (fs: FileSystem) =>
      what === 'put' ? trashIn(home, fs).put(from) : trashIn(home, fs).restore(from);
    return { home, from, bytes, move };
  }

  const noteFiles = (home: TestHome) =>
    Object.entries(filesIn(home)).filter(([file]) => file.endsWith('.md'));

  it.each(errnos)(
    'with %s leaves the note whole and in one place, and can be done again',
    (code) => {
      for (const number of stepsOf((fs) => ready().move(fs)).keys()) {
        const { home, from, bytes, move } = ready();
        const problem = problemIn(() => move(diskFailingAt(number, code)));
        expect(
          noteFiles(home).map(([, text]) => text),
          `step ${number}`,
        ).toEqual([bytes]);
        if (problem === undefined) expect(existsSync(from)).toBe(false);
        else {
          expect(problem).toMatchObject({ reason: code });
          expect(existsSync(from), `step ${number}`).toBe(true);
          move(realFileSystem);
        }
        expect(noteFiles(home).map(([, text]) => text)).toEqual([bytes]);
        expect(existsSync(from)).toBe(false);
      }
    },
  );

  it('loses nothing when everything fails from some step on', () => {
    for (const number of stepsOf((fs) => ready().move(fs)).keys()) {
      const { home, bytes, move } = ready();
      const problem = problemIn(() => move(diskBrokenFrom(number)));
      const texts = noteFiles(home).map(([, text]) => text);
      expect(texts.length, `step ${number}: ${problem?.code}`).toBeGreaterThan(0);
      expect(new Set(texts)).toEqual(new Set([bytes]));
    }
  });
});

describe('what is taken away for good', () => {
  it('is gone, and nothing else is', () => {
    const { home, trash, add, file } = start();
    const other = add({ id: 'b2b2' });
    trash.remove(file);
    expect(Object.keys(filesIn(home))).toEqual([path.relative(home.path, other)]);
  });

  it.each(errnos)('is said to be there still when %s stands in the way', (code) => {
    const { home, file } = start();
    const trash = trashIn(home, diskWithout('unlinkSync', code));
    expect(problemOf(() => trash.remove(file))).toEqual({
      code: 'cannot-write',
      path: file,
      reason: code,
    });
    expect(existsSync(file)).toBe(true);
  });
});

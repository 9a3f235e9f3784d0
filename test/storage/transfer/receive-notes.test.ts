import { readFileSync, statSync, symlinkSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setFrontMatter } from '../../../src/core/front-matter/front-matter-edit.ts';
import type { NoteMeta } from '../../../src/core/note/note.ts';
import { readNote } from '../../../src/core/note/note-file.ts';
import type { Received } from '../../../src/core/ports.ts';
import { type FileSystem, realFileSystem } from '../../../src/storage/files/file-system.ts';
import { createTransfer } from '../../../src/storage/transfer/transfer.ts';
import { systemError, watchedDisk } from '../../support/disk/faulty-disk.ts';
import { freshHome, type TestHome } from '../../support/disk/home.ts';
import { sampleNote } from '../../support/notes/notes.ts';
import { laterProblemOf } from '../../support/problem-of.ts';

const ordinary = '2026/2026-11-23-0930-before-k3f9.md';

const textOf = (meta: Partial<NoteMeta> = {}): string => sampleNote(meta).text;

async function receive(home: TestHome, paths: readonly string[], fs: FileSystem = realFileSystem) {
  const told: Received[] = [];
  const { damaged } = await createTransfer({ notes: home.at('notes'), fs }).receive(
    paths.map((each) => home.at(each)),
    (received) => told.push(received),
  );
  const short = (path: string) => path.replace(`${home.path}/`, '');
  return {
    told: told.map(({ path, outcome, was, id }) => ({ path: short(path), outcome, was, id })),
    damaged: damaged.map(short),
  };
}

const kept = (home: TestHome): Record<string, string> =>
  Object.fromEntries(
    home
      .notes()
      .filter(({ path }) => path.endsWith('.md'))
      .map(({ path, text }) => [path.slice(home.at('notes/').length), text]),
  );

describe('a note that comes in', () => {
  it.each([
    ['from a folder of notes', 'other', `other/${ordinary}`],
    ['from a home of reflect', 'other', `other/notes/${ordinary}`],
    ['from a folder without years, under any name', 'other', 'other/mine.md'],
    ['by itself', 'somewhere.md', 'somewhere.md'],
  ])('is put in its place %s', async (_, path, file) => {
    const home = freshHome();
    home.write(file, textOf());
    const { told, damaged } = await receive(home, [path]);
    expect(told).toEqual([
      { path: `notes/${ordinary}`, outcome: 'new', was: undefined, id: 'k3f9' },
    ]);
    expect(damaged).toEqual([]);
    expect(kept(home)).toEqual({ [ordinary]: textOf() });
    expect(statSync(home.at(`notes/${ordinary}`)).mode & 0o777).toBe(0o600);
    expect(readFileSync(home.at(file), 'utf8')).toBe(textOf());
  });

  it('is kept once when it is there already, wherever that is', async () => {
    const home = freshHome();
    home.write('notes/2026/renamed.md', textOf());
    home.write(`other/${ordinary}`, textOf());
    const { told } = await receive(home, ['other', 'other']);
    expect(told.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['notes/2026/renamed.md', 'there'],
      ['notes/2026/renamed.md', 'there'],
    ]);
    expect(Object.keys(kept(home))).toEqual(['2026/renamed.md']);
  });

  it('is kept beside the one that has its id and says something else, under an id of its own', async () => {
    const home = freshHome();
    home.write(`notes/${ordinary}`, textOf());
    const theirs = textOf({ title: 'Another' });
    home.write('theirs.md', theirs);
    for (const outcome of ['both', 'there']) {
      const [told] = (await receive(home, ['theirs.md'])).told;
      expect(told).toMatchObject({ outcome, was: 'k3f9' });
      const { id = '', path = '' } = told ?? {};
      expect(path).toBe(`notes/2026/2026-11-23-0930-before-${id}.md`);
      expect(readFileSync(home.at(path), 'utf8')).toBe(setFrontMatter(theirs, { id }));
      expect(Object.keys(kept(home))).toHaveLength(2);
    }
    expect(kept(home)[ordinary]).toBe(textOf());
  });

  it('keeps its id when another note has the same by chance', async () => {
    const home = freshHome();
    home.write(`notes/${ordinary}`, textOf());
    home.write('theirs.md', textOf({ date: '2026-12-01T10:00:00+01:00' }));
    const { told } = await receive(home, ['theirs.md']);
    expect(told).toMatchObject([{ outcome: 'new', id: 'k3f9' }]);
  });

  it('goes by its date when there is another note for its week', async () => {
    const home = freshHome();
    const weekly = { set: 'weekly', date: '2026-11-25T17:00:00+01:00' };
    home.write('notes/2026/2026-W48-weekly.md', textOf({ ...weekly, id: 'b2c3' }));
    home.write('theirs.md', textOf(weekly));
    home.write('same.md', textOf({ ...weekly, id: 'b2c3', title: 'Another' }));
    const { told } = await receive(home, ['theirs.md', 'same.md']);
    const [first, second] = told;
    expect(first).toEqual({
      path: 'notes/2026/2026-11-25-1700-weekly-k3f9.md',
      outcome: 'both',
      was: undefined,
      id: 'k3f9',
    });
    expect(second).toMatchObject({ outcome: 'both', was: 'b2c3' });
    expect(
      (await receive(home, ['theirs.md', 'same.md'])).told.map(({ outcome }) => outcome),
    ).toEqual(['there', 'there']);
    expect(Object.keys(kept(home))).toHaveLength(3);
  });

  it.each(['2026-11-23', '2026-11-23 09:30'])(
    'has a place also when its date was written as %s',
    async (date) => {
      const home = freshHome();
      home.write('a.md', textOf({ date }));
      const [told] = (await receive(home, ['a.md'])).told;
      expect(told?.path).toMatch(/^notes\/2026\/2026-11-23-\d{4}-before-k3f9\.md$/);
    },
  );

  it('never takes the place of a file that cannot be read', async () => {
    const home = freshHome();
    home.write(`notes/${ordinary}`, 'mine, and damaged');
    home.write('a.md', textOf());
    const [told] = (await receive(home, ['a.md'])).told;
    expect(told).toMatchObject({ outcome: 'both', was: 'k3f9' });
    expect(kept(home)[ordinary]).toBe('mine, and damaged');
  });
});

describe('what is no note', () => {
  it('is passed over and named, and no link is followed', async () => {
    const home = freshHome();
    home.write('secret/2026/secret.md', textOf({ id: 'b2c3' }));
    home.write('other/README.md', '# Hello');
    home.write('other/2026/broken.md', textOf().replace('set: before\n', ''));
    home.write('other/2026/odd.md', Buffer.from([0xff]));
    home.write('other/picture.png', 'x');
    symlinkSync('../../secret/2026/secret.md', home.at('other/2026/link.md'));
    symlinkSync('../secret/2026', home.at('other/2025'));
    symlinkSync('../secret', home.at('other/notes'));
    const { told, damaged } = await receive(home, ['other']);
    expect(told).toEqual([]);
    expect(damaged.sort()).toEqual([
      'other/2025',
      'other/2026/broken.md',
      'other/2026/link.md',
      'other/2026/odd.md',
      'other/README.md',
    ]);
  });

  it('stops everything before anything is taken in when it is not there', async () => {
    const home = freshHome();
    home.write('a.md', textOf());
    expect(await laterProblemOf(receive(home, ['a.md', 'gone']))).toEqual({
      code: 'file-missing',
      path: home.at('gone'),
    });
    expect(home.notes()).toEqual([]);
  });
});

describe('an export in JSON', () => {
  const line = (text: unknown): string => JSON.stringify({ id: 'x', text });
  const head = '{"schema":"reflect.export/1","private":true,"notes":[';

  it('gives its notes, as reflect wrote it and as another program laid it out', async () => {
    const notes = [textOf(), textOf({ id: 'b2c3', title: 'Ünï\u2028code' })];
    const written = `${head}\n${notes.map(line).join(',\n')}\n]}\n`;
    const forms = [
      written,
      written.replaceAll('\n', '\r\n'),
      `\ufeff${written}`,
      JSON.stringify(JSON.parse(written)),
      JSON.stringify(JSON.parse(written), null, 2),
    ];
    for (const [index, form] of forms.entries()) {
      const home = freshHome();
      home.write(index % 2 === 0 ? 'a.json' : 'a.txt', form);
      const { told, damaged } = await receive(home, [index % 2 === 0 ? 'a.json' : 'a.txt']);
      expect([told.length, damaged]).toEqual([2, []]);
      expect(Object.values(kept(home)).sort()).toEqual([...notes].sort());
    }
  });

  it('tells the lines that hold no note, and takes in the rest', async () => {
    const home = freshHome();
    const lines = [
      line(textOf()),
      line('# no note'),
      line(3),
      'null',
      '{"text',
      line(textOf({ id: 'b2c3' })),
    ];
    home.write('a.json', `${head}\n${lines.join(',\n')}\n]}\n`);
    const { told, damaged } = await receive(home, ['a.json']);
    expect(told.map(({ id }) => id)).toEqual(['k3f9', 'b2c3']);
    expect(damaged).toEqual(['a.json:3', 'a.json:4', 'a.json:5', 'a.json:6']);
  });

  it('gives what it holds when it was cut off', async () => {
    const home = freshHome();
    const whole = `${head}\n${line(textOf())},\n${line(textOf({ id: 'b2c3' }))}\n]}\n`;
    home.write('a.json', whole.slice(0, -40));
    const { told, damaged } = await receive(home, ['a.json']);
    expect([told.length, damaged]).toEqual([1, ['a.json:3']]);
  });

  it.each([
    '',
    '{}',
    '[]',
    'x',
    '{"schema":"reflect.export/2","notes":[]}',
    '{"schema":"reflect.notes/1","notes":[]}',
    Buffer.from([0xff]),
  ])('is refused when it is none: %j', async (text) => {
    const home = freshHome();
    const file = home.write('a.json', text);
    expect(await laterProblemOf(receive(home, ['a.json']))).toEqual({
      code: 'not-an-export',
      path: file,
    });
  });

  it('keeps a text with half a character in it once', async () => {
    const home = freshHome();
    home.write('a.json', `${head}\n${line(`${textOf()}\ud800`)}\n]}\n`);
    await receive(home, ['a.json']);
    expect((await receive(home, ['a.json'])).told).toMatchObject([{ outcome: 'there' }]);
    expect(home.notes()).toHaveLength(1);
  });
});

describe('taking in what was cut off', () => {
  const anyMeta = fc.record({
    id: fc.constantFrom('k3f9', 'b2c3', 'd4f5'),
    title: fc.constantFrom('One', 'Two'),
    set: fc.constantFrom('before', 'weekly'),
    date: fc.constantFrom(
      '2026-11-23T09:30:00+01:00',
      '2026-11-24T09:30:00+01:00',
      '2026-12-02T09:30:00+01:00',
    ),
  });

  it('ends in the same notes, with each text once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyMeta, { maxLength: 3 }),
        fc.array(anyMeta, { minLength: 1, maxLength: 8 }),
        fc.nat(80),
        async (mine, theirs, cutAt) => {
          const [whole, cut] = [await homeWith(mine, theirs), await homeWith(mine, theirs)];
          const before = kept(whole);
          await receive(whole, ['theirs']);
          await receive(cut, ['theirs'], diskUpTo(cutAt)).catch(() => undefined);
          await receive(cut, ['theirs']);
          expect(kept(cut)).toEqual(kept(whole));
          expect(kept(whole)).toMatchObject(before);
          const words = Object.values(kept(whole)).map(wordsIn);
          for (const meta of theirs) expect(words).toContain(wordsIn(textOf(meta)));
          expect(new Set(placesIn(whole)).size).toBe(words.length);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** A home with notes, and a folder with those of somebody else. */
async function homeWith(mine: readonly Partial<NoteMeta>[], theirs: readonly Partial<NoteMeta>[]) {
  const home = freshHome();
  for (const [index, meta] of mine.entries()) home.write(`mine/${index}.md`, textOf(meta));
  for (const [index, meta] of theirs.entries()) home.write(`theirs/${index}.md`, textOf(meta));
  if (mine.length > 0) await receive(home, ['mine']);
  return home;
}

/** A disk that fails from a step on, as if the program were cut off there. */
function diskUpTo(last: number): FileSystem {
  let steps = 0;
  return watchedDisk(() => {
    steps += 1;
    if (steps > last) throw systemError('EIO');
  });
}

/** A text apart from the id, which may be another. */
const wordsIn = (text: string): string => text.replace(/^id: .*$/m, '');

/** What tells each note from every other: its id, moment and set. */
const placesIn = (home: TestHome): string[] =>
  Object.values(kept(home)).map((text) => {
    const read = readNote(text);
    if (read.kind !== 'note') return read.kind;
    const { id, date, set } = read.note.meta;
    return `${id} ${date} ${set}`;
  });

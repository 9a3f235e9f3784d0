import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedNote } from '../../../src/core/ports.ts';
import { localIso } from '../../../src/core/time/calendar.ts';
import { createNoteStore } from '../../../src/storage/notes/note-store.ts';
import { diskWithout, watchedDisk } from '../../support/disk/faulty-disk.ts';
import { freshHome, type TestHome } from '../../support/disk/home.ts';
import { sampleNote } from '../../support/notes/notes.ts';
import { laterProblemOf } from '../../support/problem-of.ts';

const storeOf = (home: TestHome) => createNoteStore({ folder: home.at('notes') });

async function scanned(home: TestHome) {
  const found: ListedNote[] = [];
  const { damaged } = await storeOf(home).scan(({ path, note: { meta } }) => {
    found.push({ path, meta });
  });
  return { found, damaged };
}

async function metasOf(home: TestHome) {
  const found: ListedNote[] = [];
  const { damaged } = await storeOf(home).scanMetas((listed) => found.push(listed));
  return { found, damaged };
}

/** A note's text, as files that are no longer notes, or are still in other words. */
const spoilt: readonly (readonly [string, (text: string) => string | Buffer, isNote: boolean])[] = [
  ['is whole', (text) => text, true],
  ['is empty', () => '', false],
  ['is foreign', () => '# Boodschappen\n', false],
  ['was cut off in its front matter', (text) => text.slice(0, 40), false],
  ['was cut off before its answers', (text) => text.slice(0, text.indexOf('```')), false],
  ['was cut off in its answers', (text) => text.slice(0, -6), false],
  ['has its answers twice', (text) => text + text.slice(text.indexOf('```')), false],
  ['is no UTF-8 at the end', (text) => Buffer.concat([Buffer.from(text), Buffer.of(0xff)]), false],
  ['has lost its id', (text) => text.replace(/id: .*\n/, ''), false],
  ['has a date that does not exist', (text) => text.replace('11-23', '13-23'), false],
  ['has Windows line ends', (text) => text.replaceAll('\n', '\r\n'), true],
  ['has a byte order mark', (text) => `\ufeff${text}`, true],
  ['has a name in other quotes', (text) => text.replace('with: Koen', "with: 'Koen'"), true],
  ['has keys of a person', (text) => text.replace('tags:', 'aliases: [x]\ntags:'), true],
  ['has tildes around its answers', (text) => text.replaceAll('```', '~~~'), true],
  ['is longer than what is read in one step', (text) => text + 'x '.repeat(40_000), true],
  ['is as long as what is read in one step', (text) => text.padEnd(65_536, 'x'), true],
];

describe('reading every note', () => {
  it.each(spoilt)(
    'front matter only counts the same as notes: one that %s',
    async (_, edit, ok) => {
      const home = freshHome();
      const file = home.write('notes/2026/x.md', edit(sampleNote().text));
      const whole = await scanned(home);
      expect(whole.found.map(({ path }) => path)).toEqual(ok ? [file] : []);
      expect(whole.damaged).toEqual(ok ? [] : [file]);
      expect(await metasOf(home)).toEqual(whole);
      expect(await storeOf(home).newestMetas(5)).toEqual({
        notes: whole.found,
        damaged: whole.damaged,
      });
    },
  );

  it('leaves answers that cannot be read unnoticed where only the front matter is asked for', async () => {
    const home = freshHome();
    const file = home.write('notes/2026/x.md', sampleNote().text.replace('other: ', 'other: *'));
    expect((await scanned(home)).damaged).toEqual([file]);
    expect((await metasOf(home)).found).toMatchObject([{ path: file, meta: { id: 'k3f9' } }]);
  });

  it.skipIf(process.platform === 'win32')(
    'names what is no file, and waits for nobody',
    async () => {
      const home = freshHome();
      const whole = home.write('notes/2026/whole.md', sampleNote().text);
      mkdirSync(home.at('notes/2026/folder.md'));
      symlinkSync(whole, home.at('notes/2026/link.md'));
      symlinkSync('/etc', home.at('notes/2025'));
      execFileSync('mkfifo', [home.at('notes/2026/pipe.md')]);
      home.write('notes/2026/.hidden.md', sampleNote().text);
      home.write('notes/2026/note.md~', sampleNote().text);
      for (const { found, damaged } of [await scanned(home), await metasOf(home)]) {
        expect(found.map(({ path }) => path)).toEqual([whole]);
        const names = damaged.map((file) => path.relative(home.at('notes'), file)).sort();
        expect(names).toEqual(['2025', '2026/folder.md', '2026/link.md', '2026/pipe.md']);
      }
    },
  );

  it('gives each note once, from the latest year on, wherever a person put it', async () => {
    const moment = fc.date({
      min: new Date('2023-12-20'),
      max: new Date('2026-01-10'),
      noInvalidDate: true,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(moment, { maxLength: 8 }), fc.boolean(), async (dates, isMoved) => {
        const home = freshHome();
        const kept = dates.map((date, number) => {
          const { note, text } = sampleNote({ id: `k${number}`, date: localIso(date) });
          const file = storeOf(home).create(note, text);
          if (!isMoved || number > 0) return { path: file, meta: note.meta };
          renameSync(file, home.at('notes/moved.md'));
          return { path: home.at('notes/moved.md'), meta: note.meta };
        });
        const whole = await scanned(home);
        expect(whole.damaged).toEqual([]);
        expect(whole.found).toHaveLength(kept.length);
        expect(whole.found).toEqual(expect.arrayContaining(kept));
        expect(await metasOf(home)).toEqual(whole);
        const years = whole.found.map(({ path: file }) => path.basename(path.dirname(file)));
        expect(years).toEqual(years.toSorted().reverse());
      }),
      { numRuns: 40 },
    );
  });

  it('says so when a year cannot be read, and passes over what is gone meanwhile', async () => {
    const home = freshHome();
    storeOf(home).create(sampleNote().note, sampleNote().text);
    const folder = home.at('notes');
    const busy = createNoteStore({ folder, fs: diskWithout('openSync', 'EMFILE') });
    expect(await laterProblemOf(busy.scanMetas(() => {}))).toMatchObject({ reason: 'EMFILE' });
    const broken = createNoteStore({ folder, fs: diskWithout('readSync', 'EIO') });
    expect((await broken.scanMetas(() => {})).damaged).toHaveLength(1);
    const gone = createNoteStore({ folder, fs: diskWithout('openSync', 'ENOENT') });
    expect(await gone.scanMetas(() => {})).toEqual({ damaged: [] });
    const closed = createNoteStore({ folder, fs: diskWithout('readdirSync', 'EACCES') });
    expect(await laterProblemOf(closed.scan(() => {}))).toMatchObject({ reason: 'EACCES' });
  });

  it('takes three steps for each note', async () => {
    const home = freshHome();
    storeOf(home).create(sampleNote().note, sampleNote().text);
    const steps: string[] = [];
    const fs = watchedDisk(({ name }) => steps.push(name));
    await createNoteStore({ folder: home.at('notes'), fs }).scanMetas(() => {});
    expect(steps).toEqual(['readdirSync', 'readdirSync', 'openSync', 'readSync', 'closeSync']);
  });
});

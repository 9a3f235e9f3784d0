import { existsSync, utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createConfigStore } from '../../src/storage/config/config-store.ts';
import { createDraftStore } from '../../src/storage/drafts/draft-store.ts';
import { claimNameFor } from '../../src/storage/files/temp-file.ts';
import { createNoteStore } from '../../src/storage/notes/note-store.ts';
import { createTrash } from '../../src/storage/notes/trash.ts';
import { createSetFiles } from '../../src/storage/sets/set-files.ts';
import { createTransfer } from '../../src/storage/transfer/transfer.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { sampleNote } from '../support/notes/notes.ts';

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

const storeIn = (home: TestHome) => createNoteStore({ folder: home.at('notes') });

const makeNote = (home: TestHome): string => {
  const { note, text } = sampleNote({});
  return storeIn(home).create(note, text);
};

/** What is done in each folder of ours, each time by a new run. */
const uses: readonly (readonly [string, (home: TestHome) => unknown])[] = [
  ['notes', (home) => storeIn(home).prepare()],
  ['notes/2026', makeNote],
  ['drafts', (home) => createDraftStore({ folder: home.at('drafts') }).list()],
  [
    'trash/2026',
    (home) =>
      createTrash({ folder: home.at('trash'), notes: home.at('notes') }).put(makeNote(home)),
  ],
  [
    'prompts',
    (home) =>
      createSetFiles({ folder: home.at('prompts'), builtIn: [] }).create('mine', 'name: mine\n'),
  ],
  [
    'config',
    (home) => createConfigStore({ file: home.at('config/config.yaml') }).set('lang', 'nl'),
  ],
  [
    'exports',
    (home) =>
      createTransfer({ notes: home.at('notes') }).writeFile(
        home.at('exports/notes.md'),
        once('x'),
        { replace: false },
      ),
  ],
];

describe('what a run left behind that was cut off', () => {
  it.each(uses)(
    'is taken away an hour later by the next one that writes in %s',
    async (folder, use) => {
      const home = freshHome();
      const left = (name: string) => home.write(`${folder}/${name}`, 'half a no');
      const old = [left('.reflect-abcdef123456.tmp'), left(claimNameFor('note.md'))];
      for (const file of old) utimesSync(file, 0, 0);
      const ofAnotherRun = left('.reflect-fedcba654321.tmp');
      await use(home);
      expect([...old, ofAnotherRun].map((file) => existsSync(file))).toEqual([false, false, true]);
    },
  );
});

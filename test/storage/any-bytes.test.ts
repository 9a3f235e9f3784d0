import { writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReflectError } from '../../src/core/problem.ts';
import { createDraftStore } from '../../src/storage/drafts/draft-store.ts';
import { createTextFiles } from '../../src/storage/files/text-files.ts';
import { createNoteStore } from '../../src/storage/notes/note-store.ts';
import { createPromptSets } from '../../src/storage/sets/prompt-sets.ts';
import { createSetFiles } from '../../src/storage/sets/set-files.ts';
import { anyText } from '../support/any/any-text.ts';
import { freshHome } from '../support/disk/home.ts';
import { sampleNote } from '../support/notes/notes.ts';
import { afterOne } from '../support/sets/set-file.ts';

/** Bytes of any kind, and texts of ours with something else in the middle. */
const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  anyText.map((text) => Buffer.from(text)),
  fc
    .tuple(
      fc.constantFrom(
        sampleNote().text,
        afterOne(),
        '{"version":1,"id":"k3f9"}',
        'answers: {a: b}',
      ),
      fc.nat(400),
      fc.nat(20),
      fc.uint8Array({ maxLength: 12 }),
    )
    .map(([text, at, gone, bytes]) =>
      Buffer.concat([Buffer.from(text.slice(0, at)), bytes, Buffer.from(text.slice(at + gone))]),
    ),
);

/** Milliseconds of the processor that a few hundred bytes may take at most; a few are enough. */
const longest = 1000;

/** It ends well or in words for a person, and soon. */
async function endsWell(action: () => unknown): Promise<void> {
  const began = process.cpuUsage();
  try {
    await action();
  } catch (error) {
    if (!(error instanceof ReflectError)) throw error;
  }
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(longest);
}

describe('any bytes at all', () => {
  it('are a note, or a file that is passed over', async () => {
    const home = freshHome();
    const store = createNoteStore({ folder: home.at('notes') });
    const file = home.write('notes/2026/2026-11-23-0930-before-k3f9.md', '');
    home.write('notes/2026/2026-11-24-0930-before-b2c3.md', sampleNote({ id: 'b2c3' }).text);
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        writeFileSync(file, bytes);
        await endsWell(async () => {
          const { notes, damaged } = await store.newest(10);
          expect(notes.length + damaged.length).toBe(2);
          expect(notes.map(({ note }) => note.meta.id)).toContain('b2c3');
        });
        await endsWell(() => store.find('k3f9'));
        await endsWell(() => store.find('b2'));
        await endsWell(() => store.findMade({ id: 'k3f9', started: '2026-11-23T09:30:00+01:00' }));
      }),
    );
  });

  it('are a draft, or a file that is named and left alone', async () => {
    const home = freshHome();
    const store = createDraftStore({ folder: home.at('drafts') });
    const file = home.write('drafts/k3f9.json', '');
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        writeFileSync(file, bytes);
        await endsWell(() => {
          const { drafts, damaged } = store.list();
          expect(drafts.length + damaged.length).toBe(1);
        });
      }),
    );
  });

  it('are a prompt set, or refused in words', async () => {
    const home = freshHome();
    const file = home.write('prompts/mine.yaml', '');
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        writeFileSync(file, bytes);
        const sets = createPromptSets({ folder: home.at('prompts'), builtIn: new Map() });
        await endsWell(() => sets.load('mine'));
        const files = createSetFiles({ folder: home.at('prompts'), builtIn: [] });
        await endsWell(() => files.check(file, 'en'));
        await endsWell(() => sets.list());
      }),
    );
  });

  it('are answers, or refused in words, from a file and from a pipe', async () => {
    const home = freshHome();
    const file = home.write('answers.yaml', '');
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        writeFileSync(file, bytes);
        const files = createTextFiles(Readable.from([bytes]));
        await endsWell(() => files.readAnswers(file));
        await endsWell(() => files.readAnswers('-'));
      }),
    );
  });
});

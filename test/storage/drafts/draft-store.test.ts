import { mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, DraftStore } from '../../../src/core/ports.ts';
import { readDraft, writeDraft } from '../../../src/storage/drafts/draft-file.ts';
import { createDraftStore } from '../../../src/storage/drafts/draft-store.ts';
import { anyAnswer, anyAnswers, anyText } from '../../support/any/any-text.ts';
import { diskFailingAt, errnos, stepsOf } from '../../support/disk/faulty-disk.ts';
import { freshHome, type TestHome } from '../../support/disk/home.ts';
import { problemIn, problemOf } from '../../support/problem-of.ts';

const draft: Draft = {
  id: 'k3f9',
  set: 'before',
  language: 'nl',
  started: '2026-11-23T09:30:00+01:00',
  saved: '2026-11-23T09:31:00+01:00',
  answers: new Map<string, string | number>([
    ['other', 'Koen'],
    ['temperature', 3],
  ]),
  at: 'signal',
  typing: 'Een zucht',
  leftOut: ['unsure'],
  settled: ['other'],
  known: new Map([['last-step', 'Als …, dan …']]),
  wishes: { tags: ['team'], output: '-' },
  finishing: false,
};

function freshStore(): { home: TestHome; store: DraftStore } {
  const home = freshHome();
  return { home, store: createDraftStore({ folder: home.at('drafts') }) };
}

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

describe('a draft', () => {
  it('is kept in a file of its own, for the owner only', () => {
    const { home, store } = freshStore();
    store.save(draft);
    expect(store.pathOf('k3f9')).toBe(home.at('drafts/k3f9.json'));
    expect(readdirSync(home.at('drafts'))).toEqual(['k3f9.json']);
    expect([home.at('drafts'), store.pathOf('k3f9')].map(modeOf)).toEqual(['700', '600']);
    expect(store.list()).toEqual({ drafts: [draft], damaged: [] });
  });

  it('comes back exactly as it was saved, whatever was typed', () => {
    const { store } = freshStore();
    const any = fc.record({
      answers: anyAnswers,
      typing: fc.option(anyAnswer, { nil: undefined }),
      at: fc.option(anyText, { nil: undefined }),
      wishes: fc.record({ with: anyText, tags: fc.array(anyText) }, { requiredKeys: [] }),
    });
    fc.assert(
      fc.property(any, (some) => {
        const saved = { ...draft, ...some };
        store.save(saved);
        expect(store.list()).toEqual({ drafts: [saved], damaged: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('stands beside others, the one saved last first', () => {
    const { store } = freshStore();
    store.save({ ...draft, id: 'b2', saved: '2026-11-23T10:00:00+01:00' });
    store.save({ ...draft, id: 'c3', saved: '2026-11-23T10:30:00+02:00' });
    store.save({ ...draft, id: 'd4', saved: '2026-11-23T10:00:00-01:00' });
    expect(store.list().drafts.map(({ id }) => id)).toEqual(['d4', 'b2', 'c3']);
  });

  it('is gone once it is removed, and may be removed again', () => {
    const { home, store } = freshStore();
    store.remove('k3f9');
    store.save(draft);
    store.remove('k3f9');
    store.remove('k3f9');
    expect(readdirSync(home.at('drafts'))).toEqual([]);
  });

  it.each(['', '..', '../k3f9', 'a/b', 'K3F9', 'k3f9.json', 'con.', '__proto__', 'x'.repeat(40)])(
    'is never looked for outside its folder: %j',
    (id) => {
      const { home, store } = freshStore();
      home.write('k3f9.json', 'mine');
      for (const act of [
        () => store.remove(id),
        () => store.pathOf(id),
        () => store.save({ ...draft, id }),
      ]) {
        expect(problemOf(act)).toEqual({ code: 'draft-unknown', name: id, known: [] });
      }
      expect(readdirSync(home.path)).toContain('k3f9.json');
    },
  );

  it('is not written through a link that was planted', () => {
    const { home, store } = freshStore();
    const other = home.write('other', 'theirs');
    mkdirSync(home.at('drafts'));
    symlinkSync(other, home.at('drafts/k3f9.json'));
    expect(store.list().damaged).toEqual([home.at('drafts/k3f9.json')]);
    store.save(draft);
    expect(home.drafts()).toHaveLength(1);
    expect(statSync(other).size).toBe('theirs'.length);
  });

  it.each(errnos)('is the old one or the new one when any step of saving fails with %s', (code) => {
    const save = (home: TestHome, fs?: Parameters<typeof createDraftStore>[0]['fs']) => {
      createDraftStore({ folder: home.at('drafts') }).save(draft);
      const store = createDraftStore({ folder: home.at('drafts'), ...(fs && { fs }) });
      store.save({ ...draft, typing: 'Een zucht en' });
    };
    const steps = stepsOf((fs) => save(freshHome(), fs));
    for (const number of steps.keys()) {
      const home = freshHome();
      const problem = problemIn(() => save(home, diskFailingAt(number, code)));
      if (problem !== undefined) {
        expect(problem).toMatchObject({ code: 'cannot-write', reason: code });
      }
      const { drafts, damaged } = createDraftStore({ folder: home.at('drafts') }).list();
      expect(damaged).toEqual([]);
      const [{ typing } = draft] = drafts;
      expect(problem ? ['Een zucht', 'Een zucht en'] : ['Een zucht en']).toContain(typing);
    }
  });
});

describe('a file among the drafts', () => {
  it('that is no draft is named and left alone, and the rest still lists', () => {
    const { home, store } = freshStore();
    store.save(draft);
    const odd = {
      'b2.json': '',
      'c3.json': '{"version":1',
      'd4.json': JSON.stringify({ version: 2 }),
      'f5.json': home.drafts()[0]?.text ?? '',
      'g6.json': Buffer.from([0xff]),
      'h7.json': '[]',
    };
    for (const [name, text] of Object.entries(odd)) home.write(`drafts/${name}`, text);
    home.write('drafts/.reflect-abcdef123456.tmp', '');
    home.write('drafts/notes.txt', '');
    mkdirSync(home.at('drafts/j8.json'));
    const { drafts, damaged } = store.list();
    expect(drafts).toEqual([draft]);
    expect([...damaged].sort()).toEqual(
      [...Object.keys(odd), 'j8.json'].map((name) => home.at(`drafts/${name}`)),
    );
    expect(readdirSync(home.at('drafts'))).toHaveLength(10);
  });

  it('is a draft or nothing, whatever it holds', () => {
    const valid = {
      ...draft,
      version: 1,
      answers: [...draft.answers],
      known: [...draft.known],
    };
    const spoilt = fc
      .tuple(fc.constantFrom(...Object.keys(valid)), fc.jsonValue())
      .map(([key, value]) =>
        JSON.stringify({ ...valid, [key]: value }).replace('{', '{"__proto__":{"polluted":true},'),
      );
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json(), spoilt), (text) => {
        const read = readDraft(text);
        if (read !== undefined) expect(readDraft(writeDraft(read))).toEqual(read);
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runSearch, type SearchOptions } from '../../src/commands/search.ts';
import { languages } from '../../src/core/language.ts';
import { type TestContext, testContext } from '../support/context.ts';
import { writeNote } from '../support/disk/notes-on-disk.ts';
import { jsonOutputSchema } from '../support/formats/json-output-schema.ts';
import { validatorOf } from '../support/formats/json-validator.ts';
import { laterProblemOf } from '../support/problem-of.ts';

type Options = Partial<Omit<SearchOptions, 'words'>>;

/** What a search prints, line by line. */
async function search(
  test: TestContext,
  words: readonly string[],
  options: Options = {},
): Promise<string[]> {
  const before = test.out().length;
  const asked = { limit: 20, filter: {}, format: 'table', nul: false, ...options } as const;
  await runSearch(test.context, { words, ...asked });
  return test.out().slice(before).split('\n').slice(0, -1);
}

const paths = (test: TestContext, words: readonly string[], options: Options = {}) =>
  search(test, words, { format: 'paths', ...options });

describe('a search', () => {
  it('shows each note with the numbered lines that hold it, the newest first', async () => {
    const test = testContext();
    const older = { id: 'kbb2', title: 'Met Koen', date: '2026-11-02T09:00:00+01:00' };
    writeNote(test.home, { ...older, body: 'Hij zúchtte.\nEn toen niets.\nEen zucht.' });
    const newer = { id: 'kcc3', title: 'Met Mark', date: '2026-11-20T09:00:00+01:00' };
    writeNote(test.home, { ...newer, status: 'done', body: 'Zucht op de gang.' });
    writeNote(test.home, { body: 'Niets bijzonders.' });
    expect(await search(test, ['ZUCHT'])).toEqual([
      'kcc3  2026-11-20  done  ●●●○○  Met Mark',
      '   15  Zucht op de gang.',
      'kbb2  2026-11-02  open  ●●●○○  Met Koen',
      '   15  Hij zúchtte.',
      '   17  Een zucht.',
    ]);
  });

  it('has every word, and what is between spaces in one word of the call as a phrase', async () => {
    const test = testContext();
    const inOrder = writeNote(test.home, { body: 'Op tijd klaar, zonder rust.' });
    const apart = writeNote(test.home, { body: 'Tijd om op te ruimen, met rust.' });
    const both = [apart, inOrder];
    expect(await paths(test, ['op', 'TIJD'])).toEqual(both);
    expect(await paths(test, ['op tijd'])).toEqual([inOrder]);
    expect(await paths(test, ['tijd', '"op tijd"'])).toEqual([inOrder]);
    expect(await paths(test, ['tijd "op tijd"'])).toEqual([inOrder]);
    expect(await paths(test, ['"op', 'tijd'])).toEqual(both);
    expect(await paths(test, ['rust', '-op tijd'])).toEqual([apart]);
    expect(await paths(test, ['rust', '\u2212op tijd'])).toEqual([apart]);
    expect(await paths(test, ['rust', '-"op tijd"'])).toEqual([apart]);
    expect(await paths(test, ['-ruimen'])).toEqual([inOrder]);
    expect(await paths(test, ['rust: met'])).toEqual([]);
  });

  it('asks for fields, also those of more words, and for filters', async () => {
    const test = testContext();
    const vries = writeNote(test.home, { with: 'Koen de Vries', team: 'Verkoop', body: 'zucht' });
    const boer = writeNote(test.home, { with: 'Koen de Boer', status: 'done', body: 'zucht' });
    expect(await paths(test, ['zucht', 'with:koen'])).toEqual([boer, vries]);
    expect(await paths(test, ['with:koen de vries'])).toEqual([vries]);
    expect(await paths(test, ['-With:koen de vries', 'zucht'])).toEqual([boer]);
    expect(await paths(test, ['team:verkoop'])).toEqual([vries]);
    expect(await paths(test, ['zucht'], { filter: { status: 'done' } })).toEqual([boer]);
    expect(await paths(test, ['zucht'], { filter: { since: '2026-12-01' } })).toEqual([]);
  });

  it('gives a line of JSON a note, and one document', async () => {
    const test = testContext();
    const path = writeNote(test.home, { id: 'k3f9', body: 'een zucht' });
    const isValid = validatorOf(jsonOutputSchema());
    const [line = ''] = await search(test, ['zucht'], { format: 'jsonl' });
    const note = { id: 'k3f9', path, lines: [{ line: 15, text: 'een zucht' }] };
    expect(JSON.parse(line)).toMatchObject({ schema: 'reflect.found/1', ...note });
    const whole = JSON.parse((await search(test, ['zucht'], { format: 'json' })).join('\n'));
    expect(whole).toMatchObject({ schema: 'reflect.search/1', found: 1, notes: [note] });
    for (const each of [JSON.parse(line), whole]) {
      expect([isValid(each), isValid.errors]).toEqual([true, null]);
    }
  });

  it('says how many more there are than it shows', async () => {
    const test = testContext();
    const all = Array.from({ length: 5 }, () => writeNote(test.home, { body: 'zucht' })).reverse();
    expect(await paths(test, ['zucht'], { limit: 2 })).toEqual(all.slice(0, 2));
    expect(test.err()).toBe('There are 3 more. See them with --limit 5.\n');
  });

  it('says that there is nothing, and does not fail', async () => {
    const test = testContext();
    expect(await search(test, ['zucht'])).toEqual([]);
    expect(test.err()).toBe('Your notes say nothing about that.\n');
  });

  it.each(
    languages.flatMap((each) => [[], [''], ['""', ' ']].map((words) => [each, words] as const)),
  )('wants to know what to look for: %s %j', async (language, words) => {
    const problem = await laterProblemOf(search(testContext({ language }), words));
    expect(problem).toMatchObject({ code: 'usage' });
    expect(problem.code === 'usage' && problem.detail).toContain('reflect search Koen "');
  });
});

/** Words in spellings that are the same to a person, by the word that they are. */
const spellings = {
  zucht: ['zucht', 'ZUCHT', 'zu\u0301cht', 'zúcht'],
  rust: ['rust', 'Rust'],
  stil: ['stil', 'ＳＴＩＬ'],
  fiets: ['fiets', 'ﬁets', 'FIETS'],
} as const;
type Word = keyof typeof spellings;

const word = fc.constantFrom(...(Object.keys(spellings) as Word[]));
const spelled = word.chain((each) =>
  fc.constantFrom(...spellings[each]).map((text) => ({ word: each, text })),
);
const body = fc.array(spelled, { maxLength: 5 });
const asked = fc.array(
  fc.record({
    not: fc.boolean(),
    words: fc.array(spelled, { minLength: 1, maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 3 },
);

type Spelled = readonly { readonly word: Word; readonly text: string }[];

/** Whether these words stand in the other ones one after the other. */
const holds = (text: Spelled, phrase: Spelled): boolean =>
  text.some((_, at) => phrase.every(({ word: each }, next) => text[at + next]?.word === each));

describe('what a search finds', () => {
  it('is what looking through all words of all notes finds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(body, { maxLength: 8 }), asked, async (bodies, wishes) => {
        const test = testContext();
        const written = bodies.map((each) => ({
          each,
          path: writeNote(test.home, { body: each.map(({ text }) => text).join(' ') }),
        }));
        const meant = written.filter(({ each }) =>
          wishes.every(({ not, words }) => holds(each, words) !== not),
        );
        const words = wishes.map(
          (wish) => (wish.not ? '-' : '') + wish.words.map(({ text }) => text).join(' '),
        );
        expect(await paths(test, words)).toEqual(meant.map(({ path }) => path).reverse());
      }),
      { numRuns: 100 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/core/language.ts';
import { textsFor } from '../../src/i18n/index.ts';
import type { Texts } from '../../src/i18n/texts.ts';
import { everythingSaid, shapeOf, withoutSample } from './said.ts';

const wordsIn = (language: Language) => everythingSaid(textsFor(language));

describe.each(languages)('the texts in %s', (language) => {
  it('say which language they are in', () => {
    expect(textsFor(language).language).toBe(language);
  });

  it('are all tried here', () => {
    expect(withoutSample(textsFor(language))).toEqual([]);
    expect(wordsIn(language).length).toBeGreaterThan(200);
  });

  it('are never empty', () => {
    expect(wordsIn(language).filter(({ words }) => words.trim() === '')).toEqual([]);
  });

  it('hold no character that could steer a terminal, and none that cannot be seen', () => {
    const unseen = /[^\P{C}\n]|[\u2028\u2029\u00a0]/u;
    expect(wordsIn(language).filter(({ words }) => unseen.test(words))).toEqual([]);
  });

  it('have no gap where something was not told', () => {
    const gap = /undefined|null|NaN|\[object|\{\w*\}|\$\{| {2}(?! *§)| [,.;:?]|,,|\.\./;
    expect(wordsIn(language).filter(({ words }) => gap.test(words))).toEqual([]);
  });

  it('neither begin nor end with a space', () => {
    expect(wordsIn(language).filter(({ words }) => words !== words.trim())).toEqual([]);
  });
});

describe.each(languages)('the texts in %s, beside those in English,', (language) => {
  it('have the same shape', () => {
    expect(shapeOf(textsFor(language))).toEqual(shapeOf(textsFor('en')));
  });

  it('say the same facts: what they are told, and numbers', () => {
    const facts = ({ path, words }: { path: string; words: string }) =>
      [path, ...new Set(words.match(/§[\w+]+|\d+/g))].sort();
    const isTold = ({ path }: { path: string }) => path.includes('#');
    const factsIn = (each: Language) => wordsIn(each).filter(isTold).map(facts);
    expect(factsIn(language)).toEqual(factsIn('en'));
  });
});

/** What is rightly the same in two languages. */
const sameInBoth: readonly RegExp[] = [
  /^help\.values\.(set|ids|n|status|shell)$/,
  /^prompt\.(yes|no)Keys\.\d+$/,
  /* Dutch and German, English and German. */
  /^(prompt|note)\.yes$/,
  /^help\.values\.(names?|format)$/,
  /^template\.types\.text$/,
  /^bridge\.person #1$/,
  /^find\.open$/,
  /^prompt\.keys\.names\.(enter|shiftTab|tab|backspace)$/,
  /^prompt\.keys\.editor$/,
  /^plain\.(words\.(editor|stop)\.0|prompts\.item #1)$/,
  /* Only what it was told. */
  /^template\.conditions\.is #1$/,
  /^problem\.problems\.usage #[13]\.what$/,
  /^note\.(title #2|them #1)$/,
];

const pairs = languages.flatMap((one, at) =>
  languages.slice(at + 1).map((other) => [one, other] as const),
);

describe.each(pairs)('what is said in %s', (one, other) => {
  it(`is not said in ${other}, and the other way round`, () => {
    const there = new Map(wordsIn(other).map(({ path, words }) => [path, words.toLowerCase()]));
    const same = wordsIn(one).filter(
      ({ path, words }) =>
        there.get(path) === words.toLowerCase() && !sameInBoth.some((each) => each.test(path)),
    );
    expect(same).toEqual([]);
  });
});

const at = { line: 1, column: 1 };

/** What is said of a number of things. */
const counted: readonly (readonly [string, (texts: Texts, count: number) => string])[] = [
  ['question', ({ talk }, count) => talk.length(count, 5)],
  ['minute', ({ talk }, count) => talk.length(8, count)],
  ['question left out', ({ talk }, count) => talk.fewerQuestions(count, 5)],
  ['minute to fit in', ({ talk }, count) => talk.fewerQuestions(3, count)],
  ['minute that is too short', ({ talk }, count) => talk.cannotFit(count, 5)],
  ['minute that is needed', ({ talk }, count) => talk.cannotFit(5, count)],
  ['draft', ({ talk }, count) => talk.unfinished(count, 'reflect resume')],
  ['answer that no longer fits', ({ talk }, count) => talk.draftChanged(count)],
  ['damaged note', ({ talk }, count) => talk.damaged(count)],
  ['answer', ({ talk }, count) => talk.answered(count)],
  ['question of a set', ({ talk }, count) => talk.setCorrect('before', count, 5)],
  ['minute of a set', ({ talk }, count) => talk.setCorrect('before', 8, count)],
  ['faulty set', ({ sets }, count) => sets.list.faulty(count, 'reflect sets check')],
  ['minute in a list', ({ talk }, count) => talk.setIs.minutes(count)],
  ['line', ({ prompt }, count) => prompt.moreLines(count)],
  [
    'fault in a set',
    ({ problem }, count) =>
      problem.problems['set-faulty']({
        code: 'set-faulty',
        file: 'a.yaml',
        faults: Array.from({ length: count }, () => ({ at, code: 'alias' })),
      }).what,
  ],
  [
    'fault in answers',
    ({ problem }, count) =>
      problem.problems['answers-faulty']({
        code: 'answers-faulty',
        file: 'a.yaml',
        faults: Array.from({ length: count }, () => ({ at, code: 'alias' })),
      }).what,
  ],
];
describe.each(languages)('a number of things in %s', (language) => {
  const texts = textsFor(language);

  it.each(counted)('is right for one and for more: %s', (_, say) => {
    const one = say(texts, 1);
    const two = say(texts, 2);
    const bare = (words: string) => words.replaceAll(/\d+ /g, '');
    expect(bare(one)).not.toBe(bare(two));
    expect(say(texts, 12)).toBe(two.replace('2', '12'));
  });
});

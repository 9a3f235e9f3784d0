import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/core/columns/graphemes.ts';
import { languages } from '../../../src/core/language.ts';
import { builtInSets } from '../../../src/core/prompt-set/built-in-sets.ts';
import type { Question } from '../../../src/core/prompt-set/prompt-set.ts';
import { type Card, toCard } from '../../../src/render/card/card.ts';
import { cardSize, drawCard, plainCard } from '../../../src/render/card/card-lines.ts';
import type { NoteToRender } from '../../../src/render/note/note.ts';
import { anyText } from '../../support/any/any-text.ts';
import { markedAnswers } from '../../support/notes/marked-answers.ts';
import {
  builtIn,
  koenAboutMark,
  markBeforeKoen,
  sharingUncertainty,
  type Written,
} from '../samples.ts';

const cardOf = (made: NoteToRender, afterQuestions: readonly Question[] = []): Card => {
  const card = toCard({ ...made, afterQuestions });
  if (card === undefined) throw new Error('there is no card');
  return card;
};

const questionsOf = async (set: string): Promise<readonly Question[]> =>
  (await builtInSets.get(set)?.())?.questions ?? [];

const sizesOf = (card: Card, columns: number): { lines: number; widest: number } => {
  const lines = drawCard(card, { columns, bar: '│ ' });
  const widths = lines.map((line) => textWidth(line.map(({ text }) => text).join('')));
  return { lines: lines.length, widest: Math.max(...widths) };
};

describe('the card of a note', () => {
  it.each<[string, string, Written]>([
    ['mark-before-koen.nl', 'before', markBeforeKoen],
    ['koen-about-mark.en', 'intention', koenAboutMark],
    ['sharing-uncertainty.en', 'uncertainty', sharingUncertainty],
  ])('reads as in golden/card.%s.txt', async (file, set, written) => {
    const card = plainCard(cardOf(await builtIn(set, written)));
    await expect(card).toMatchFileSnapshot(`golden/card.${file}.txt`);
  });

  it('is not there when there is nothing to take along', async () => {
    const made = await builtIn('weekly', { answers: { temperature: 4, signal: 'A sigh.' } });
    expect(toCard({ ...made, afterQuestions: [] })).toBeUndefined();
  });

  it('leaves out what was not said', async () => {
    const card = plainCard(cardOf(await builtIn('before', { answers: { opening: 'En?' } })));
    expect(card).toBe('Voor het gesprek\nIk open met: En?\n');
  });

  it('has the likeliest of several guesses, marked as a guess', async () => {
    const answers = { ...koenAboutMark.answers, 'other-source': 'guess' };
    const guesses = { 'other-maybe': ['His evenings.', 'His name.'], likeliest: 'His name.' };
    const card = cardOf(
      await builtIn('intention', { language: 'en', answers: { ...answers, ...guesses } }),
    );
    expect(card.intention).toMatchObject({ words: 'His name.', source: 'guess', mark: 'guess' });
  });

  it('has what was heard in the place of the guess, and the new step, after the conversation', async () => {
    const made = await builtIn('before', markBeforeKoen);
    const after = new Map([
      ['heard', 'Dat ik nog mag binnenlopen.'],
      ['if-then', 'Als het druk is, dan bel ik.'],
    ]);
    const card = cardOf({ ...made, note: { ...made.note, after } }, await questionsOf('after'));
    expect(card.intention).toMatchObject({ words: 'Dat ik nog mag binnenlopen.', source: 'heard' });
    expect(card.step?.words).toBe('Als het druk is, dan bel ik.');
  });

  it.each(
    [...builtInSets.keys()].flatMap((set) => languages.map((language) => ({ set, language }))),
  )('of $set in $language holds no private word', async ({ set, language }) => {
    const questions = await questionsOf(set);
    const { answers, markerOf } = markedAnswers(questions);
    const card = cardOf(await builtIn(set, { language, answers }));
    for (const { id, private: isPrivate } of questions) {
      if (isPrivate) expect(JSON.stringify(card)).not.toContain(markerOf(id));
    }
  });
});

describe('a drawn card', () => {
  const field = fc.option(
    fc.record({
      label: fc.constantFrom('Mijn stap', 'Zorg'),
      words: anyText.map((text) => text.replace(/\s+/g, ' ')),
    }),
    { nil: undefined },
  );
  const anyCard: fc.Arbitrary<Card> = fc.record({
    title: anyText,
    tension: fc.array(
      field.filter((each) => each !== undefined),
      { maxLength: 2 },
    ),
    intention: field.map(
      (each) => each && { ...each, source: 'guess' as const, mark: 'vermoeden' },
    ),
    uncertainty: field,
    opening: field,
    step: field,
  });

  it.each([60, 40])('never takes more than ten lines of %i columns', (columns) => {
    fc.assert(
      fc.property(anyCard, fc.integer({ min: 1, max: 40 }), (card, times) => {
        const longer = {
          ...card,
          step: card.step && { ...card.step, words: card.step.words.repeat(times) },
        };
        const { lines, widest } = sizesOf(longer, columns);
        expect(lines).toBeLessThanOrEqual(cardSize.lines);
        expect(widest).toBeLessThanOrEqual(columns);
      }),
    );
  });

  const long = (start: string) => `${start} ${'en nog een paar woorden '.repeat(12)}einde.`;
  const full: Card = {
    title: 'Voor het gesprek met Koen',
    tension: [
      { label: 'Ik', words: long('Iedereen mee') },
      { label: 'Koen', words: long('Tijd') },
    ],
    intention: {
      label: 'Koen wil bewaren',
      words: long('Rust'),
      source: 'guess',
      mark: 'vermoeden',
    },
    uncertainty: { label: 'Nog open', words: long('Of het klopt') },
    opening: {
      label: 'Ik open met',
      words:
        'Wat zou je jammer vinden om kwijt te raken, en voor wie? Dat wil ik graag van je horen, ook als het lang duurt om het te vertellen.',
    },
    step: { label: 'Mijn stap', words: long('Als hij zucht') },
  };

  it('keeps the opening question whole where everything else is shortened', () => {
    const text = plainCard(full);
    expect(text.replaceAll('\n', ' ')).toContain(full.opening?.words);
    expect(text.match(/…/g)).toHaveLength(5);
  });

  it('shortens at a word, and keeps the mark of a guess in sight', () => {
    const line = plainCard(full)
      .split('\n')
      .find((each) => each.startsWith('Koen wil'));
    expect(line).toMatch(/^Koen wil bewaren: Rust en nog een paar( woorden)?… \(vermoeden\)$/);
  });

  it('sets both sides on one line where they fit, and otherwise on a line each', () => {
    const tension = [
      { label: 'Ik', words: 'Vanaf mei' },
      { label: 'Koen', words: 'Zelf plannen' },
    ];
    const [, both = ''] = plainCard({ ...full, tension }).split('\n');
    expect(both).toBe('Ik: Vanaf mei / Koen: Zelf plannen');
    const [, mine = '', theirs = ''] = plainCard(full).split('\n');
    expect(mine).toMatch(/^Ik: Iedereen mee en nog .*…$/);
    expect(theirs).toMatch(/^Koen: Tijd en nog .*…$/);
  });
});

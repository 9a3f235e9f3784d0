import fc from 'fast-check';
import type { Answer } from '../../../src/core/answers/answer.ts';
import type { Choice, PromptSet, Question } from '../../../src/core/prompt-set/prompt-set.ts';
import { takesChoices } from '../../../src/core/walk/own-choices.ts';

/** Words as people and pastes have them, with what YAML and Markdown read as their own. */
const anyWords: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'Tijd voor een klant',
    'yes',
    '3',
    '# not a heading',
    '---',
    '- a dash',
    'a: b',
    '{other} & *one*',
    '"quoted" and \'quoted\'',
    'two\nlines\n\n```\nand a fence',
    ' spaces around ',
    '2026-11-23',
    'é€😀',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
);

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** An answer that is right for a question, as it is kept. */
function anyAnswerTo(question: Question): fc.Arbitrary<Answer> {
  switch (question.type) {
    case 'text':
    case 'long':
      return anyWords;
    case 'list':
      return fc.array(anyWords, { minLength: 1, maxLength: 3 });
    case 'choice':
      return anyChoice(question.choices);
    case 'choices':
      return fc.uniqueArray(anyChoice(question.choices), { minLength: 1 });
    case 'scale':
      return fc.integer({ min: question.min, max: question.max });
    case 'confirm':
      return fc.boolean();
    case 'date':
      return anyDay;
  }
}

const anyChoice = (choices: readonly Choice[]) =>
  fc.constantFrom(...choices.map(({ value, label }) => value ?? label.en ?? ''));

/** Answers to some questions of a set, and to all that need one. */
export const anyAnswers = (set: PromptSet): fc.Arbitrary<ReadonlyMap<string, Answer>> =>
  fc
    .tuple(
      ...set.questions.map((question) =>
        /* What is chosen from other answers depends on those. */
        takesChoices(question)
          ? fc.constant(undefined)
          : question.optional
            ? fc.option(anyAnswerTo(question), { nil: undefined })
            : anyAnswerTo(question),
      ),
    )
    .map((answers) => {
      const given = new Map<string, Answer>();
      for (const [index, { id }] of set.questions.entries()) {
        const answer = answers[index];
        if (answer !== undefined) given.set(id, answer);
      }
      return given;
    });

/** What somebody may write behind an id, right or wrong. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  anyWords,
  fc.integer({ min: -1, max: 8 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.oneof(anyWords, fc.integer(), fc.constant(null)), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('a', 'b'), anyWords, { maxKeys: 1 }),
);

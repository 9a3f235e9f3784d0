import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/core/answers/answer.ts';
import type { Language } from '../../../../src/core/language.ts';
import type { Question } from '../../../../src/core/prompt-set/prompt-set.ts';
import type { AskedQuestion } from '../../../../src/core/walk/asked-question.ts';
import { textsFor } from '../../../../src/i18n/index.ts';
import { choicePrompt } from '../../../../src/terminal/prompts/choice/choice-prompt.ts';
import { createTheme } from '../../../../src/terminal/theme.ts';
import { type Asking, asked, asking } from '../../../support/sets/asked.ts';
import { byType, fromZero, opening, openings } from '../../../support/sets/questions.ts';
import { keysOf, play, screen, type Typed } from '../../../support/terminal/play.ts';

interface Setting {
  readonly initial?: Answer;
  readonly more?: Partial<AskedQuestion>;
  readonly asking?: Asking;
  readonly language?: Language;
}

function prompt(question: Question, { initial, more, language = 'en', ...setting }: Setting = {}) {
  return choicePrompt({
    asked: asked(question, more),
    options: setting.asking ?? asking(question, initial),
    texts: textsFor(language).prompt,
    theme: createTheme(0, true),
    editor: undefined,
  });
}

const answer = (given: Answer) => ({ kind: 'answer', answer: given });
const skip = { kind: 'skip' };
const required = <Asked extends Question>(question: Asked): Asked => ({
  ...question,
  optional: false,
});

describe('a choice', () => {
  it.each<[string, Question, readonly Typed[], unknown]>([
    ['is made by its number', byType.choice, ['2'], answer('guess')],
    [
      'is made by arrows and Enter',
      byType.choice,
      ['<down>', '<down>', '<enter>'],
      answer('guess'),
    ],
    [
      'is not made by words, whatever letters they have',
      byType.choice,
      ['just okay', '<enter>'],
      skip,
    ],
    ['may be skipped at once', byType.choice, ['<enter>'], skip],
    ['may be skipped after looking', byType.choice, ['<down>', '<up>', '<enter>'], skip],
    ['may be undone', byType.choice, ['<down>', '<backspace>', '<enter>'], skip],
    [
      'that must be made starts at the first',
      required(byType.choice),
      ['<enter>'],
      answer('heard'),
    ],
    ['knows no number that is not there', byType.choice, ['9'], undefined],
    [
      'keeps a label as the answer where there is no value',
      opening,
      ['2'],
      answer('What do I miss?'),
    ],
  ])('%s', (_, question, typed, result) => {
    expect(play(prompt(question), keysOf(...typed)).result).toEqual(result);
  });

  it('that was made before is kept with one key', () => {
    const { result } = play(prompt(byType.choice, { initial: 'guess' }), keysOf('<enter>'));
    expect(result).toEqual(answer('guess'));
  });

  it('shows each way to choose', () => {
    const { shown } = play(prompt(byType.choice), []);
    expect(shown).toContain('1 I heard it');
    expect(shown).toContain('1-2, arrows choose');
    expect(shown).toContain('enter skip');
  });
});

describe("one's own words in a choice", () => {
  it.each<[string, readonly Typed[], unknown]>([
    ['are typed after their number', ['3', 'Why, 2 times?', '<enter>'], answer('Why, 2 times?')],
    [
      'are typed after the last arrow',
      ['<down>', '<down>', '<down>', 'Why?', '<enter>'],
      answer('Why?'),
    ],
    ['begin by typing them', ['just why?', '<enter>'], answer('just why?')],
    ['can be left for the list', ['3', '<up>', '<enter>'], answer('What do I miss?')],
    [
      'stay there when the list is looked at',
      ['3', 'ab', '<up>', '<down>', 'c', '<enter>'],
      answer('abc'),
    ],
    ['may be pasted at once', ['\x1b[200~one\rtwo\x1b[201~', '<enter>'], answer('one\ntwo')],
  ])('%s', (_, typed, result) => {
    expect(play(prompt(opening), keysOf(...typed)).result).toEqual(result);
  });

  it('are needed once they are chosen', () => {
    const { result, shown } = play(prompt(required(opening)), keysOf('3', '<enter>'));
    expect(result).toBeUndefined();
    expect(shown).toContain('This one is needed to go on.');
  });

  it('that were given before stand there to change', () => {
    const { result } = play(prompt(opening, { initial: 'Why' }), keysOf('?', '<enter>'));
    expect(result).toEqual(answer('Why?'));
  });
});

describe('any number of choices', () => {
  it.each<[string, Question, readonly Typed[], unknown]>([
    ['are made by number', byType.choices, ['1', '2', '<enter>'], answer(['heard', 'guess'])],
    ['are made by space', byType.choices, ['<down>', '<space>', '<enter>'], answer(['guess'])],
    ['are undone again', byType.choices, ['1', '1', '<enter>'], skip],
    ['come in their own order', byType.choices, ['2', '1', '<enter>'], answer(['heard', 'guess'])],
    [
      'take own words as well',
      openings,
      ['1', '3', 'a b', '<enter>'],
      answer(['What counts for you?', 'a b']),
    ],
  ])('%s', (_, question, typed, result) => {
    expect(play(prompt(question), keysOf(...typed)).result).toEqual(result);
  });

  it('that were made before stand there', () => {
    const initial = ['What do I miss?', 'own one', 'own two'];
    const { result, shown } = play(prompt(openings, { initial }), keysOf('<enter>'));
    expect(shown).toContain('[✓] What do I miss?');
    expect(result).toEqual(answer(initial));
  });
});

describe('a scale', () => {
  it.each<[string, Question, readonly Typed[], unknown]>([
    ['is answered by its number', byType.scale, ['4'], answer(4)],
    ['is answered by arrows', byType.scale, ['<right>', '<right>', '<enter>'], answer(2)],
    ['leads nobody to a number', byType.scale, ['<enter>'], skip],
    ['waits after 1 where 10 is possible', fromZero, ['1'], undefined],
    ['takes 10 as one number', fromZero, ['1', '0'], answer(10)],
    ['takes 1 with Enter', fromZero, ['1', '<enter>'], answer(1)],
    ['takes another number after 1', fromZero, ['1', '7'], answer(7)],
    ['takes 0 at once', fromZero, ['0'], answer(0)],
  ])('%s', (_, question, typed, result) => {
    expect(play(prompt(question), keysOf(...typed)).result).toEqual(result);
  });

  it('that is needed says so', () => {
    const { result, shown } = play(prompt(required(byType.scale)), keysOf('<enter>'));
    expect(result).toBeUndefined();
    expect(shown).toContain('Choose one to go on.');
  });

  it('stands in a row, the number that is pointed at in brackets', () => {
    expect(play(prompt(byType.scale, { initial: 3 }), []).shown).toContain('1  2 [3] 4  5');
  });

  it('stands below each other where numbers have a meaning', () => {
    const scaleLabels = new Map([
      [1, 'we avoid each other'],
      [5, 'doubt is welcome'],
    ]);
    const { shown } = play(prompt(byType.scale, { more: { scaleLabels } }), []);
    expect(shown).toMatch(/1 we avoid each other\n.*2 *\n.*3 *\n.*4 *\n.*5 doubt is welcome/);
  });

  it('stands below each other where the window is too narrow for a row', () => {
    const { shown } = play(prompt(fromZero), [], { columns: 20, rows: 24 });
    expect(shown).toMatch(/ 9 *\n.*10/);
  });
});

describe('yes or no', () => {
  it.each<[Language, readonly Typed[], unknown]>([
    ['en', ['y'], answer(true)],
    ['en', ['N'], answer(false)],
    ['nl', ['j'], answer(true)],
    ['nl', ['y'], answer(true)],
    ['nl', ['n'], answer(false)],
    ['en', ['<down>', '<down>', '<enter>'], answer(false)],
    ['en', ['<enter>'], skip],
  ])('in %s is answered by %j', (language, typed, result) => {
    expect(play(prompt(byType.confirm, { language }), keysOf(...typed)).result).toEqual(result);
  });
});

describe('going back from a choice', () => {
  it('keeps what was chosen, and nothing that was only shown', () => {
    const chosen = play(prompt(byType.choices), keysOf('1', '<shift-tab>'));
    expect(chosen.result).toEqual({ kind: 'back', typed: ['heard'] });
    const untouched = play(prompt(required(byType.choice)), keysOf('<shift-tab>'));
    expect(untouched.result).toEqual({ kind: 'back', typed: undefined });
    const before = play(prompt(byType.choice, { initial: 'guess' }), keysOf('<shift-tab>'));
    expect(before.result).toEqual({ kind: 'back', typed: 'guess' });
  });
});

describe('why a choice is asked', () => {
  it('is shown and hidden by ?', () => {
    const more = { why: 'It helps.' };
    expect(play(prompt(byType.scale, { more }), keysOf('?')).shown).toContain('It helps.');
    expect(play(prompt(byType.scale, { more }), keysOf('?', '?')).shown).not.toContain('It helps.');
  });
});

describe('what is told while choosing', () => {
  it('is each change, own words included', () => {
    const options = asking(opening);
    play(prompt(opening, { asking: options }), keysOf('3', 'ab', '<backspace>', '<left>'));
    expect(options.told).toEqual(['a', 'ab', 'a']);
  });
});

describe('any keys at a choice', () => {
  it('never fail, and end in what the question allows', () => {
    const key = fc.constantFrom<Typed>(
      ...['1', '2', '3', '9', '0', ' ', 'j', 'k', '?', 'x', '👩‍👩‍👧', '\x1b[200~a\rb\x1b[201~'],
      ...(['<up>', '<down>', '<left>', '<right>', '<home>', '<end>', '<backspace>'] as const),
      ...(['<page-up>', '<page-down>', '<enter>', '<ctrl-w>', '<delete>'] as const),
    );
    const questions = [
      byType.choice,
      byType.choices,
      byType.scale,
      byType.confirm,
      opening,
      openings,
      fromZero,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...questions, ...questions.map(required)),
        fc.array(key, { maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        (question, typed, columns) => {
          const options = asking(question);
          const { result } = play(prompt(question, { asking: options }), keysOf(...typed), {
            ...screen,
            columns,
          });
          if (result?.kind === 'answer') expect(options.check(result.answer)).toBeUndefined();
          if (result?.kind === 'skip') expect(question.optional).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

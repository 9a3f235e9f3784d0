import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import { parsePromptSetText } from '../../../src/core/set-file/prompt-set-text.ts';
import { afterOne, oneQuestion, setOf } from '../../support/sets/set-file.ts';

const read = (text: string) => parsePromptSetText(text, 'my-set.yaml');
const everywhere = (text: string) =>
  Object.fromEntries(languages.map((language) => [language, text]));
const both = (text: string) => ({ nl: text, en: text });

describe('a prompt set', () => {
  it('has what a file leaves out', () => {
    expect(read(oneQuestion())).toEqual({
      name: 'my-set',
      practice: 'all',
      title: everywhere('Mine'),
      languages,
      questions: [
        {
          id: 'one',
          type: 'text',
          ask: everywhere('One?'),
          optional: false,
          private: false,
          priority: 'core',
        },
      ],
    });
  });

  it('keeps what a file says', () => {
    const file = `practice: trust\nabout: { nl: x, en: y }\n${oneQuestion(
      'hint: h',
      'why: w',
      'blank: { nl: die ander, en: the other }',
      'feeds: other.name',
      'optional: true',
      'private: true',
      'priority: extra',
    )}`;
    expect(read(file)).toMatchObject({
      practice: 'trust',
      about: { nl: 'x', en: 'y' },
      questions: [
        {
          hint: both('h'),
          why: both('w'),
          blank: { nl: 'die ander', en: 'the other' },
          feeds: 'other.name',
          optional: true,
          private: true,
          priority: 'extra',
        },
      ],
    });
  });

  it('is in the languages of its maps only', () => {
    const set = read(
      'name: mine\ntitle: { en: Mine }\nquestions:\n  - { id: one, type: text, ask: { en: One? } }\n',
    );
    expect(set.languages).toEqual(['en']);
    expect(set.title).toEqual({ en: 'Mine' });
  });

  it('has choices with a value, but for those that are a text in each language', () => {
    const file = afterOne(
      '  - id: two',
      '    type: choice',
      '    ask: Two?',
      '    choices: [yes, { nl: Soms, en: Sometimes }, { value: no, label: Never }]',
      '    own: Other',
    );
    expect(read(file).questions[1]).toMatchObject({
      choices: [
        { value: 'yes', label: both('yes') },
        { label: { nl: 'Soms', en: 'Sometimes' } },
        { value: 'no', label: both('Never') },
      ],
      own: both('Other'),
    });
  });

  it('has a scale from 1 to 5 with the meaning of its numbers', () => {
    const file = afterOne('  - { id: two, type: scale, ask: x, labels: { 5: high, 1: low } }');
    expect(read(file).questions[1]).toMatchObject({
      min: 1,
      max: 5,
      labels: [
        [1, everywhere('low')],
        [5, everywhere('high')],
      ],
    });
  });

  it('is data that JSON carries', () => {
    const set = read(afterOne('  - { id: two, type: scale, ask: x, labels: { 1: low } }'));
    expect(JSON.parse(JSON.stringify(set))).toEqual(set);
  });
});

describe('a condition', () => {
  const is = (question: string, ...values: unknown[]) => ({ kind: 'is', question, values });
  const not = (condition: unknown) => ({ kind: 'not', condition });
  const answered = { kind: 'answered', question: 'word' };

  it.each([
    ['{ question: word, is: x }', is('word', 'x')],
    ['{ question: word, is: [1, true] }', is('word', '1', 'true')],
    ['{ question: pick, not: yes }', not(is('pick', 'yes'))],
    ['{ question: pick, is: Soms }', is('pick', 'Soms', 'Sometimes')],
    ['{ question: level, is: [1, 2] }', is('level', 1, 2)],
    ['{ question: sure, is: true }', is('sure', true)],
    ['{ question: word, answered: true }', answered],
    ['{ question: word, answered: false }', not(answered)],
    ['{ answered: word }', answered],
    ['{ known: guess }', { kind: 'known', name: 'guess' }],
    ['{ week: 1, of: 4 }', { kind: 'week', remainder: 1, of: 4 }],
    ['{ week: 4, of: 4 }', { kind: 'week', remainder: 0, of: 4 }],
    ['{ not: { answered: word } }', not(answered)],
    ['{ any: [{ answered: word }] }', { kind: 'any', conditions: [answered] }],
    ['{ all: [{ answered: word }] }', { kind: 'all', conditions: [answered] }],
  ])('%s is read as it will be judged', (condition, expected) => {
    const set = read(
      setOf(
        '  - { id: word, type: text, ask: x }',
        '  - { id: pick, type: choice, ask: x, choices: [yes, { nl: Soms, en: Sometimes }] }',
        '  - { id: level, type: scale, ask: x }',
        '  - { id: sure, type: confirm, ask: x }',
        `  - { id: last, type: text, ask: x, when: ${condition} }`,
      ),
    );
    expect(set.questions.at(-1)?.when).toEqual(expected);
  });
});

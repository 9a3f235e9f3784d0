import { describe, expect, it } from 'vitest';
import { afterOne, faultsIn, oneQuestion, setOf } from '../../support/sets/set-file.ts';

const text = '{ nl: …, en: … }';
const questions = `questions: [{ id: facts, type: list, ask: ${text} }]`;
const choices = `choices: [{ value: heard, label: ${text} }]`;

/** Each faulty file with everything that is said about it. */
type Cases = [what: string, file: string, faults: string[]][];

describe('the keys of a question', () => {
  const types = 'text,long,list,choice,choices,scale,confirm,date';
  const cases: Cases = [
    [
      'a question that is a text',
      setOf('  - who?'),
      [`4:5 wrong-value questions[0] | ${questions}`],
    ],
    ['nothing for a question', setOf('  -'), [`4:4 wrong-value questions[0] | ${questions}`]],
    [
      'no id, type or ask',
      setOf('  - hint: x'),
      [
        '4:5 missing questions[0].id | id: other-preserve',
        `4:5 missing questions[0].ask | ask: ${text}`,
        '4:5 missing questions[0].type | type: text',
      ],
    ],
    [
      'an unknown type, of which the other keys are still checked',
      setOf('  - id: one', '    type: chioce', '    aks: One?', '    choices: [a]'),
      [
        `4:5 missing questions[0].ask | ask: ${text}`,
        `5:11 not-one-of questions[0].type | ${types} | choice`,
        '6:5 unknown-key questions[0].aks | ask',
      ],
    ],
    [
      'an id with a capital',
      setOf('  - { id: One, type: text, ask: x }'),
      ['4:11 wrong-value questions[0].id | id: other-preserve'],
    ],
    [
      'an empty text',
      oneQuestion('hint: " "'),
      [`7:11 wrong-value questions[0].hint | hint: ${text}`],
    ],
    [
      'a key with nothing after it',
      oneQuestion('hint:'),
      [`7:5 wrong-value questions[0].hint | hint: ${text}`],
    ],
    [
      'a list for a text',
      oneQuestion('why: [a, b]'),
      [`7:10 wrong-value questions[0].why | why: ${text}`],
    ],
    [
      'a number in a language',
      oneQuestion('why: { nl: 5 }'),
      [`7:16 wrong-value questions[0].why.nl | why: ${text}`],
    ],
    [
      'no language in a map',
      oneQuestion('why: {}'),
      [`7:10 wrong-value questions[0].why | why: ${text}`],
    ],
    [
      'an unknown language',
      oneQuestion('why: { nl: x, fr: y }'),
      ['7:19 unknown-key questions[0].why.fr'],
    ],
    [
      'a yes that YAML reads as a text',
      oneQuestion('optional: yes'),
      ['7:15 wrong-value questions[0].optional | optional: true'],
    ],
    [
      'an unknown priority',
      oneQuestion('priority: low'),
      ['7:15 not-one-of questions[0].priority | core,extra'],
    ],
    [
      'every unknown key, also one that objects have by nature',
      oneQuestion('wehn: x', 'hnit: y', '__proto__: z', 'constructor: z', 'toString: z'),
      [
        '7:5 unknown-key questions[0].wehn | when',
        '8:5 unknown-key questions[0].hnit | hint',
        '9:5 unknown-key questions[0].__proto__',
        '10:5 unknown-key questions[0].constructor',
        '11:5 unknown-key questions[0].toString',
      ],
    ],
    [
      'keys of another type',
      oneQuestion('choices: [a]', 'own: x', 'min: 1', 'labels: { 1: x }'),
      [
        '7:5 key-not-for-type questions[0].choices | text',
        '8:5 key-not-for-type questions[0].own | text',
        '9:5 key-not-for-type questions[0].min | text',
        '10:5 key-not-for-type questions[0].labels | text',
      ],
    ],
    [
      'a key that is a list',
      oneQuestion('? [a, b]', ': c'),
      ['7:7 unknown-key questions[0].[a, b]'],
    ],
  ];
  it.each(cases)('%s', (_, file, faults) => {
    expect(faultsIn(file)).toEqual(faults);
  });

  it('offers the place in the model that was meant', () => {
    const [fault] = faultsIn(oneQuestion('feeds: oppening'));
    expect(fault).toMatch(/^7:12 not-one-of questions\[0\]\.feeds \| other\.name,.* \| opening$/);
  });

  it('shows no more of a very long key than is needed to find it', () => {
    const [fault] = faultsIn(oneQuestion(`${'k'.repeat(500)}: x`));
    expect(fault).toBe(`7:5 unknown-key questions[0].${'k'.repeat(60)}…`);
  });
});

describe('the choices of a question', () => {
  const choice = (...keys: string[]) =>
    afterOne(
      '  - id: two',
      '    type: choice',
      '    ask: Two?',
      ...keys.map((key) => `    ${key}`),
    );
  const cases: Cases = [
    [
      'all three ways to write one',
      choice('choices: [a, { nl: x, en: y }, { value: b, label: B }]', 'own: Other'),
      [],
    ],
    ['none at all', choice(), [`7:5 missing questions[1].choices | ${choices}`]],
    [
      'an empty list',
      choice('choices: []'),
      [`10:14 wrong-value questions[1].choices | ${choices}`],
    ],
    ['a text', choice('choices: a'), [`10:14 wrong-value questions[1].choices | ${choices}`]],
    [
      'too many',
      choice(`choices: [${Array.from({ length: 21 }, (_, at) => `c${at}`).join(', ')}]`),
      ['10:14 too-many questions[1].choices | 20'],
    ],
    [
      'faults in single ones',
      choice('choices: ["", 5, { value: 3 }, { label: x }, { value: a, lable: x }]'),
      [
        `10:15 wrong-value questions[1].choices[0] | ${choices}`,
        `10:19 wrong-value questions[1].choices[1] | ${choices}`,
        `10:22 missing questions[1].choices[2].label | label: ${text}`,
        '10:31 wrong-value questions[1].choices[2].value | value: heard',
        '10:36 missing questions[1].choices[3].value | value: heard',
        `10:50 missing questions[1].choices[4].label | label: ${text}`,
        '10:62 unknown-key questions[1].choices[4].lable | label',
      ],
    ],
    [
      'the same one twice, but for a capital',
      choice('choices: [Yes, no, yes]'),
      ['10:24 duplicate-choice questions[1].choices | yes'],
    ],
    [
      'the same value, and the same label in a language',
      choice(
        'choices:',
        '  - { value: a, label: { nl: een, en: one } }',
        '  - { value: a, label: { nl: twee, en: two } }',
        '  - { value: c, label: { nl: drie, en: One } }',
      ),
      [
        '12:9 duplicate-choice questions[1].choices | a',
        '13:9 duplicate-choice questions[1].choices | One',
      ],
    ],
    [
      'a word that is another choice in another language',
      choice('choices:', '  - { nl: want, en: because }', '  - { nl: wil, en: want }'),
      [],
    ],
  ];
  it.each(cases)('%s', (_, file, faults) => {
    expect(faultsIn(file)).toEqual(faults);
  });
});

import { describe, expect, it } from 'vitest';
import { parsePromptSetText } from '../../../src/core/set-file/prompt-set-text.ts';
import { neverAsked } from '../../../src/core/set-warnings/never-asked.ts';
import { processorTime } from '../../support/processor-time.ts';

/** A set with these questions, each as it stands in a file. */
const setWith = (questions: readonly string[], name = 'mine') =>
  parsePromptSetText(
    `name: ${name}\ntitle: Mine\nquestions:\n${questions.map((each) => `  - ${each}\n`).join('')}`,
    `${name}.yaml`,
  );

const choice = '{ id: how, type: choice, ask: x, choices: [heard, guess] }';
const optionalChoice = '{ id: how, type: choice, ask: x, choices: [heard, guess], optional: true }';
const many = '{ id: how, type: choices, ask: x, choices: [heard, guess, felt] }';
const own = '{ id: how, type: choice, ask: x, choices: [heard, guess], own: Other }';
const scale = '{ id: warmth, type: scale, ask: x }';
const yes = '{ id: met, type: confirm, ask: x }';
const text = '{ id: one, type: text, ask: x, optional: true }';
const list = '{ id: items, type: list, ask: x, optional: true }';
const needed = '{ id: one, type: text, ask: x }';
const when = (condition: string) => `{ id: last, type: text, ask: x, when: ${condition} }`;
const from = (ids: string) => `{ id: last, type: choice, ask: x, from: ${ids} }`;
const step = '{ id: came, type: text, ask: x, feeds: last.outcome, when: { known: last-step } }';

type Case = readonly [what: string, questions: readonly string[], never: readonly string[]];

const contradictions: readonly Case[] = [
  [
    'every choice is excluded',
    [choice, when('{ question: how, not: [heard, guess] }')],
    ['last contradiction'],
  ],
  [
    'every choice of one that may be skipped is',
    [optionalChoice, when('{ question: how, not: [heard, guess] }')],
    [],
  ],
  [
    'every choice but one’s own words is',
    [own, when('{ question: how, not: [heard, guess] }')],
    [],
  ],
  [
    'one answer is two',
    [choice, when('{ all: [{ question: how, is: heard }, { question: how, is: guess }] }')],
    ['last contradiction'],
  ],
  [
    'several choices are two',
    [many, when('{ all: [{ question: how, is: heard }, { question: how, is: guess }] }')],
    [],
  ],
  [
    'a choice is there and is not',
    [many, when('{ all: [{ question: how, is: heard }, { question: how, not: heard }] }')],
    ['last contradiction'],
  ],
  [
    'a list holds two things',
    [list, when('{ all: [{ question: items, is: a }, { question: items, is: b }] }')],
    [],
  ],
  [
    'any of two answers will do',
    [choice, when('{ any: [{ question: how, is: heard }, { question: how, is: guess }] }')],
    [],
  ],
  [
    'a number is low and high',
    [scale, when('{ all: [{ question: warmth, is: [1, 2] }, { question: warmth, is: [4, 5] }] }')],
    ['last contradiction'],
  ],
  [
    'a number is low and rather low',
    [scale, when('{ all: [{ question: warmth, is: [1, 2] }, { question: warmth, is: [2, 3] }] }')],
    [],
  ],
  [
    'no number is left',
    [scale, when('{ question: warmth, not: [1, 2, 3, 4, 5] }')],
    ['last contradiction'],
  ],
  ['one number is left', [scale, when('{ question: warmth, not: [1, 2, 3, 4] }')], []],
  [
    'neither yes nor no',
    [yes, when('{ all: [{ question: met, not: true }, { question: met, not: false }] }')],
    ['last contradiction'],
  ],
  [
    'answered and not',
    [text, when('{ all: [{ answered: one }, { question: one, answered: false }] }')],
    ['last contradiction'],
  ],
  ['skipped, where that is possible', [text, when('{ not: { answered: one } }')], []],
  [
    'skipped, where it is not',
    [needed, when('{ not: { answered: one } }')],
    ['last contradiction'],
  ],
  [
    'an answer to what was skipped',
    [text, when('{ all: [{ not: { answered: one } }, { question: one, is: a }] }')],
    ['last contradiction'],
  ],
  [
    'two words in one',
    [text, when('{ all: [{ question: one, is: a }, { question: one, is: b }] }')],
    ['last contradiction'],
  ],
  [
    'a word out of two in both',
    [text, when('{ all: [{ question: one, is: [a, b] }, { question: one, is: [b, c] }] }')],
    [],
  ],
  [
    'an answer without a letter',
    [text, when('{ question: one, is: " " }')],
    ['last contradiction'],
  ],
  [
    'two weeks at once',
    [when('{ all: [{ week: 0, of: 2 }, { week: 1, of: 2 }] }')],
    ['last contradiction'],
  ],
  ['a week of two rhythms', [when('{ all: [{ week: 1, of: 2 }, { week: 2, of: 3 }] }')], []],
  [
    'a week that no year has',
    [when('{ all: [{ week: 0, of: 7 }, { week: 0, of: 8 }] }')],
    ['last contradiction'],
  ],
  ['the last week of long years', [when('{ week: 0, of: 53 }')], []],
  [
    'nothing that could be',
    [
      choice,
      when('{ not: { any: [{ question: how, is: heard }, { question: how, not: heard }] } }'),
    ],
    ['last contradiction'],
  ],
];

const others: readonly Case[] = [
  [
    'the one it looks at is never asked',
    [
      needed,
      '{ id: two, type: text, ask: x, when: { not: { answered: one } } }',
      when('{ answered: two }'),
    ],
    ['two contradiction', 'last others two'],
  ],
  [
    'the one it looks at is never asked, but any other will do',
    [
      needed,
      '{ id: two, type: text, ask: x, when: { not: { answered: one } } }',
      when('{ any: [{ answered: two }, { answered: one }] }'),
    ],
    ['two contradiction'],
  ],
  [
    'two that exclude each other',
    [
      choice,
      '{ id: two, type: text, ask: x, when: { question: how, is: heard } }',
      '{ id: three, type: text, ask: x, when: { question: how, is: guess } }',
      when('{ all: [{ answered: two }, { answered: three }] }'),
    ],
    ['last others two, three'],
  ],
  [
    'two that do not',
    [
      many,
      '{ id: two, type: text, ask: x, when: { question: how, is: heard } }',
      '{ id: three, type: text, ask: x, when: { question: how, is: guess } }',
      when('{ all: [{ answered: two }, { answered: three }] }'),
    ],
    [],
  ],
  [
    'a required one that is asked in the same case only',
    [
      choice,
      '{ id: two, type: text, ask: x, when: { question: how, is: heard } }',
      when('{ all: [{ question: how, is: heard }, { not: { answered: two } }] }'),
    ],
    ['last others two'],
  ],
  [
    'a required one that is not asked then',
    [
      choice,
      '{ id: two, type: text, ask: x, when: { question: how, is: heard } }',
      when('{ all: [{ question: how, is: guess }, { not: { answered: two } }] }'),
    ],
    [],
  ],
];

const choices: readonly Case[] = [
  ['choices from one text', [text, from('[one]')], ['last choices']],
  ['choices from the same text twice', [text, from('[one, one]')], ['last choices']],
  ['choices from two texts', [text, '{ id: two, type: text, ask: x }', from('[one, two]')], []],
  ['choices from a list', [list, from('[items]')], []],
  [
    'choices from texts of which there is one at a time',
    [
      choice,
      '{ id: two, type: text, ask: x, when: { question: how, is: heard } }',
      '{ id: three, type: text, ask: x, when: { question: how, is: guess } }',
      from('[two, three]'),
    ],
    ['last others two, three'],
  ],
  ['choices from what only another set knows', [from('[guesses]')], ['last known guesses']],
];

const known: readonly Case[] = [
  ['what only the set for afterwards knows', [when('{ known: opening }')], ['last known opening']],
  [
    'one thing that is known nowhere here',
    [step, when('{ all: [{ known: last-step }, { known: guess }] }')],
    ['last known guess'],
  ],
  [
    'the step of last time, which it does not ask about',
    [when('{ known: last-step }')],
    ['last known last-step'],
  ],
  ['the step of last time, which it asks about', [step], []],
  ['something not known', [when('{ not: { known: opening } }')], []],
  ['something known or not', [when('{ any: [{ known: opening }, { week: 1, of: 2 }] }')], []],
  [
    'something known and not',
    [step, when('{ all: [{ known: last-step }, { not: { known: last-step } }] }')],
    ['last contradiction'],
  ],
];

describe.each([
  ['whose condition', contradictions],
  ['that looks at others:', others],
  ['that takes', choices],
  ['that waits for', known],
])('a question %s', (_, cases) => {
  it.each(cases)('%s', (_what, questions, never) => {
    const found = neverAsked(setWith(questions)).map(({ id, because }) => {
      const about = Object.entries(because).flatMap(([key, value]) => (key === 'why' ? [] : value));
      return [id, because.why, about.join(', ')].join(' ').trim();
    });
    expect(found).toEqual(never);
  });
});

describe('a question in the set for after a conversation', () => {
  it.each(['opening', 'guess', 'guesses', 'other'])('may wait for %s', (name) => {
    expect(neverAsked(setWith([when(`{ known: ${name} }`)], 'after'))).toEqual([]);
  });
});

describe('a required question that was passed before something was known', () => {
  it('may lack an answer, whatever its condition says by then', () => {
    const set = setWith([
      '{ id: two, type: text, ask: x, when: { known: last-step } }',
      '{ id: who, type: text, ask: x, feeds: other.name }',
      step,
      when('{ all: [{ known: last-step }, { not: { answered: two } }] }'),
    ]);
    expect(neverAsked(set)).toEqual([]);
  });
});

describe('what keeps a question from being asked', () => {
  it.each([
    ['when', [needed, when('{ not: { answered: one } }')]],
    ['from', [text, from('[one]')]],
    ['from', [text, from('[one], when: { answered: one }')]],
  ] as const)('is told by its key: %s', (key, questions) => {
    expect(neverAsked(setWith(questions))).toMatchObject([{ order: 1, key }]);
  });
});

describe('conditions that take too long to follow', () => {
  it('are not judged', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `q${index}`);
    const questions = ids.map((id) => `{ id: ${id}, type: choices, ask: x, choices: [a, b, c] }`);
    const pairs = ids.map(
      (id) => `{ any: [{ question: ${id}, is: a }, { question: ${id}, is: b }] }`,
    );
    const impossible = '{ question: q29, not: [a, b, c] }';
    const set = setWith([...questions, when(`{ all: [${[...pairs, impossible].join(', ')}] }`)]);
    // Followed all the way, they would take longer than anybody lives.
    expect(processorTime(() => expect(neverAsked(set)).toEqual([]))).toBeLessThan(10_000);
  });
});

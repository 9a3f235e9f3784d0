import { describe, expect, it } from 'vitest';
import { checkPromptSet } from '../../../src/core/set-file/check-prompt-set.ts';
import { readYaml } from '../../../src/core/yaml/read-yaml.ts';
import { afterOne, faultsIn, head, oneQuestion, setOf } from '../../support/sets/set-file.ts';

const text = '{ nl: …, en: … }';
const questions = `questions: [{ id: facts, type: list, ask: ${text} }]`;

/** Each faulty file with everything that is said about it. */
type Cases = [what: string, file: string, faults: string[]][];

describe('the keys of a set', () => {
  const cases: Cases = [
    ['a set that is right', oneQuestion(), []],
    [
      'an empty file',
      '',
      [
        `1:1 missing name | name: my-set`,
        `1:1 missing title | title: ${text}`,
        `1:1 no-questions ${questions}`,
      ],
    ],
    ['no questions', 'name: a\ntitle: b\n', [`1:1 no-questions ${questions}`]],
    [
      'a list without questions',
      'name: a\ntitle: b\nquestions: []\n',
      [`3:12 no-questions ${questions}`],
    ],
    [
      'nothing under questions',
      'name: a\ntitle: b\nquestions:\n',
      [`3:1 no-questions ${questions}`],
    ],
    [
      'a text for questions',
      'name: a\ntitle: b\nquestions: c\n',
      [`3:12 wrong-value questions | ${questions}`],
    ],
    [
      'a name that is no name',
      oneQuestion().replace('my-set', 'My Set'),
      ['1:7 wrong-value name | name: my-set'],
    ],
    [
      'a number for a title',
      oneQuestion().replace('Mine', '2026'),
      [`2:8 wrong-value title | title: ${text}`],
    ],
    [
      'an unknown practice',
      `practice: trusty\n${oneQuestion()}`,
      ['1:11 not-one-of practice | intention,experience,uncertainty,trust,all | trust'],
    ],
    ['an unknown key', `titel: x\n${oneQuestion()}`, ['1:1 unknown-key titel']],
    [
      'a slip in a key',
      oneQuestion().replace('title', 'titel'),
      [`1:1 missing title | title: ${text}`, '2:1 unknown-key titel | title'],
    ],
    [
      'more than 100 questions',
      setOf(...Array.from({ length: 101 }, (_, at) => `  - { id: q${at}, type: text, ask: x }`)),
      ['4:3 too-many questions | 100'],
    ],
  ];
  it.each(cases)('%s', (_, file, faults) => {
    expect(faultsIn(file)).toEqual(faults);
  });
});

describe('a text', () => {
  it('holds no control character, however it was written', () => {
    const file = oneQuestion(
      'hint: "a\\eb"',
      'why: "a\\u202eb"',
      'blank: raw \u0007 bell',
      '"na\\0me": 1',
      'feeds: "opening\\r"',
    );
    expect(faultsIn(file)).toEqual([
      '7:11 control-character U+001B',
      '8:10 control-character U+202E',
      '9:12 control-character U+0007',
      '10:5 control-character U+0000',
      '11:12 control-character U+000D',
    ]);
  });

  it('may have lines and tabs', () => {
    expect(faultsIn(oneQuestion('why: "one\\n\\ttwo"', 'hint: |', '  three', '  four'))).toEqual(
      [],
    );
  });
});

describe('what is said', () => {
  it('stands in the order of the file, whatever finds it', () => {
    const { data, positionOf } = readYaml(oneQuestion('hint: "{nix}"', 'wehn: x'));
    const checked = checkPromptSet(data, positionOf);
    if (checked.ok) throw new Error('It was right.');
    expect(checked.faults.map(({ at, code }) => `${at.line} ${code}`)).toEqual([
      '7 placeholder-unknown',
      '8 unknown-key',
    ]);
  });

  it('is everything that is wrong, in the order of the file', () => {
    const file = afterOne(
      '  - id: one',
      '    type: scale',
      '    ask: { nl: "{nix}" }',
      '    when: { answered: later }',
      '    feeds: nowhere',
      '  - id: later',
      '    type: text',
      '    ask: { en: x }',
      '    optoinal: true',
    );
    expect(faultsIn(file).map((fault) => fault.split(' ', 2).join(' '))).toEqual([
      '7:9 duplicate-id',
      '9:10 placeholder-unknown',
      '10:23 when-later',
      '11:12 not-one-of',
      '14:10 language-missing',
      '15:5 unknown-key',
    ]);
  });

  it('is not what follows from a fault: an id that cannot be read may be any that is looked for', () => {
    const file = `${head}  - { type: text, ask: x }\n  - id: two\n    type: text\n    ask: "{one}"\n    when: { question: one, is: x }\n`;
    expect(faultsIn(file)).toEqual(['4:5 missing questions[0].id | id: other-preserve']);
  });

  it('is not what follows from a fault: answers to a question of an unknown type', () => {
    const file = setOf(
      '  - { id: one, type: chioce, ask: x, choices: [a] }',
      '  - { id: two, type: text, ask: x, when: { question: one, is: b } }',
    );
    expect(faultsIn(file)).toHaveLength(1);
  });

  it('is not what follows from a fault: answers to a question with a faulty choice or range', () => {
    const file = setOf(
      '  - { id: one, type: choice, ask: x, choices: [a, 5] }',
      '  - { id: two, type: scale, ask: x, min: 6 }',
      '  - id: three',
      '    type: text',
      '    ask: x',
      '    when: { any: [{ question: one, is: 5 }, { question: two, is: 6 }] }',
    );
    expect(faultsIn(file).map((fault) => fault.split(' ')[1])).toEqual([
      'wrong-value',
      'scale-range',
    ]);
  });

  it('is not what follows from a fault: an id with a capital is an id to the others', () => {
    const file = setOf(
      '  - { id: One, type: text, ask: x }',
      '  - { id: two, type: text, ask: x, when: { answered: One } }',
    );
    expect(faultsIn(file)).toEqual(['4:11 wrong-value questions[0].id | id: other-preserve']);
  });
});

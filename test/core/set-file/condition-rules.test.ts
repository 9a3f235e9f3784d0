import { describe, expect, it } from 'vitest';
import { knownNames } from '../../../src/core/prompt-set/condition.ts';
import { faultsIn, setOf } from '../../support/sets/set-file.ts';

describe('a condition', () => {
  const before = setOf(
    '  - { id: word, type: text, ask: x }',
    '  - { id: pick, type: choice, ask: x, choices: [yes, { nl: Soms, en: Sometimes }, { value: no, label: Never }] }',
    '  - { id: many, type: choices, ask: x, choices: [a, b] }',
    '  - { id: level, type: scale, ask: x, max: 3 }',
    '  - { id: sure, type: confirm, ask: x }',
    '  - { id: day, type: date, ask: x }',
  );
  const when = (condition: string) =>
    `${before}  - id: last\n    type: text\n    ask: x\n    when: ${condition}\n  - { id: later, type: text, ask: x }\n`;

  it.each([
    '{ question: word, is: anything }',
    '{ question: word, not: [1, true, x] }',
    '{ question: pick, is: [yes, Soms, Sometimes, no] }',
    '{ question: many, is: b }',
    '{ question: level, is: [1, 3] }',
    '{ question: sure, is: true }',
    '{ question: day, is: 2026-11-23 }',
    '{ question: word, answered: false }',
    '{ answered: word }',
    '{ known: last-step }',
    '{ week: 0, of: 2 }',
    '{ week: 4, of: 4 }',
    '{ not: { any: [{ answered: word }, { all: [{ known: guess }, { week: 3, of: 4 }] }] } }',
  ])('%s can hold', (condition) => {
    expect(faultsIn(when(condition))).toEqual([]);
  });

  const cases: [condition: string, faults: string[]][] = [
    ['{ question: wrod, is: x }', ['13:23 when-unknown wrod | word']],
    ['{ answered: nobody }', ['13:23 when-unknown nobody']],
    ['{ question: later, is: x }', ['13:23 when-later later']],
    ['{ answered: last }', ['13:23 when-later last']],
    ['{ question: pick, is: Never }', ['13:33 when-value pick | Never | yes,Soms,Sometimes,no']],
    [
      '{ question: many, not: [a, c, d] }',
      ['13:38 when-value many | c | a,b', '13:41 when-value many | d | a,b'],
    ],
    ['{ question: level, is: 4 }', ['13:34 when-value level | 4 | 1,2,3']],
    ['{ question: level, is: "2" }', ['13:34 when-value level | 2 | 1,2,3']],
    ['{ question: sure, is: yes }', ['13:33 when-value sure | yes | true,false']],
    ['{ question: day, is: 2026-02-30 }', ['13:32 when-value day | 2026-02-30 | 2026-11-23']],
    ['{ week: 5, of: 4 }', ['13:19 wrong-value questions[6].when.week | { week: 1, of: 4 }']],
    ['{ week: 1 }', ['13:11 missing questions[6].when.of | { week: 1, of: 4 }']],
    ['{ week: 1, of: 1 }', ['13:26 wrong-value questions[6].when.of | { week: 1, of: 4 }']],
    [
      '{ known: last-stp }',
      [`13:20 not-one-of questions[6].when.known | ${knownNames.join()} | last-step`],
    ],
    ['{ question: word }', ['13:11 missing questions[6].when.is | is: guess']],
    [
      '{ questoin: word, is: x }',
      [
        '13:11 missing questions[6].when.question | question: other-source',
        '13:13 unknown-key questions[6].when.questoin | question',
      ],
    ],
    ['{ question: word, is: [] }', ['13:33 wrong-value questions[6].when.is | is: guess']],
    [
      '{ any: [] }',
      [
        '13:18 wrong-value questions[6].when.any | any: [{ answered: facts }, { known: last-step }]',
      ],
    ],
    [
      '{ all: [{ answered: nobody }, { not: { answered: later } }] }',
      ['13:31 when-unknown nobody', '13:60 when-later later'],
    ],
    [
      '{ if: word }',
      ['13:11 wrong-value questions[6].when | when: { question: other-source, is: guess }'],
    ],
    [
      'word == x',
      ['13:11 wrong-value questions[6].when | when: { question: other-source, is: guess }'],
    ],
  ];
  it.each(cases)('%s is refused', (condition, faults) => {
    expect(faultsIn(when(condition))).toEqual(faults);
  });
});

import { describe, expect, it } from 'vitest';
import { afterOne, faultsIn, oneQuestion } from '../../support/sets/set-file.ts';

/** Each faulty file with everything that is said about it. */
type Cases = [what: string, file: string, faults: string[]][];

describe('a placeholder', () => {
  const cases: Cases = [
    [
      'of an earlier question or of something known',
      afterOne('  - { id: two, type: text, ask: "{one} {last-step}" }'),
      [],
    ],
    ['in braces that are no placeholder', oneQuestion('hint: "{ } {Name} {a b} {{}} {1}"'), []],
    [
      'of a later question, of itself and of nothing, in any text',
      afterOne(
        '  - id: two',
        '    type: choice',
        '    ask: { nl: "{three}", en: "{two} {on}" }',
        '    hint: "{onne}"',
        '    own: "{nix}"',
        '    choices: ["{a}", { value: b, label: "{c}" }, { nl: "{d}", en: d }]',
        '  - { id: three, type: scale, ask: x, labels: { 1: "{e}" } }',
      ),
      [
        '9:10 placeholder-unknown questions[1].ask | three',
        '9:10 placeholder-unknown questions[1].ask | two',
        '9:10 placeholder-unknown questions[1].ask | on | one',
        '10:11 placeholder-unknown questions[1].hint | onne | one',
        '11:10 placeholder-unknown questions[1].own | nix',
        '12:15 placeholder-unknown questions[1].choices[0] | a',
        '12:41 placeholder-unknown questions[1].choices[1].label | c',
        '12:50 placeholder-unknown questions[1].choices[2] | d',
        '13:52 placeholder-unknown questions[2].labels.1 | e',
      ],
    ],
    [
      'where nothing is filled in',
      `about: "{one}"\n${oneQuestion('blank: "{last-step}"')}`,
      [
        '1:8 placeholder-unknown about | one',
        '8:12 placeholder-unknown questions[0].blank | last-step',
      ],
    ],
    [
      'of something known, when a later question took its name',
      afterOne(
        '  - { id: two, type: text, ask: "{guess}" }',
        '  - { id: guess, type: text, ask: x }',
      ),
      ['7:33 placeholder-unknown questions[1].ask | guess | guesses'],
    ],
  ];
  it.each(cases)('%s', (_, file, faults) => {
    expect(faultsIn(file)).toEqual(faults);
  });
});

describe('the languages of a set', () => {
  const cases: Cases = [
    [
      'are told by its maps; a plain text is in all of them',
      oneQuestion('why: { nl: x, en: y }', 'hint: z'),
      [],
    ],
    [
      'are those that every text is in: a translation may be unfinished',
      oneQuestion('why: { nl: x }', 'hint: { nl: y, en: z }'),
      [],
    ],
    [
      'are at least one: the language that most texts are in is the one that is meant',
      oneQuestion('why: { nl: x }', 'hint: { nl: y, en: z }', 'blank: { en: z }'),
      ['9:12 language-missing questions[0].blank | nl'],
    ],
    [
      'may be just one, when every text is in it',
      `name: mine\ntitle: { nl: x }\nquestions:\n  - { id: one, type: text, ask: { nl: y } }\n`,
      [],
    ],
    [
      'are one at least, also where choices are in two: a text that lacks it is named',
      `about: { nl: x }\n${afterOne('  - { id: two, type: choice, ask: x, choices: [{ nl: a, en: b }, { nl: c }, { value: d, label: { en: e } }] }')}`,
      ['8:96 language-missing questions[1].choices[2].label | nl'],
    ],
  ];
  it.each(cases)('%s', (_, file, faults) => {
    expect(faultsIn(file)).toEqual(faults);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/core/language.ts';
import { builtInSets } from '../../../src/core/prompt-set/built-in-sets.ts';
import { parsePromptSetText } from '../../../src/core/set-file/prompt-set-text.ts';
import { setWarnings } from '../../../src/core/set-warnings/index.ts';
import type { SetWarning } from '../../../src/core/set-warnings/warning.ts';
import { readYaml } from '../../../src/core/yaml/read-yaml.ts';

/** What is said of the text of a set file, a line for each: `7:5 no-opening`. */
async function warningsIn(text: string, language: Language = 'en'): Promise<string[]> {
  const { data, positionOf } = readYaml(text);
  const set = parsePromptSetText(text, 'a.yaml');
  return (await setWarnings(set, data, positionOf, language)).map(inOneLine);
}

function inOneLine({ at, code, ...rest }: SetWarning): string {
  const details = Object.values(rest).map((value) =>
    typeof value === 'object' && !Array.isArray(value)
      ? Object.values(value).join(' ')
      : String(value),
  );
  return `${at.line}:${at.column} ${[code, ...details].join(' | ')}`;
}

const opening = '  - { id: opening, type: text, ask: And?, feeds: opening }';

/** A set of these questions, from line 4 on, that ends in one to open with. */
const setWith = (...lines: readonly string[]) =>
  `name: a\ntitle: A\nquestions:\n${[...lines, opening].join('\n')}\n`;

describe('the sets that come with the program', () => {
  it.each([...builtInSets.keys()])('give nothing to warn of: %s', async (name) => {
    for (const language of languages) {
      expect(await warningsIn(readFileSync(`prompts/${name}.yaml`, 'utf8'), language)).toEqual([]);
    }
  });
});

describe('a set without a question to open with', () => {
  const question = (feeds: string) => `  - { id: one, type: text, ask: What?, feeds: ${feeds} }`;
  const withoutOpening = (...lines: readonly string[]) =>
    setWith(...lines).replace(', feeds: opening', '');

  it('is told at its questions', async () => {
    expect(await warningsIn(withoutOpening())).toEqual(['3:1 no-opening']);
  });

  it.each(['last.outcome', 'after.heard'])('needs none when it looks back: %s', async (feeds) => {
    expect(await warningsIn(withoutOpening(question(feeds)))).toEqual([]);
  });

  it('needs one all the same when it is about someone', async () => {
    const name = '  - { id: who, type: text, ask: Whom?, feeds: other.name }';
    expect(await warningsIn(withoutOpening(question('last.outcome'), name))).toEqual([
      '3:1 no-opening',
    ]);
  });
});

describe('a translation', () => {
  const both = '{ nl: Wat?, en: What? }';

  it('is told where it is missing, when most are there', async () => {
    const text = setWith(
      `  - { id: one, type: text, ask: ${both}, hint: { nl: Zo. } }`,
      `  - { id: two, type: choice, ask: ${both}, choices: [{ nl: Ja }, { value: no, label: { nl: Nee } }] }`,
      `  - { id: three, type: scale, ask: ${both}, labels: { 1: ${both} } }`,
    );
    expect(await warningsIn(text)).toEqual([
      '4:64 translation-missing | questions[0].hint | en',
      '5:70 translation-missing | questions[1].choices[0] | en',
      '5:102 translation-missing | questions[1].choices[1].label | en',
    ]);
  });

  it('is told once, at the first of it, when it has only begun', async () => {
    const text = setWith(
      '  - { id: one, type: text, ask: { nl: Wat?, de: Was? }, hint: { nl: Zo. }, why: { nl: Dus. } }',
    );
    expect(await warningsIn(text)).toEqual(['4:45 translation-begun | de | 1 | 3']);
  });

  it('is not missing in a plain text, nor in a set of one language', async () => {
    expect(
      await warningsIn(setWith(`  - { id: one, type: text, ask: ${both}, hint: So. }`)),
    ).toEqual([]);
    expect(await warningsIn(setWith('  - { id: one, type: text, ask: { nl: Wat? } }'))).toEqual([]);
  });

  it('is told of each language that is missing', async () => {
    const all = '{ nl: Wat?, en: What?, de: Was? }';
    const text = setWith(
      `  - { id: one, type: text, ask: ${all}, hint: { nl: Zo. }, why: ${all} }`,
    );
    expect(await warningsIn(text)).toEqual([
      '4:74 translation-missing | questions[0].hint | en,de',
    ]);
  });
});

describe('how a question is asked', () => {
  it('is judged in the language that it is written in', async () => {
    const text = setWith('  - id: one', '    type: text', '    ask: { nl: Wat?, de: Warum? }');
    expect(await warningsIn(text, 'nl')).toEqual(['6:26 wording | one | why | Warum']);
  });

  it('is judged in the language of the person where it does not say', async () => {
    const text = setWith(
      '  - { id: one, type: text, ask: Was it warm? }',
      '  - { id: two, type: text, ask: Waarom? }',
    );
    expect(await warningsIn(text, 'nl')).toEqual(['5:33 wording | two | why | Waarom']);
    expect(await warningsIn(text, 'de')).toEqual([]);
  });

  it('is told of what is offered to open with, and of no other choices', async () => {
    const choices = 'choices: [{ en: "Don’t you agree?" }]';
    const offered = `  - { id: one, type: choice, ask: What?, ${choices}, feeds: opening }`;
    expect(await warningsIn(setWith(offered))).toEqual([
      '4:58 wording | one | leading | Don’t you',
    ]);
    expect(await warningsIn(setWith(offered.replace('opening', 'shared')))).toEqual([]);
  });
});

describe('what is said of a set', () => {
  it('stands in the order of its file', async () => {
    const text = `name: a
title: { en: A, nl: A }
questions:
  - { id: one, type: text, ask: Why? }
  - { id: two, type: text, ask: What?, when: { not: { answered: one } } }
  - { id: three, type: text, ask: { en: What? }, hint: { en: So., nl: Zo. } }
`;
    expect(await warningsIn(text)).toEqual([
      '3:1 no-opening',
      '4:33 wording | one | why | Why',
      '5:40 never-asked | two | contradiction',
      '6:35 translation-missing | questions[2].ask | nl',
    ]);
  });
});

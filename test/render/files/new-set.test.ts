import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/core/language.ts';
import { builtInSets } from '../../../src/core/prompt-set/built-in-sets.ts';
import { parsePromptSetText } from '../../../src/core/set-file/prompt-set-text.ts';
import { setWarnings } from '../../../src/core/set-warnings/index.ts';
import { readYaml } from '../../../src/core/yaml/read-yaml.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { headOfSet, renderNewSet } from '../../../src/render/files/new-set.ts';

async function rendered(language: Language, name = 'retro'): Promise<string> {
  const from = await builtInSets.get('before')?.();
  if (from === undefined) throw new Error('There is no set to start from.');
  return renderNewSet({ name, title: 'Our retro', language, from }, textsFor(language).sets);
}

const linesOf = (text: string) => text.trimEnd().split('\n');

describe.each(languages)('a new set in %s', (language) => {
  it('is right, and gives nothing to warn of', async () => {
    const text = await rendered(language);
    const set = parsePromptSetText(text, 'retro.yaml', 'retro');
    const { data, positionOf } = readYaml(text);
    expect(await setWarnings(set, data, positionOf, language)).toEqual([]);
    expect(set.languages).toEqual([language]);
    expect(set.questions.map(({ id }) => id)).toEqual(['other', 'facts', 'opening', 'if-then']);
  });

  it('asks as the set that it comes from', async () => {
    const before = await builtInSets.get('before')?.();
    const set = parsePromptSetText(await rendered(language), 'retro.yaml');
    for (const { id, ask, type, feeds } of set.questions) {
      const same = before?.questions.find((question) => question.id === id);
      expect({ ask: ask[language], type, feeds }).toEqual({
        ask: same?.ask[language],
        type: same?.type,
        feeds: same?.feeds,
      });
    }
  });

  it('explains each key, where it stands first', async () => {
    const lines = linesOf(await rendered(language));
    const seen = new Set<string>();
    for (const [index, line] of lines.entries()) {
      const key = /^(?: {2}- | {4})?([a-z]+):/.exec(line)?.[1];
      if (key === undefined || seen.has(key)) continue;
      seen.add(key);
      expect(lines[index - 1], key).toMatch(/^ *# \S/);
    }
    expect(seen.size).toBeGreaterThan(14);
  });

  it('has comments that fit in 80 columns', async () => {
    const comments = linesOf(await rendered(language)).filter((line) => /^ *# /.test(line));
    const [schema, ...others] = comments;
    expect(schema).toBe('# yaml-language-server: $schema=./prompt-set.schema.json');
    expect(others.filter((line) => line.length > 80)).toEqual([]);
  });

  it('says what to do with it', async () => {
    const text = await rendered(language);
    expect(text).toContain('reflect sets check retro\n');
    expect(text).toContain('reflect retro\n');
    expect(text).toContain('reflect help prompt-sets\n');
  });
});

describe('a new set', () => {
  it('has a name that YAML would read as something else in quotes', async () => {
    expect(parsePromptSetText(await rendered('en', 'yes'), 'yes.yaml', 'yes').name).toBe('yes');
  });

  it('begins with lines of which the commands stand below each other', () => {
    const [, , ...commands] = headOfSet('retro', 'What it is.', textsFor('nl').sets);
    expect(new Set(commands.map((line) => line.indexOf('reflect'))).size).toBe(1);
  });
});

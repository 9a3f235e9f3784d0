import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { promptSetData } from '../../../rolldown.config.mts';
import { languages } from '../../../src/core/language.ts';
import { builtInSets } from '../../../src/core/prompt-set/built-in-sets.ts';
import { parsePromptSetText } from '../../../src/core/set-file/prompt-set-text.ts';
import { freshHome } from '../../support/disk/home.ts';
import { oneQuestion } from '../../support/sets/set-file.ts';

describe('a built-in set', () => {
  it.each([...builtInSets])('%s is what its file says', async (name, load) => {
    const text = readFileSync(`prompts/${name}.yaml`, 'utf8');
    expect(await load()).toEqual(parsePromptSetText(text, `${name}.yaml`, name));
  });

  it.each([...builtInSets])('%s is complete in every language', async (_, load) => {
    expect((await load()).languages).toEqual(languages);
  });
});

describe('the build', () => {
  const { load } = promptSetData();
  if (typeof load !== 'object' || typeof load.filter !== 'object' || !('id' in load.filter)) {
    throw new Error('The plugin loads no files.');
  }
  const { filter, handler } = load;
  const build = (path: string) => Reflect.apply(handler, undefined, [path]);

  it('turns a set into a module of data', () => {
    const path = freshHome().write('prompts/my-set.yaml', oneQuestion());
    const { code } = build(path);
    expect(code).toMatch(/^export default \{"name":"my-set",.*\};$/);
  });

  it('is broken by a faulty set, and says where', () => {
    const path = freshHome().write('prompts/my-set.yaml', oneQuestion('wehn: x', 'hint: 5'));
    expect(() => build(path)).toThrow(/my-set\.yaml:7:5 .*unknown-key.*\n.*my-set\.yaml:8:11 /);
  });

  it.each([
    ['/home/reflect/prompts/before.yaml', true],
    ['C:\\reflect\\prompts\\before.yaml', true],
    ['/home/reflect/prompts/nudges.nl.yaml', false],
    ['/home/reflect/.ci/before.yaml', false],
  ])('takes %s for a set: %s', (path, taken) => {
    expect(filter.id).toBeInstanceOf(RegExp);
    expect(new RegExp(String(filter.id).slice(1, -1)).test(path)).toBe(taken);
  });
});

/** Every German text in a set. */
function* germanIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'de' && typeof inner === 'string') yield inner;
    else yield* germanIn(inner);
  }
}

describe('{other} in a German question', () => {
  it('stands where nothing is bent, so that it is right for any name and for “die andere Person”', () => {
    const bent =
      /\b(?:mit|von|vom|bei|zu|zum|zur|nach|aus|seit|gegenüber|dem|der|des|den|einem|einer) \{other\}|\{other\}s\b|^\{other\}|[.?!] \{other\}/i;
    const texts = [...builtInSets.keys()].flatMap((name) => [
      ...germanIn(parse(readFileSync(`prompts/${name}.yaml`, 'utf8'))),
    ]);
    expect(texts.filter((text) => text.includes('{other}')).length).toBeGreaterThan(10);
    expect(texts.filter((text) => bent.test(text))).toEqual([]);
  });
});

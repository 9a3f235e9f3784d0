import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { loadPromptSet, parsePromptSet, promptSetNames } from '../../src/library/sets.ts';
import { oneQuestion } from '../support/sets/set-file.ts';

describe('the built-in sets', () => {
  it.each(promptSetNames)('%s can be loaded by its name', async (name) => {
    expect((await loadPromptSet(name)).name).toBe(name);
  });

  it.each(['', 'befor', '__proto__'])('are all there is: %j is none of them', async (name) => {
    await expect(loadPromptSet(name)).rejects.toThrow(RangeError);
  });
});

describe('a set of your own', () => {
  it('is read from its text', () => {
    expect(parsePromptSet(oneQuestion())).toMatchObject({ ok: true, set: { name: 'my-set' } });
  });

  it.each(languages)('is refused with everything that is wrong, and where, in %s', (language) => {
    const parsed = parsePromptSet(oneQuestion('wehn: x', 'hint: 5'), language);
    const faults = parsed.ok ? [] : parsed.faults;
    expect(faults.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['unknown-key', 7, 5],
      ['wrong-value', 8, 11],
    ]);
    expect(new Set(faults.map(({ message }) => message)).size).toBe(2);
  });

  it('is refused in the language that is asked for', () => {
    const messages = languages.map((language) => {
      const parsed = parsePromptSet('name: x', language);
      return parsed.ok ? '' : parsed.faults[0]?.message;
    });
    expect(new Set(messages).size).toBe(languages.length);
  });

  it.each([
    ['', 'missing'],
    ['{', 'yaml'],
    ['- a', 'missing'],
    [`about: ${'x'.repeat(70_000)}`, 'file-too-large'],
  ])('that is no set at all is refused too', (text, code) => {
    const parsed = parsePromptSet(text);
    expect(parsed.ok || parsed.faults[0]?.code).toBe(code);
  });
});

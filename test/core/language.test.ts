import { describe, expect, it } from 'vitest';
import {
  isLanguage,
  type Language,
  languageFrom,
  languageNearest,
  languages,
  localize,
} from '../../src/core/language.ts';

describe('a language', () => {
  it.each([...languages])('is spoken: %s', (word) => {
    expect(isLanguage(word)).toBe(true);
  });

  it.each(['', 'fr', 'NL', 'nl_NL', 'nl ', '__proto__', 'constructor', 'length', '0'])(
    'is not spoken: %j',
    (word) => {
      expect(isLanguage(word)).toBe(false);
    },
  );
});

describe('a text in languages', () => {
  it('is read in the language that is asked for', () => {
    const both = { nl: 'Voor het gesprek', en: 'Before the meeting' };
    expect(localize(both, 'nl')).toBe('Voor het gesprek');
    expect(localize(both, 'en')).toBe('Before the meeting');
  });

  it('is read in the language there is, when it is not there in the one asked for', () => {
    expect(localize({ en: 'Before the meeting' }, 'nl')).toBe('Before the meeting');
    expect(localize({ nl: 'Voor het gesprek' }, 'en')).toBe('Voor het gesprek');
  });

  it('is read in English before another language that was not asked for', () => {
    const both = { nl: 'Voor het gesprek', en: 'Before the meeting' };
    expect(localize(both, 'de')).toBe('Before the meeting');
  });

  it('is empty when it is in none', () => {
    expect(localize({}, 'nl')).toBe('');
  });
});

describe('the language nearest to a wish', () => {
  it.each<[Language, readonly Language[], Language]>([
    ['de', ['nl', 'en', 'de'], 'de'],
    ['de', ['nl', 'en'], 'en'],
    ['nl', ['de'], 'de'],
    ['en', ['nl', 'de'], 'nl'],
    ['en', [], 'en'],
  ])('%s of %j is %s', (wish, there, nearest) => {
    expect(languageNearest(wish, there)).toBe(nearest);
  });
});

describe('the language that the environment asks for', () => {
  it.each<[Record<string, string>, string]>([
    [{}, 'en'],
    [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
    [{ LANG: 'nl' }, 'nl'],
    [{ LANG: 'nl-BE' }, 'nl'],
    [{ LANG: 'NL_nl@euro' }, 'nl'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'de'],
    [{ LANG: 'de_AT' }, 'de'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: 'nld' }, 'en'],
    [{ LANG: '' }, 'en'],
    [{ LC_MESSAGES: 'nl_NL', LANG: 'en_US' }, 'nl'],
    [{ LC_ALL: 'en_US', LC_MESSAGES: 'nl_NL', LANG: 'nl_NL' }, 'en'],
    [{ LC_ALL: 'fr_FR', LANG: 'nl_NL' }, 'en'],
    [{ LC_ALL: 'de_DE', LANG: 'nl_NL' }, 'de'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'nl_NL' }, 'nl'],
    [{ LANGUAGE: 'nl', LC_ALL: 'en_US' }, 'nl'],
    [{ LANGUAGE: 'fr:nl_BE:en', LANG: 'en_US' }, 'nl'],
    [{ LANGUAGE: 'en:nl', LANG: 'nl_NL' }, 'en'],
    [{ LANGUAGE: 'fr:it', LANG: 'nl_NL' }, 'nl'],
    [{ LANGUAGE: '::', LANG: 'nl_NL' }, 'nl'],
  ])('%j is %s', (env, language) => {
    expect(languageFrom(env)?.language ?? 'en').toBe(language);
  });
});

import { describe, expect, it } from 'vitest';
import { isLanguage, localize } from '../../src/core/language.ts';

describe('a language', () => {
  it.each(['nl', 'en'])('is spoken: %s', (word) => {
    expect(isLanguage(word)).toBe(true);
  });

  it.each(['', 'de', 'NL', 'nl_NL', 'nl ', '__proto__', 'constructor', 'length', '0'])(
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
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalPattern } from '../../../src/core/text/literal-pattern.ts';

describe('the pattern of a text', () => {
  it.each(['', 'u'])('matches that text and nothing else, with the flags %j', (flags) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, other) => {
        const pattern = new RegExp(`^${literalPattern(text)}$`, flags);
        expect(pattern.test(text)).toBe(true);
        expect(pattern.test(other)).toBe(other === text);
      }),
    );
  });
});

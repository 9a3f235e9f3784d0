import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readScalar, writeText } from '../../../src/core/yaml/yaml-scalar.ts';
import { anyText } from '../../support/any/any-text.ts';

describe('a text as a YAML value', () => {
  it.each([
    'Koen',
    'Wat raakt je hierin het meest?',
    "een zucht, en: 'laat maar' #niet".replace(': ', ':').replace(' #', '#'),
    'één keer',
    'https://example.org/a?b=c',
  ])('stands there as it is: %s', (text) => {
    expect(writeText(text)).toBe(text);
  });

  it.each([
    ['like a truth value', ['yes', 'No', 'on', 'OFF', 'true', 'N', 'y']],
    ['like nothing', ['null', 'NULL', '~', '']],
    [
      'like a number',
      ['3', '-1', '0x1F', '1e3', '.5', '1_000', '12:30:45', '.inf', '.NaN', 'e5', 'E+0'],
    ],
    ['like a date', ['2026-11-23', '2026-11-23T09:30:00+01:00']],
    ['like YAML', ['- x', '# x', '[x', '{x', '*x', '&x', '!x', '|', '>', '%x', '@x', '`x', '? x']],
    ['like a key or a remark', ['a: b', 'a:', 'a #b']],
    ['padded', [' x', 'x ', '\tx', 'x\u00a0']],
    ['on several lines', ['a\nb', 'a\rb', 'a\u2028b', 'a\u0085b']],
  ])('is quoted when it looks %s', (_, texts) => {
    for (const text of texts) {
      expect(writeText(text)).toMatch(/^".*"$/);
      expect(parse(writeText(text), { version: '1.1' })).toBe(text);
      expect(parse(writeText(text), { version: '1.2' })).toBe(text);
    }
  });

  it('never holds a character that acts on a terminal or turns the direction of text', () => {
    const hostile = '\u001b[2J \u009b31m \u202eabc\u2066 \u0000 \u007f \ud800';
    expect(writeText(hostile)).toBe(
      '"\\u001b[2J \\u009b31m \\u202eabc\\u2066 \\u0000 \\u007f \\ud800"',
    );
  });

  it('is the same text to YAML 1.1, to YAML 1.2 and to the quick reader', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = writeText(text);
        expect(readScalar(written)).toBe(text);
        expect(parse(`a: ${written}\nb: 1`, { version: '1.1' })).toEqual({ a: text, b: 1 });
        expect(parse(`a: ${written}\nb: 1`, { version: '1.2' })).toEqual({ a: text, b: 1 });
      }),
      { numRuns: 1_000 },
    );
  });
});

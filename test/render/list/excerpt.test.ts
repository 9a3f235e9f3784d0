import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWidth } from '../../../src/core/columns/line.ts';
import { excerpt } from '../../../src/render/list/excerpt.ts';
import { anyText } from '../../support/any/any-text.ts';

const long =
  'We spraken over de planning en hij zuchtte heel diep, waarna het een tijd lang stil bleef.';

/** The line with what was found between brackets. */
const shown = (text: string, words: readonly string[], columns?: number, ascii = false): string =>
  excerpt(
    text,
    words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
    { ascii, ...(columns === undefined ? {} : { columns }) },
  )
    .map((span) => (span.tone === 'strong' ? `[${span.text}]` : span.text))
    .join('');

describe('a line in which something was found', () => {
  it.each([
    [undefined, long.replace('zuchtte', '[zuchtte]')],
    [100, long.replace('zuchtte', '[zuchtte]')],
    [60, 'We spraken over de planning en hij [zuchtte] heel diep, waarn…'],
    [36, '…en hij [zuchtte] heel diep, waarna h…'],
    [20, '…hij [zuchtte] heel d…'],
    [9, '…[zuchtte]…'],
    [1, '…'],
  ])('shows it in %s columns', (columns, text) => {
    expect(shown(long, ['zuchtte'], columns)).toBe(text);
  });

  it('marks everything that was found', () => {
    expect(shown('hij zuchtte diep', ['hij', 'diep'])).toBe('[hij] zuchtte [diep]');
    expect(shown(long, ['We', 'zuchtte'], 30)).toBe('[We] spraken over de planning e…');
  });

  it('uses no more than ASCII where that is all there is', () => {
    expect(shown(long, ['zuchtte'], 40, true)).toBe('...en hij [zuchtte] heel diep, waarna h...');
  });

  it('is one line, whatever stands in it', () => {
    expect(shown('a\tb\rc\u2028zucht', ['zucht'])).toBe('a b c [zucht]');
  });

  const found = fc
    .tuple(anyText, anyText, anyText)
    .filter(([, hit]) => hit !== '')
    .map(([before, hit, after]) => ({
      text: before + hit + after,
      part: { start: before.length, end: before.length + hit.length },
    }));

  it('is never wider than the terminal', () => {
    fc.assert(
      fc.property(found, fc.integer({ min: 1, max: 60 }), ({ text, part }, columns) => {
        const line = excerpt(text, [part], { columns, ascii: false });
        expect(lineWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('holds its whole text where there is no terminal', () => {
    fc.assert(
      fc.property(found, ({ text, part }) => {
        const line = excerpt(text, [part], { ascii: false });
        const whole = line.map((span) => span.text).join('');
        expect(whole).toHaveLength(text.length);
        expect(whole.replaceAll(/\s/g, ' ')).toBe(text.replaceAll(/[\s\x85]/g, ' '));
      }),
    );
  });
});

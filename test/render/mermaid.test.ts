import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedLabel, shortened } from '../../src/render/mermaid.ts';
import { hostileText, shownLines } from './reading.ts';

/**
 * What may not stand in a label as itself. That Mermaid reads the rest as the words they are was
 * tried out with its own parser (11.17) on 30,000 labels; it is too large to be part of the tests.
 */
const acting = /["#$%&*+/:;<=>@[\\\]^_`{|}~ﬂ¶]|^-|^\d+[.)]/;

const shown = (label: string): string =>
  label
    .slice(1, -1)
    .replaceAll('<br/>', '\n')
    .replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

describe('a label', () => {
  it('holds nothing that acts, and shows the words as they were typed', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
        const label = quotedLabel(texts);
        const bare = label.slice(1, -1).replaceAll('<br/>', ' ').replace(/#\d+;/g, ' ');
        expect(bare).not.toMatch(acting);
        expect(shown(label)).toBe(texts.map((text) => shownLines(text).join(' ')).join('\n'));
      }),
    );
  });

  it.each([
    ['"aanhaling"', '"#34;aanhaling#34;"'],
    ['1. eerst', '"1#46; eerst"'],
    ['- punt', '"#45; punt"'],
    ['www.x.nl', '"www#46;x#46;nl"'],
    ['%%{init}%%', '"#37;#37;#123;init#125;#37;#37;"'],
    ['einde; end', '"einde#59; end"'],
    ['Ja, toch (of niet?)', '"Ja, toch (of niet?)"'],
  ])('writes what acts as its number: %s', (text, label) => {
    expect(quotedLabel([text])).toBe(label);
  });
});

describe('words in a picture', () => {
  it('are all there when they are few', () => {
    expect(shortened('een\ntwee  drie')).toBe('een twee  drie');
  });

  it('are whole words from the beginning when they are many', () => {
    const words = shortened('woord '.repeat(5000));
    expect(words).toMatch(/^(?:woord )+woord…$/);
    expect(words.length).toBeLessThanOrEqual(121);
  });

  it('are never cut inside a character', () => {
    const family = '👩‍👧';
    expect(shortened(family.repeat(500)).slice(0, -1).replaceAll(family, '')).toBe('');
  });
});

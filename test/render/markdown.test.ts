import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bullets,
  cell,
  heading,
  labelled,
  prose,
  quoted,
  table,
} from '../../src/render/markdown.ts';
import { harmlessLike, hostileText, read, reading, readPlain, shownLines } from './reading.ts';

const guess = { word: 'vermoeden', italic: true };
const phrase = (text: string) => ({ text, mark: undefined });

/** Each place that a person's words can stand in. */
const places = {
  'a paragraph': (text: string) => prose(text),
  'a guess': (text: string) => prose(text, guess),
  'an answer behind its label': (text: string) => labelled('Label', text),
  'a guess behind its label': (text: string) => labelled('Label', text, guess),
  'a label': (text: string) => labelled(`${text}\nhoe?`, 'woord'),
  'a list': (text: string) => bullets([phrase(text), phrase('woord'), phrase(text)]),
  'a quote': (text: string) => quoted(labelled('Label', text)),
  'a heading': (text: string) => heading(1, text),
};

const inTable = (text: string) =>
  table([
    ['', cell(text)],
    [cell('a'), cell(text, guess)],
  ]);

/** Whatever is typed, a reader finds the words as they were typed, and only the blocks that were meant. */
function staysInPlace(write: (text: string) => string, parse: typeof read): void {
  fc.assert(
    fc.property(hostileText, (text) => {
      fc.pre(shownLines(text).length > 0);
      const { harmless, restore } = harmlessLike(text);
      const meant = reading(parse(write(harmless)));
      const found = reading(parse(write(text)));
      expect(found.shape).toBe(meant.shape);
      expect(found.words).toEqual(meant.words.map(restore));
    }),
    { numRuns: 150 },
  );
}

describe.each(Object.entries(places))('words in %s', (_, write) => {
  it('read on GitHub as they were typed, and do nothing else', () => staysInPlace(write, read));
  it('read the same to any reader of CommonMark', () => staysInPlace(write, readPlain));
});

describe('words in a table', () => {
  it('read on GitHub as they were typed, and do nothing else', () => staysInPlace(inTable, read));
});

describe('several lines', () => {
  it('keep their line breaks, also in a guess', () => {
    expect(prose('een\ntwee', guess)).toBe('*een  \ntwee (vermoeden)*');
  });

  it('are paragraphs where an empty line stands between them, each marked as a guess', () => {
    expect(prose('een\n\n\ntwee', guess)).toBe('*een (vermoeden)*\n\n*twee (vermoeden)*');
  });

  it('stay in their list item', () => {
    expect(bullets([phrase('een\ntwee\n\ndrie'), phrase('vier')])).toBe(
      '- een  \n  twee\n\n  drie\n- vier',
    );
  });

  it('stand below their label when they are paragraphs', () => {
    expect(labelled('Label', 'een\n\ntwee')).toBe('**Label:**\n\neen\n\ntwee');
  });
});

describe('a label', () => {
  it.each([
    ['Zorg', '**Zorg:** stil'],
    ['Wat ging goed?', '**Wat ging goed?** stil'],
    ['Als …', '**Als …** stil'],
  ])('%s ends in a colon, unless it ends by itself', (title, written) => {
    expect(labelled(title, 'stil')).toBe(written);
  });
});

describe('a table', () => {
  it('has its columns lined up for who reads the source', () => {
    expect(
      table([
        ['', 'Ik', 'Koen'],
        ['Zorg:', 'rust', ''],
      ]),
    ).toBe('|       | Ik   | Koen |\n| ----- | ---- | ---- |\n| Zorg: | rust |      |');
  });
});

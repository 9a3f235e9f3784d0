import { describe, expect, it } from 'vitest';
import { wordEndAfter, wordStartBefore } from '../../../../src/terminal/prompts/text/word-edges.ts';

/** `|` is where the cursor is; the result is where it goes. */
const at = (marked: string) => ({ text: marked.replace('|', ''), offset: marked.indexOf('|') });
const marked = (text: string, offset: number) => `${text.slice(0, offset)}|${text.slice(offset)}`;

describe('a word ahead', () => {
  it.each([
    ['|one two', 'one| two'],
    ['o|ne two', 'one| two'],
    ['one| two', 'one two|'],
    ['one|, … two!', 'one, … two|!'],
    ['één| café', 'één café|'],
    ["|don't stop", "don't| stop"],
    ['one|', 'one|'],
    ['one| !?', 'one !?|'],
    ['|één\ntwee', 'één|\ntwee'],
    ['|שלום עולם', 'שלום| עולם'],
  ])('from %s is %s', (from, to) => {
    const { text, offset } = at(from);
    expect(marked(text, wordEndAfter(text, offset))).toBe(to);
  });

  it('is found however far it is', () => {
    const far = `${' '.repeat(5000)}${'x'.repeat(5000)}`;
    expect(wordEndAfter(`${far} y`, 0)).toBe(10_000);
  });
});

describe('a word back', () => {
  it.each([
    ['one two|', 'one |two'],
    ['one tw|o', 'one |two'],
    ['one |two', '|one two'],
    ['one, … |two', '|one, … two'],
    ['|one', '|one'],
    ['!? |one', '|!? one'],
    ['één\ntwee|', 'één\n|twee'],
  ])('from %s is %s', (from, to) => {
    const { text, offset } = at(from);
    expect(marked(text, wordStartBefore(text, offset))).toBe(to);
  });

  it('is found however far it is', () => {
    const far = `y ${'x'.repeat(5000)}${' '.repeat(5000)}`;
    expect(wordStartBefore(far, far.length)).toBe(2);
  });
});

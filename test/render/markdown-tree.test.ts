import { describe, expect, it } from 'vitest';
import { asWritten, readMarkdown } from '../../src/render/markdown-tree.ts';
import { growthTo, inKeeping } from '../support/processor-time.ts';

describe('Markdown that is read', () => {
  it('has its definitions and footnotes, of two with one name the first', () => {
    const { definitions, footnotes } = readMarkdown(
      '[a]: https://one.example\n[A]: https://two.example\n\nX[^1]\n\n[^1]: One\n[^1]: Two\n',
    );
    expect([...definitions].map(([name, { url }]) => [name, url])).toEqual([
      ['a', 'https://one.example'],
    ]);
    expect([...footnotes.keys()]).toEqual(['1']);
  });

  it('is shown as it was written from the text that came along', () => {
    const { root, source } = readMarkdown('# A *b*\n\n- one\n- two\n');
    expect(root.children.map((node) => asWritten(node, source))).toEqual([
      '# A *b*',
      '- one\n- two',
    ]);
  });

  it.each([
    ['quotes', '> '],
    ['quotes without spaces', '>'],
    ['bullets', '- '],
    ['numbers', '1. '],
    ['quotes and bullets', '> - '],
  ])('takes a time in keeping with how many %s are in each other', (_, mark) => {
    const read = (depth: number) => readMarkdown(`${mark.repeat(depth)}end\n`).root.children;
    expect(read(20_000)).toHaveLength(1);
    expect(growthTo(4_000, read)).toBeLessThan(inKeeping);
  });

  it.each([
    ['a line that is drawn', '- '.repeat(300).trimEnd(), 'thematicBreak'],
    ['a line of stars', '*'.repeat(300), 'thematicBreak'],
  ])('still has %s', (_, text, type) => {
    expect(readMarkdown(text).root.children.map((node) => node.type)).toEqual([type]);
  });
});

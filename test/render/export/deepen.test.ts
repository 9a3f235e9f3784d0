import fc from 'fast-check';
import type { Heading, Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { deepen } from '../../../src/render/export/deepen.ts';
import { readPlain, wordsOf } from '../reading.ts';

/** The headings of a text as a reader sees them. */
function headingsIn(markdown: string): { depth: number; words: string }[] {
  const found: Heading[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') found.push(node);
    if (node.type !== 'blockquote' && node.type !== 'listItem' && 'children' in node) {
      for (const child of node.children) visit(child);
    }
  };
  visit(readPlain(markdown));
  return found.map((node) => ({ depth: node.depth, words: wordsOf(node) }));
}

describe('a text in a larger document', () => {
  it.each([
    [
      'hashes',
      '# One\n\n## Two\n\ntext\n\n###### Six\n',
      '## One\n\n### Two\n\ntext\n\n###### Six\n',
    ],
    ['a double line under it', 'One\n===\n', 'One\n---\n'],
    ['a line under it', 'text\n\nTwo\n---\n\nmore', 'text\n\n### Two\n\n\nmore'],
    ['a heading that is code', '```\n# no\n```\n\n# yes', '```\n# no\n```\n\n## yes'],
    ['a rule under a list', '- item\n\n---\n', '- item\n\n---\n'],
    ['a rule under code', '```\nx\n```\n---\n', '```\nx\n```\n---\n'],
    ['a hash that is a word', '#tag\n', '#tag\n'],
  ])('has its headings one level deeper: %s', (_, text, deeper) => {
    expect(deepen(text)).toBe(deeper);
  });

  it.each([
    ['code', 'a\n```js\nopen', 'a\n```js\nopen\n```\n'],
    ['code with many tildes', '~~~~\nx\n~~~\n', '~~~~\nx\n~~~\n~~~~\n'],
    ['a remark', 'a\n<!-- open', 'a\n<!-- open\n-->\n'],
  ])('does not draw in what follows: %s', (_, text, closed) => {
    expect(deepen(text)).toBe(closed);
    expect(headingsIn(`${deepen(text)}\n\n## Next`).at(-1)?.words).toBe('Next');
  });

  it('has the same headings, each one level deeper where there is one', () => {
    const block = fc.constantFrom(
      ...[
        '# One',
        '## Two',
        '### Three #',
        '###### Six',
        'Title\n===',
        'Title\n---',
        'words',
        '* * *',
      ],
      ...[
        '- item',
        '> # quoted',
        '```\n# code\n```',
        '~~~\n---\n~~~',
        '    # code',
        '1. first',
        'two\nlines',
      ],
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const text = blocks.join('\n\n');
        const deeper = headingsIn(text).map(({ depth, words }) => ({
          depth: Math.min(6, depth + 1),
          words,
        }));
        expect(headingsIn(deepen(text))).toEqual(deeper);
      }),
    );
  });
});

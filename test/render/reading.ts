import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { printable } from '../../src/core/text/printable.ts';

/** Reads Markdown the way GitHub does. */
export const read = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** Reads Markdown with the CommonMark rules only. */
export const readPlain = (markdown: string): Root => fromMarkdown(markdown);

/**
 * What a reader makes of a text: every node with its depth, and the words of every node that holds
 * words, line by line. A bare address that becomes a link counts as the words it shows.
 */
export function reading(tree: Nodes): { shape: string; words: string[] } {
  const shape: string[] = [];
  const words: string[] = [];
  const visit = (node: Nodes, depth: number): void => {
    if (node.type === 'text' || isBareAddress(node)) return;
    const place = node.type === 'code' ? `code ${node.lang}` : node.type;
    shape.push(`${' '.repeat(depth)}${place}`);
    if (!('children' in node)) return;
    if (holdsWords(node)) words.push(wordsOf(node));
    for (const child of node.children) visit(child, depth + 1);
  };
  visit(tree, 0);
  return { shape: shape.join('\n'), words };
}

const holdsWords = ({ type }: Nodes): boolean =>
  type === 'paragraph' || type === 'heading' || type === 'tableCell';

const isBareAddress = (node: Nodes): boolean =>
  node.type === 'link' &&
  node.url.replace(/^(?:mailto:|http:\/\/)/, '') ===
    wordsOf(node).replace(/^(?:mailto:|http:\/\/)/, '');

/** The words of a node as they are shown; a line break in them is a new line. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : '';
}

/** The lines of an answer that have something in them, as a note has to show them. */
export const shownLines = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => printable(line).trim())
    .filter((line) => line !== '');

/** A text with a harmless word in the place of every line, and the way back from those words to the lines. */
export function harmlessLike(text: string, prefix = 'w') {
  const lines: string[] = [];
  const harmless = text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) =>
      shownLines(line)
        .map((shown) => `${prefix}${lines.push(shown)}w`)
        .join(''),
    )
    .join('\n');
  const word = new RegExp(`${prefix}(\\d+)w`, 'g');
  const restore = (words: string): string =>
    words.replace(word, (_, number) => lines[Number(number) - 1] ?? '');
  return { harmless, restore };
}

/** Pieces that mean something to some reader of Markdown, HTML, Mermaid or YAML. */
const pieces = [
  ...['# ', '###### ', '#', '- ', '+ ', '* ', '-', '1. ', '1) ', '23. ', '---', '- - -', '***'],
  ...['===', '=', '___', '```', '~~~', '~', '~~', '`', '> ', '>', '|', '|-|', ':-:', '-|-', '\\'],
  ...[
    '*',
    '**',
    '_',
    '__',
    '[',
    ']',
    '](',
    ')',
    '![',
    '[a]: b',
    '[^1]',
    '[^1]: c',
    '[ ] ',
    '[[x]]',
  ],
  ...[
    '<',
    '<b>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<?php',
    '<![CDATA[',
    '<a@b.nl>',
    '<x:y>',
  ],
  ...[
    '&amp;',
    '&#60;',
    '&copy',
    '&',
    ';',
    '%%',
    '%',
    '$',
    '$$',
    '{',
    '}',
    '{{',
    '"',
    "'",
    ':',
    '!',
  ],
  ...[
    'http://a.b/c',
    'https://x.nl/_a_',
    'www.x.nl',
    'a@b.nl',
    'mailto:a@b.nl',
    'ftp://x',
    '(',
    '@',
  ],
  ...['\n', '\n\n', '\r\n', '\r', '  \n', '\\\n', ' ', '  ', '    ', '\t', '\u00a0', '\u3000'],
  ...['\u2028', '\u0085', '\0', '\u001b[31m', '\u202e', '\u200f', '\ufeff', '\u200b', '\ud800'],
  ...[
    'a',
    'b',
    'woord',
    'Zó',
    '日本',
    'مرحبا',
    '🙂',
    '👩‍👧',
    'é',
    '1',
    '2',
    '.',
    ',',
    '…',
    '’',
    'end',
  ],
];

/** Text made to break out of its place. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map(joined) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 40 }) },
);

function joined(parts: readonly string[]): string {
  return parts.join('');
}

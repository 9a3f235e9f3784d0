import type { Nodes } from 'mdast';
import type { Span, Tone } from '../../core/text/span.ts';
import { asWritten, deepestNode } from '../markdown-tree.ts';

/**
 * Words in a line, each in its tone. A hard break is a newline, a soft one a space.
 *
 * @param source the Markdown that the nodes were read from.
 */
export const inline = (
  nodes: readonly Nodes[],
  source: string,
  tone: Tone = 'plain',
  depth = 0,
): Span[] => nodes.flatMap((node) => spansOf(node, source, tone, depth));

const tones: Readonly<Partial<Record<Nodes['type'], Tone>>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'quiet',
};

function spansOf(node: Nodes, source: string, tone: Tone, depth: number): Span[] {
  if (depth > deepestNode) return [{ text: asWritten(node, source), tone }];
  switch (node.type) {
    case 'text':
      return [{ text: node.value.replaceAll('\n', ' '), tone }];
    case 'break':
      return [{ text: '\n', tone }];
    case 'inlineCode':
      return [{ text: node.value, tone: 'accent' }];
    case 'html':
      return [{ text: node.value, tone }];
    case 'image':
      return withAddress([{ text: node.alt ?? '', tone }], node.url);
    case 'imageReference':
      return [{ text: node.alt ?? '', tone }];
    case 'link':
      return withAddress(inline(node.children, source, tone, depth + 1), node.url);
    case 'footnoteReference':
      return [{ text: `[${node.label ?? node.identifier}]`, tone: 'quiet' }];
    default:
      return 'children' in node
        ? inline(node.children, source, tones[node.type] ?? tone, depth + 1)
        : [{ text: asWritten(node, source), tone }];
  }
}

/** A link as its words, with where it leads behind them unless they say so themselves. */
function withAddress(words: Span[], url: string): Span[] {
  const said = words.map(({ text }) => text).join('');
  const address = url.replace(/^mailto:/, '');
  if (said === '') return [{ text: url, tone: 'quiet' }];
  const isSaid = address.replace(/^http:\/\//, '') === said.replace(/^(?:http:\/\/|mailto:)/, '');
  return isSaid || url === '' ? words : [...words, { text: ` (${url})`, tone: 'quiet' }];
}

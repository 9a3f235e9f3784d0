import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A Markdown text as a tree, with what is written in one place of it and used in another. */
export interface MarkdownTree {
  /** The text that the places of the nodes are in. */
  readonly source: string;
  readonly root: Root;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

/** Deeper in each other than this nobody writes; what is there is shown as it was written. */
export const deepestNode = 40;

/** The text of a node as it stands in the Markdown that it was read from. */
export const asWritten = ({ position }: Nodes, source: string): string =>
  source.slice(position?.start.offset, position?.end.offset);

/** Reads Markdown the way GitHub does. */
export function readMarkdown(text: string): MarkdownTree {
  const source = shallow(text);
  const root = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  // Not by calling itself: a text of nothing but `>` nests as deep as it is long.
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition') keepFirst(definitions, node);
    if (node.type === 'footnoteDefinition') keepFirst(footnotes, node);
    // Not all in one call: it takes no more than some hundred thousand.
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return { source, root, definitions, footnotes };
}

/** Of two with the same name the first counts, in Markdown. */
function keepFirst<T extends { readonly identifier: string }>(
  found: Map<string, T>,
  node: T,
): void {
  if (!found.has(node.identifier)) found.set(node.identifier, node);
}

/** More quotes and lists in each other than anybody writes, and few enough to be read at once. */
const deepestBlock = 100;

const opening = String.raw`[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))`;
const drawnLine = String.raw`[ \t]*([-*])(?:[ \t]*\1)*[ \t]*\r?$`;
const deeper = new RegExp(
  String.raw`^(?!${drawnLine})((?:${opening}){${deepestBlock}}[ \t]*)(\d{0,9})(?=[->+*.)])`,
  'gm',
);

/**
 * Markdown in which on no line more than a hundred quotes and lists open in each other; what goes
 * deeper is text. Reading them takes time to the square of their depth: 2.5 seconds for a line of
 * 5,000 `>`, and 4.7 seconds for one of 1,500 times `- `.
 */
const shallow = (markdown: string): string => markdown.replace(deeper, '$2$3\\');

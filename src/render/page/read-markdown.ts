import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A Markdown text as a tree, with what is written in one place of it and used in another. */
export interface MarkdownTree {
  readonly root: Root;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

/** Reads Markdown the way GitHub does. */
export function readMarkdown(text: string): MarkdownTree {
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  // Not by calling itself: a text of nothing but `>` nests as deep as it is long.
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition') keepFirst(definitions, node);
    if (node.type === 'footnoteDefinition') keepFirst(footnotes, node);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return { root, definitions, footnotes };
}

/** Of two with the same name the first counts, in Markdown. */
function keepFirst<T extends { readonly identifier: string }>(
  found: Map<string, T>,
  node: T,
): void {
  if (!found.has(node.identifier)) found.set(node.identifier, node);
}

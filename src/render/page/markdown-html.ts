import type { Definition, List, ListItem, Nodes, Table } from 'mdast';
import { asWritten, deepestNode } from '../markdown-tree.ts';
import { type Html, row, tag, words } from './html.ts';
import { safeAddress } from './link.ts';

/** What Markdown is turned into HTML with. */
export interface Rendering {
  /** The Markdown itself, for what is shown as it was written. */
  readonly source: string;
  /** Stands before every id, so that no two notes in a page have the same. */
  readonly prefix: string;
  /** How many levels headings go down. */
  readonly lower: number;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Identifiers, in the order of the text. */
  readonly footnotes: readonly string[];
  /** What is drawn for Mermaid; nothing when it is not known how. */
  readonly draw: (mermaid: string) => Html | undefined;
  readonly inLink?: true;
}

const nothing = row();

/** Parts of Markdown that are an element, and nothing more. */
const elements: Readonly<Partial<Record<Nodes['type'], string>>> = {
  blockquote: 'blockquote',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
};

/**
 * Markdown as HTML. No other elements can come of it than those that are named here: HTML that
 * somebody typed is text, a picture is a link, and a link goes to the web or to an address for mail.
 */
export function toHtml(nodes: readonly Nodes[], rendering: Rendering, depth = 0): Html {
  return row(...nodes.map((node) => nodeToHtml(node, rendering, depth)));
}

function nodeToHtml(node: Nodes, rendering: Rendering, depth: number): Html {
  if (depth > deepestNode) return words(asWritten(node, rendering.source));
  const within = (inside: Rendering = rendering): Html =>
    'children' in node ? toHtml(node.children, inside, depth + 1) : nothing;
  switch (node.type) {
    case 'text':
      return words(node.value);
    case 'paragraph': {
      const isLabel = node.children.length === 1 && node.children[0]?.type === 'strong';
      return tag('p', { class: isLabel ? 'label' : undefined }, within());
    }
    case 'heading':
      return tag(`h${Math.min(6, node.depth + rendering.lower)}`, {}, within());
    case 'list':
      return list(node, rendering, depth);
    case 'table':
      return table(node, rendering, depth);
    case 'code':
      return (
        (node.lang === 'mermaid' ? rendering.draw(node.value) : undefined) ??
        tag('pre', {}, tag('code', {}, words(node.value)))
      );
    case 'inlineCode':
      return tag('code', {}, words(node.value));
    case 'break':
      return tag('br', {});
    case 'thematicBreak':
      return tag('hr', {});
    case 'html':
      return typedHtml(node.value);
    case 'link':
    case 'linkReference':
    case 'image':
    case 'imageReference':
      return link(node, rendering, within);
    case 'footnoteReference':
      return footnoteMark(node.identifier, rendering);
    case 'definition':
    case 'footnoteDefinition':
      return nothing;
    default: {
      const name = elements[node.type];
      return name === undefined
        ? words(asWritten(node, rendering.source))
        : tag(name, {}, within());
    }
  }
}

/** A comment is seen in no reader of Markdown, and here neither; a line break breaks a line. */
function typedHtml(typed: string): Html {
  const seen = typed.replace(/<!--.*?-->/gs, '');
  if (seen.trim() === '') return nothing;
  return /^<br\s*\/?>$/i.test(seen) ? tag('br', {}) : words(seen);
}

type Linked = Extract<Nodes, { type: 'link' | 'linkReference' | 'image' | 'imageReference' }>;

/** Words with a link behind them, if it leads to where a link may. */
function link(node: Linked, rendering: Rendering, within: (inside: Rendering) => Html): Html {
  const url = 'url' in node ? node.url : (rendering.definitions.get(node.identifier)?.url ?? '');
  const shown =
    'children' in node ? within({ ...rendering, inLink: true }) : words(node.alt || url);
  const href = rendering.inLink ? undefined : safeAddress(url);
  return href === undefined ? shown : tag('a', { href, rel: 'noreferrer noopener' }, shown);
}

function footnoteMark(identifier: string, { footnotes, prefix }: Rendering): Html {
  const number = footnotes.indexOf(identifier) + 1;
  return tag('sup', {}, tag('a', { href: `#${prefix}-footnote-${number}` }, words(String(number))));
}

function list(node: List, rendering: Rendering, depth: number): Html {
  const loose = node.spread === true || node.children.some(({ spread }) => spread === true);
  const start = node.ordered && node.start !== 1 ? (node.start ?? undefined) : undefined;
  const items = node.children.map((item) => listItem(item, loose, rendering, depth + 1));
  return tag(node.ordered ? 'ol' : 'ul', { start }, ...items);
}

function listItem(item: ListItem, loose: boolean, rendering: Rendering, depth: number): Html {
  const content = item.children.flatMap((child): readonly Nodes[] =>
    child.type === 'paragraph' && !loose ? child.children : [child],
  );
  const box = typeof item.checked === 'boolean' ? words(item.checked ? '☑ ' : '☐ ') : nothing;
  return tag('li', {}, box, toHtml(content, rendering, depth + 1));
}

/** A table. One with an empty corner has names above and beside it: that of the two people. */
function table(node: Table, rendering: Rendering, depth: number): Html {
  const [head, ...rows] = node.children;
  const isPeople = head?.children.length === 3 && head.children[0]?.children.length === 0;
  const cells = (line: Table['children'][number] | undefined, isHead: boolean): Html => {
    const made = (line?.children ?? []).map((cell, at) => {
      const content = toHtml(cell.children, rendering, depth + 1);
      const scope = isHead ? 'col' : isPeople && at === 0 ? 'row' : undefined;
      const names = scope !== undefined && content.html !== '';
      return names ? tag('th', { scope }, content) : tag('td', {}, content);
    });
    return tag('tr', {}, ...made);
  };
  const inside = row(
    tag('thead', {}, cells(head, true)),
    tag('tbody', {}, ...rows.map((line) => cells(line, false))),
  );
  if (isPeople) return tag('table', { class: 'people' }, inside);
  return tag('div', { class: 'wide' }, tag('table', {}, inside));
}

import type { RootContent } from 'mdast';
import type { NoteMeta } from '../../core/note/note.ts';
import { dayIn } from '../../core/time/day.ts';
import { textsFor } from '../../i18n/index.ts';
import { readBridge } from '../bridge/bridge-picture.ts';
import { readMarkdown } from '../markdown-tree.ts';
import { readablePart } from '../note/readable-part.ts';
import { bridgeSvg } from './bridge-svg.ts';
import { type Html, row, tag, words } from './html.ts';
import { type Rendering, toHtml } from './markdown-html.ts';

/** A note for a page. */
export interface PageNote {
  readonly meta: NoteMeta;
  /** The text of its file, without the answers that are not to be shown. */
  readonly text: string;
}

/** The day of a note, as it is said in the language of the note. */
export const dayOf = ({ date, lang }: NoteMeta): Html =>
  tag(
    'time',
    { datetime: dayIn(date) },
    words(textsFor(lang).review.chart.shortDay(dayIn(date), true)),
  );

/**
 * A note as an article: all that a person reads in it, in the order of the file. The answers are
 * left out.
 *
 * @param id in the page, for this note only.
 * @param isAlone whether there is no other note, and its title is that of the page.
 */
export function noteArticle({ meta, text }: PageNote, id: string, isAlone: boolean): Html {
  const { source, root, definitions, footnotes } = readMarkdown(readablePart(text));
  const rendering: Rendering = {
    source,
    prefix: id,
    lower: isAlone ? 0 : 1,
    definitions,
    footnotes: [...footnotes.keys()],
    draw: drawer(id),
  };
  const [first, ...others] = root.children;
  const hasTitle = first?.type === 'heading' && first.depth === 1;
  const title = hasTitle ? toHtml(first.children, rendering) : words(meta.title || meta.id);
  const body = hasTitle || first === undefined ? others : [first, ...others];
  return tag(
    'article',
    { id, lang: meta.lang },
    tag(isAlone ? 'h1' : 'h2', { class: 'title' }, title),
    byline(meta),
    withCard(body, rendering),
    footnoteList([...footnotes.values()], rendering),
  );
}

/** The day, the team, and the tags that tell this note from another. */
function byline(meta: NoteMeta): Html {
  const tags = meta.tags.filter((each) => each !== 'reflect').map((each) => `#${each}`);
  const rest = [...(meta.team === undefined ? [] : [meta.team]), ...tags];
  return tag(
    'p',
    { class: 'quiet' },
    dayOf(meta),
    words(rest.map((each) => ` · ${each}`).join('')),
  );
}

/** Draws bridges, and gives each an id of its own. */
function drawer(id: string): Rendering['draw'] {
  let drawn = 0;
  return (mermaid) => {
    const picture = readBridge(mermaid);
    if (picture === undefined) return undefined;
    drawn += 1;
    return bridgeSvg(picture, `${id}-bridge-${drawn}`);
  };
}

/** The first quote, before any heading, is what to take along: it looks like a card. */
function withCard(nodes: readonly RootContent[], rendering: Rendering): Html {
  const heading = nodes.findIndex(({ type }) => type === 'heading');
  const quote = nodes.findIndex(({ type }) => type === 'blockquote');
  const card = nodes[quote];
  if (card?.type !== 'blockquote' || (heading !== -1 && heading < quote)) {
    return toHtml(nodes, rendering);
  }
  return row(
    toHtml(nodes.slice(0, quote), rendering),
    tag('div', { class: 'card' }, toHtml(card.children, rendering)),
    toHtml(nodes.slice(quote + 1), rendering),
  );
}

function footnoteList(
  notes: readonly { readonly children: readonly RootContent[] }[],
  rendering: Rendering,
): Html {
  if (notes.length === 0) return row();
  const items = notes.map(({ children }, order) =>
    tag('li', { id: `${rendering.prefix}-footnote-${order + 1}` }, toHtml(children, rendering)),
  );
  return tag('ol', { class: 'footnotes' }, ...items);
}

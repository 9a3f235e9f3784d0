import type { NoteMeta } from '../../core/note/note.ts';
import { dayIn } from '../../core/time/day.ts';
import type { Texts } from '../../i18n/texts.ts';
import { escapeLine } from '../escape.ts';
import { heading, oneLine, stack } from '../markdown.ts';
import { readablePart } from '../note/readable-part.ts';
import { deepen } from './deepen.ts';

/** A note as it stands in the list of contents. */
export interface Listed {
  /** Of this note only, in this document. */
  readonly anchor: string;
  readonly title: string;
  readonly date: string;
}

/** Anchors for notes in a document: by id, and with a number where an id is there again. */
export function anchors(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? `note-${id}` : `note-${id}-${count}`;
  };
}

/** What stands above the notes: a title, and what is in it, each with a link. */
export function documentHead(listed: readonly Listed[], { transfer }: Texts): string {
  const contents = listed.map(
    ({ anchor, title, date }) => `- ${dayIn(date)} [${linkText(title)}](#${anchor})`,
  );
  const parts = [heading(1, transfer.title), heading(2, transfer.contents), contents.join('\n')];
  return `${stack(...parts)}\n`;
}

/** A bracket would end the link. */
const linkText = (text: string): string =>
  escapeLine(oneLine(text), 'middle').replace(/(\\*)\]/g, (found, escapes: string) =>
    escapes.length % 2 === 0 ? `${escapes}\\]` : found,
  );

/**
 * A note as a part of a document for reading: a place to link to, its title, a line that says what
 * its front matter does, and its text with deeper headings. The answers are left out.
 */
export function documentPart(meta: NoteMeta, text: string, anchor: string, texts: Texts): string {
  const { title, rest } = body(meta, text.replaceAll('\r\n', '\n'));
  const place = `<a id="${anchor}"></a>`;
  return `\n${stack(place, title, about(meta, texts), rest)}\n`;
}

/** The day and what else tells this note from another. */
function about(meta: NoteMeta, texts: Texts): string {
  const { date, set, with: other, team, status, temperature, tags, id } = meta;
  const label = texts.note.labels['trust.temperature'];
  const said = [
    date.slice(0, 16).replace('T', ' '),
    set,
    other,
    team,
    texts.find[status],
    temperature === undefined ? undefined : `${label}: ${temperature}`,
    ...tags.filter((tag) => tag !== 'reflect').map((tag) => `#${tag}`),
    id,
  ];
  const words = said.filter((each) => each !== undefined).map(oneLine);
  return words.map((each) => escapeLine(each, 'middle')).join(' · ');
}

/** The title of a note, one level deeper, and what stands under it. */
function body(meta: NoteMeta, text: string): { readonly title: string; readonly rest: string } {
  const shown = readablePart(text).trim();
  const [, own, rest = ''] = /^(# [^\n]*)(?:\n+(.*))?$/s.exec(shown) ?? [];
  return own === undefined
    ? { title: heading(2, meta.title || meta.id), rest: deepen(shown) }
    : { title: deepen(own), rest: deepen(rest) };
}

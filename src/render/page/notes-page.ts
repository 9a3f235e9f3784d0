import type { Language } from '../../core/language.ts';
import type { PageTexts } from '../../i18n/page-texts.ts';
import { type Html, row, tag, words } from './html.ts';
import { renderPage } from './layout.ts';
import { dayOf, noteArticle, type PageNote } from './note-article.ts';

/** What a page of notes is made with. */
export interface NotesPage {
  readonly texts: PageTexts;
  /** The language of what stands around the notes; a note keeps its own. */
  readonly language: Language;
  /** Of the page; otherwise that of the one note, or an ordinary one. */
  readonly title?: string;
}

/**
 * Notes as one page that stands by itself, for reading and for paper. More than one have a list of
 * contents above them. What a person typed is only ever text: nothing of it acts or is fetched.
 */
export function renderNotesPage(
  notes: readonly PageNote[],
  { texts, language, title }: NotesPage,
): string {
  const [only, second] = notes;
  if (only !== undefined && second === undefined) {
    const main = noteArticle(only, 'note-1', true);
    return renderPage({ language, title: title ?? (only.meta.title || texts.title), main });
  }
  const named = title ?? texts.title;
  const main = row(
    tag('h1', { class: 'title' }, words(named)),
    contents(notes, texts),
    tag(
      'div',
      { class: 'notes' },
      ...notes.map((note, order) => noteArticle(note, idAt(order), false)),
    ),
  );
  return renderPage({ language, title: named, main });
}

const idAt = (order: number): string => `note-${order + 1}`;

function contents(notes: readonly PageNote[], texts: PageTexts): Html {
  const items = notes.map(({ meta }, order) =>
    tag(
      'li',
      { lang: meta.lang },
      tag('a', { href: `#${idAt(order)}` }, words(meta.title || meta.id)),
      words(' '),
      tag('span', { class: 'quiet' }, dayOf(meta)),
    ),
  );
  return tag(
    'nav',
    { 'aria-labelledby': 'contents' },
    tag('h2', { id: 'contents' }, words(texts.contents)),
    tag('ol', {}, ...items),
  );
}

import type { Language } from '../../core/language.ts';
import { type Html, row, tag, words } from './html.ts';
import { style, styleSource } from './style.ts';

/** What makes a page. */
export interface Page {
  readonly language: Language;
  /** For the window and the list of files; the page shows its own. */
  readonly title: string;
  readonly main: Html;
}

/**
 * A page that stands by itself: no scripts, nothing from elsewhere, and a policy that keeps a
 * browser from taking either from it. It ends in a newline.
 */
export function renderPage({ language, title, main }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src ${styleSource()}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('title', {}, words(title)),
    // Not escaped: it is ours, and its hash is that of these very characters.
    { html: `<style>${style}</style>` },
  );
  const body = tag('body', {}, tag('main', {}, main));
  return `<!DOCTYPE html>\n${tag('html', { lang: language }, row(head, body)).html}\n`;
}

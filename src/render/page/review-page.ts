import type { Language } from '../../core/language.ts';
import type { Review } from '../../core/review/review.ts';
import type { ReviewTexts } from '../../i18n/review-texts.ts';
import { periodOf, type ReviewLine, type ReviewPart, reviewParts } from '../review/parts.ts';
import { chartSvg } from './chart-svg.ts';
import { type Html, row, tag, words } from './html.ts';
import { renderPage } from './layout.ts';

/** A look back as one page that stands by itself, with the temperature drawn as a line. */
export function renderReviewPage(review: Review, texts: ReviewTexts, language: Language): string {
  const main = tag(
    'article',
    {},
    tag('h1', { class: 'title' }, words(texts.title)),
    tag('p', { class: 'quiet' }, words(periodOf(review, texts))),
    ...reviewParts(review, texts).map((part) => section(part, review, texts)),
  );
  return renderPage({ language, title: texts.title, main });
}

function section(part: ReviewPart, { temperature }: Review, texts: ReviewTexts): Html {
  const heading = tag('h2', {}, words(part.title));
  if (part.isChart) {
    return tag('section', {}, heading, chartSvg(temperature, 'temperature', texts.chart) ?? row());
  }
  const lines = part.lines.map((line) => tag(part.isList ? 'li' : 'p', {}, said(line)));
  const rest = part.rest === undefined ? row() : tag('p', { class: 'quiet' }, words(part.rest));
  return tag('section', {}, heading, part.isList ? tag('ul', {}, ...lines) : row(...lines), rest);
}

/** Somebody's words keep their lines; what is beside them stands apart from them. */
function said({ words: said, aside }: ReviewLine): Html {
  const lines = said
    .split('\n')
    .map((line, order) => row(...(order === 0 ? [] : [tag('br', {})]), words(line)));
  if (aside === undefined) return row(...lines);
  return row(...lines, words(' '), tag('span', { class: 'quiet' }, words(`(${aside})`)));
}

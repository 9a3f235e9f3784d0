import type { Review } from '../../core/review.ts';
import type { ReviewTexts } from '../../i18n/review-texts.ts';
import { bullets, heading, prose, stack } from '../markdown.ts';
import { renderMermaidChart } from '../mermaid-chart.ts';
import { periodOf, type ReviewPart, reviewParts } from './parts.ts';

/** A look back as Markdown, with the temperature as a Mermaid chart; ends in a newline. */
export function renderReviewMarkdown(review: Review, texts: ReviewTexts): string {
  const chart = renderMermaidChart(review.temperature, texts.chart);
  const parts = reviewParts(review, texts).map((part) =>
    stack(heading(2, part.title), part.isChart ? chart : linesOf(part)),
  );
  return `${stack(heading(1, texts.title), prose(periodOf(review, texts)), ...parts)}\n`;
}

function linesOf({ lines, isList }: ReviewPart): string {
  const phrases = lines.map(({ words, aside }) => ({
    text: words,
    mark: aside === undefined ? undefined : { word: aside, italic: false },
  }));
  return isList ? bullets(phrases) : stack(...phrases.map(({ text, mark }) => prose(text, mark)));
}

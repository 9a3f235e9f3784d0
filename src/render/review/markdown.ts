import type { Review } from '../../core/review/review.ts';
import type { ReviewTexts } from '../../i18n/review-texts.ts';
import { chartScale } from '../chart/chart-scale.ts';
import { renderMermaidChart } from '../chart/mermaid-chart.ts';
import { bullets, heading, prose, stack } from '../markdown.ts';
import { periodOf, type ReviewPart, reviewParts } from './parts.ts';

/** A look back as Markdown, with the temperature as a Mermaid chart; ends in a newline. */
export function renderReviewMarkdown(review: Review, texts: ReviewTexts): string {
  const parts = reviewParts(review, texts).map((part) =>
    stack(
      heading(2, part.title),
      ...(part.isChart === true ? chartBlocks(review, texts) : partBlocks(part)),
    ),
  );
  return `${stack(heading(1, texts.title), prose(periodOf(review, texts)), ...parts)}\n`;
}

/** The chart, and what its numbers mean. */
function chartBlocks({ temperature }: Review, { chart }: ReviewTexts): string[] {
  const drawn = renderMermaidChart(temperature, chart);
  return [drawn, chartScale(temperature).isUsual ? prose(chart.scale.join('\n')) : ''];
}

function partBlocks({ lines, isList, rest = '' }: ReviewPart): string[] {
  const phrases = lines.map(({ words, aside }) => ({
    text: words,
    mark: aside === undefined ? undefined : { word: aside, italic: false },
  }));
  const said = isList ? [bullets(phrases)] : phrases.map(({ text, mark }) => prose(text, mark));
  return [...said, prose(rest)];
}

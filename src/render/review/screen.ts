import { layoutText, rowText } from '../../core/columns/layout.ts';
import type { Review } from '../../core/review.ts';
import { type Printed, quiet, strong } from '../../core/span.ts';
import type { ReviewTexts } from '../../i18n/review-texts.ts';
import { renderChart } from '../chart.ts';
import { periodOf, type ReviewLine, type ReviewPart, reviewParts } from './parts.ts';

/** What a look back is drawn on. */
export interface ReviewScreen {
  readonly columns: number;
  /** Whether to draw with nothing but ASCII. */
  readonly ascii: boolean;
}

/** A look back as lines for a terminal; none is wider than it is. */
export function drawReview(
  review: Review,
  texts: ReviewTexts,
  { columns, ascii }: ReviewScreen,
): (readonly Printed[])[] {
  const draw = (part: ReviewPart): (readonly Printed[])[] => [
    [],
    [strong(part.title)],
    ...(part.isChart
      ? renderChart(review.temperature, { columns: columns - 1, ascii, texts: texts.chart })
          .split('\n')
          .map((line) => [line])
      : part.lines.flatMap((line) => drawLine(line, part.isList === true, columns - 1, ascii))),
  ];
  return [
    [strong(texts.title), quiet(`  ${periodOf(review, texts)}`)],
    ...reviewParts(review, texts).flatMap(draw),
  ];
}

/** Words, with what is beside them on a line of its own: someone's words stay apart from ours. */
function drawLine(
  { words, aside }: ReviewLine,
  isList: boolean,
  columns: number,
  ascii: boolean,
): (readonly Printed[])[] {
  const lead = isList ? (ascii ? '- ' : '• ') : '';
  const indent = ' '.repeat(lead.length);
  const rows = inRows(words, columns - lead.length);
  return [
    ...rows.map((row, order) => [(order === 0 ? lead : indent) + row]),
    ...(aside === undefined
      ? []
      : inRows(aside, columns - lead.length).map((row) => [quiet(indent + row)])),
  ];
}

function inRows(text: string, columns: number): string[] {
  const layout = layoutText(text.trim(), Math.max(8, columns));
  return layout.rows.map((row) => rowText(layout, row));
}

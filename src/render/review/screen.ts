import { wrapText } from '../../core/columns/layout.ts';
import { measureIn } from '../../core/columns/measure.ts';
import type { Review } from '../../core/review/review.ts';
import { signsFor } from '../../core/text/signs.ts';
import { type Printed, quiet, strong } from '../../core/text/span.ts';
import type { ReviewTexts } from '../../i18n/review-texts.ts';
import { renderChart } from '../chart/chart.ts';
import { periodOf, type ReviewLine, type ReviewPart, reviewParts } from './parts.ts';
import { temperaturesInWords } from './temperatures.ts';

/** What a look back is drawn on. */
export interface ReviewScreen {
  readonly columns: number;
  /** Whether to draw with nothing but ASCII. */
  readonly ascii: boolean;
  /** Whether all is told in plain lines: the temperature in words instead of drawn. */
  readonly plain?: boolean;
}

/** A line, in pieces. */
type Row = readonly Printed[];

/** A look back as lines for a terminal; none is wider than it is, or ends in a space. */
export function drawReview(review: Review, texts: ReviewTexts, screen: ReviewScreen): Row[] {
  const signs = signsFor(screen.ascii);
  const days = periodOf(review, texts, signs);
  return [
    [strong(texts.title)],
    ...inRows(days, screen).map((row) => [quiet(row)]),
    ...reviewParts(review, texts).flatMap((part) => [
      [],
      ...inRows(part.title, screen).map((row) => [strong(row)]),
      ...(part.isChart === true ? chartRows(review, texts, screen) : partRows(part, screen)),
    ]),
  ];
}

/** Columns of a file, in which a drawing is read without a terminal. */
const fileColumns = 80;

/** A look back as plain text for a file; ends in a newline. */
export const renderReviewText = (review: Review, texts: ReviewTexts): string =>
  drawReview(review, texts, { columns: fileColumns, ascii: false })
    .map(
      (row) => `${row.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')}\n`,
    )
    .join('');

const chartRows = (
  { temperature }: Review,
  { chart }: ReviewTexts,
  { columns, ascii, plain = false }: ReviewScreen,
): Row[] => {
  const room = columns - 1;
  const lines = plain
    ? temperaturesInWords(temperature, chart, measureIn(room))
    : renderChart(temperature, { columns: room, ascii, texts: chart }).split('\n');
  return lines.map((line) => [line]);
};

function partRows({ lines, isList, rest = '' }: ReviewPart, screen: ReviewScreen): Row[] {
  const lead = isList === true ? `${signsFor(screen.ascii).item} ` : '';
  return [
    ...lines.flatMap((line) => lineRows(line, lead, screen)),
    ...(rest === '' ? [] : inRows(rest, screen).map((row) => [quiet(row)])),
  ];
}

/** Words, with what is beside them on a line of its own: someone's words stay apart from ours. */
function lineRows({ words, aside }: ReviewLine, lead: string, screen: ReviewScreen): Row[] {
  const indent = ' '.repeat(lead.length);
  return [
    ...inRows(words, screen, indent).map((row, order) => [
      `${order === 0 ? lead : indent}${row}`.trimEnd(),
    ]),
    ...(aside === undefined
      ? []
      : inRows(aside, screen, indent).map((row) => [quiet(indent + row)])),
  ];
}

/** A text in rows that leave the last column free, in which some terminals break the line. */
const inRows = (text: string, { columns }: ReviewScreen, indent = ''): string[] =>
  wrapText(text.trim(), Math.max(8, measureIn(columns - 1) - indent.length));

import { textWidth } from '../../core/columns/graphemes.ts';
import { type Line, lineWidth, plain } from '../../core/columns/line.ts';
import { type Signs, signsFor } from '../../core/text/signs.ts';
import { quiet, type Span, strong } from '../../core/text/span.ts';
import type { Card, CardField } from './card.ts';
import { type Fitting, fitRows, fitWidth, rowsNeeded } from './card-fit.ts';

/** A card fits a pocket: no more than ten lines of sixty columns, its bar included. */
export const cardSize = { columns: 60, lines: 10 } as const;

/** What a card is drawn on. */
export interface CardScreen {
  /** Columns of the window; more than sixty are not used. */
  readonly columns: number;
  /** Stands before every line, such as a bar; none for plain text. */
  readonly bar?: string;
  /** The signs to draw with; when left out those of a file, in which every sign can stand. */
  readonly signs?: Signs;
}

/** A part of the card with the rows it may take. */
interface Part {
  readonly fitting: Fitting;
  readonly tone: (text: string) => Span;
  /** Its turn when rows are given out, from 0: the first takes all it needs. */
  readonly rank: number;
}

/**
 * A card as lines, none wider than there is room. Each part has one line at least; what is left goes
 * first to the question to open with, so that it is the last to be shortened, then to the step.
 */
export function drawCard(
  card: Card,
  { columns, bar = '', signs = signsFor(false) }: CardScreen,
): Line[] {
  const { more } = signs;
  const width = Math.max(1, Math.min(columns, cardSize.columns) - textWidth(bar));
  const parts = [
    ...partOf(card.intention, 2, plain, signs),
    ...partOf(card.uncertainty, 3, plain, signs),
    ...partOf(card.opening, 0, strong, signs),
    ...partOf(card.step, 1, plain, signs),
  ];
  const top = [
    [strong(fitWidth(oneRow(card.title), width, more))],
    ...tensionLines(card.tension, width, signs),
  ];
  const rows = share(parts, cardSize.lines - top.length, width);
  const lines = [
    ...top,
    ...parts.flatMap(({ fitting, tone }, order) => {
      const drawn = fitRows(fitting, { width, rows: rows[order] ?? 1, more });
      return drawn.map((row, at) => (at === 0 ? labelled(fitting.lead, row, tone) : [tone(row)]));
    }),
  ];
  return bar === '' ? lines : lines.map((line) => [quiet(bar), ...line]);
}

/** A card as plain text, for a file or the clipboard: each line ends in a newline. */
export const plainCard = (card: Card): string =>
  drawCard(card, cardSize)
    .map((line) => `${line.map(({ text }) => text).join('')}\n`)
    .join('');

/** Several things that were said, with the sign between them that can be shown. */
const joinedWith = ({ between }: Signs, words: string): string =>
  words.replaceAll(signsFor(false).between, between);

const oneRow = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const lead = (label: string): string => `${label}: `;

function partOf(
  field: (CardField & { readonly mark?: string }) | undefined,
  rank: number,
  tone: Part['tone'],
  signs: Signs,
): Part[] {
  if (field === undefined) return [];
  const { label, words, mark } = field;
  const fitting = {
    lead: lead(label),
    words: joinedWith(signs, words),
    mark: mark === undefined ? '' : ` (${mark})`,
  };
  return [{ fitting, tone, rank }];
}

/** How many rows each part gets. */
function share(parts: readonly Part[], lines: number, width: number): number[] {
  const rows = parts.map(() => 1);
  let left = lines - parts.length;
  const order = parts.map((_, index) => index);
  order.sort((a, b) => (parts[a]?.rank ?? 0) - (parts[b]?.rank ?? 0));
  for (const index of order) {
    const part = parts[index];
    if (part === undefined) continue;
    const wanted = rowsNeeded(part.fitting, width, 1 + left);
    rows[index] = wanted;
    left -= wanted - 1;
  }
  return rows;
}

const between = ' / ';

/** Both sides on one line where they fit, otherwise a line for each: half a sentence says nothing. */
function tensionLines(sides: readonly CardField[], width: number, signs: Signs): Line[] {
  const lines = sides.map(({ label, words }): Line => {
    const fitting = { lead: lead(label), words: joinedWith(signs, words), mark: '' };
    const [row = ''] = fitRows(fitting, { width, rows: 1, more: signs.more });
    return labelled(fitting.lead, row, plain);
  });
  const joined = lines.flatMap((line, order) => (order === 0 ? line : [quiet(between), ...line]));
  return lines.length > 1 && lineWidth(joined) <= width ? [joined] : lines;
}

/** The first row of a part, its label in a quiet tone. */
const labelled = (start: string, row: string, tone: Part['tone']): Line =>
  row.startsWith(start) ? [quiet(start), tone(row.slice(start.length))] : [tone(row)];

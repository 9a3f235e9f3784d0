import { wrapText } from '../../core/columns/layout.ts';
import { type Line, lineWidth, plain } from '../../core/columns/line.ts';
import { measureIn } from '../../core/columns/measure.ts';
import type { Signs } from '../../core/text/signs.ts';
import { quiet, type Span, strong, warning } from '../../core/text/span.ts';

/** Columns of the margin for signs, left of everything; none where there is no room to spare. */
export const marginFor = (columns: number): number => (columns < 12 ? 0 : 2);

/** Columns for text beside the margin; one is kept free for the cursor after the last character. */
export const textColumns = (columns: number): number =>
  Math.max(1, measureIn(columns - 1 - marginFor(columns)));

/** The margin of a row: a sign and a space, or nothing in a narrow window. */
export const margin = (sign: Span, columns: number): Line =>
  marginFor(columns) === 0 ? [] : [{ ...sign, text: `${sign.text} ` }];

const noSign = plain(' ');

/** A text in rows, a sign before the first. */
export const prose = (text: string, style: (text: string) => Span, sign: Span, columns: number) =>
  wrapText(text, textColumns(columns)).map(
    (row, index): Line => [...margin(index === 0 ? sign : noSign, columns), style(row)],
  );

/** What stands above the answer. */
export interface Heading {
  readonly ask: string;
  readonly hint?: string | undefined;
  /** Why it is asked, when that is to be shown. */
  readonly why?: string | undefined;
  /** Where the walk is, when that is to be shown. */
  readonly progress?: string | undefined;
}

/** The rows above the answer: the question, where the walk is, the hint, the reason. */
export function headOf(heading: Heading, glyphs: Signs, columns: number): Line[] {
  const { ask, hint, why, progress } = heading;
  const question = prose(ask, strong, { text: glyphs.question, tone: 'accent' }, columns);
  const more = [hint, why].filter((text) => text !== undefined);
  return [
    ...(progress === undefined ? question : withProgress(question, progress, columns)),
    ...more.flatMap((text) => prose(text, quiet, noSign, columns)),
  ];
}

function withProgress(question: readonly Line[], progress: string, columns: number): Line[] {
  const last = question.at(-1) ?? [];
  const note = quiet(`  ${progress}`);
  return lineWidth([...last, note]) < columns
    ? [...question.slice(0, -1), [...last, note]]
    : [...question, [note]];
}

/** A message about what was answered. */
export const messageOf = (text: string | undefined, glyphs: Signs, columns: number): Line[] =>
  text === undefined ? [] : prose(text, warning, warning(glyphs.warning), columns);

/** A key and what it does now. */
export interface KeyHint {
  readonly key: string;
  readonly does: string;
}

/** The keys that apply, in as few rows as they fit; a row is never broken inside a hint. */
export function keyRows(hints: readonly KeyHint[], glyphs: Signs, columns: number): Line[] {
  const start = margin(noSign, columns);
  const rows: Line[] = [];
  for (const { key, does } of hints) {
    const hint: Line = [plain(key), quiet(` ${does}`)];
    const longer = [...(rows.at(-1) ?? []), quiet(glyphs.between), ...hint];
    if (rows.length > 0 && lineWidth(longer) <= measureIn(columns - 1))
      rows[rows.length - 1] = longer;
    else rows.push([...start, ...hint]);
  }
  return rows;
}

import { textWidth } from '../../core/columns/graphemes.ts';
import { wrapText } from '../../core/columns/layout.ts';
import { type Line, plain } from '../../core/columns/line.ts';
import type { Span } from '../../core/text/span.ts';

/** Fewer columns than this beside a word are too few to read in. */
const leastBeside = 20;

/**
 * A word with text beside it, which goes on below itself where it does not fit. Where the word takes
 * too much room the text comes below it, a little to the right.
 *
 * @param wordColumns the columns for the word, so that the texts of several align.
 * @param columns what it has to stay in; without it everything is on one line.
 */
export function wordAndText(
  word: Span,
  text: string,
  wordColumns: number,
  columns: number | undefined,
): Line[] {
  const pad = ' '.repeat(Math.max(0, wordColumns - textWidth(word.text)));
  if (columns === undefined) return [[word, plain(`${pad}  ${text}`)]];
  const beside = columns - wordColumns - 2;
  if (beside < leastBeside || textWidth(word.text) > wordColumns) {
    return [[word], ...wrapText(text, columns - 2).map((row) => [plain(`  ${row}`)])];
  }
  const [first = '', ...rows] = wrapText(text, beside);
  const indent = ' '.repeat(wordColumns + 2);
  return [[word, plain(`${pad}  ${first}`)], ...rows.map((row) => [plain(indent + row)])];
}

/** Text in rows that stay in `columns`, each with `indent` before it. */
export const indentedRows = (
  text: string,
  indent: string,
  columns: number | undefined,
): string[] =>
  columns === undefined
    ? [indent + text]
    : wrapText(text, columns - indent.length).map((row) => indent + row);

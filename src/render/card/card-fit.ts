import { clustersOf, textWidth } from '../../core/columns/graphemes.ts';
import { wrapText } from '../../core/columns/layout.ts';

/** Words that may have to be shortened, between what must stay whole. */
export interface Fitting {
  /** Stands before the words, such as a label. */
  readonly lead: string;
  readonly words: string;
  /** Stands behind the words, also when they were shortened: what a guess is marked with. */
  readonly mark: string;
}

/** How much room there is, in columns and in rows; both at least 1. */
export interface Room {
  readonly width: number;
  readonly rows: number;
  /** Stands where words were left off. */
  readonly more: string;
}

/** Clusters that are looked at for each column: letters take one, and few characters take none. */
const perColumn = 4;

/**
 * Lays words out in rows of whole words, safe to print. What does not fit is left off behind the
 * last word that does, with an ellipsis; only a word that takes nearly all the room is cut.
 */
export function fitRows(fitting: Fitting, { width, rows, more }: Room): string[] {
  const { ends } = clustersOf(fitting.words.slice(0, width * rows * perColumn));
  const whole = rowsWith(fitting, fitting.words.length, width, more);
  if (whole.length <= rows) return whole;
  let fits = 0;
  let tooMany = ends.length;
  while (fits < tooMany) {
    const middle = Math.ceil((fits + tooMany) / 2);
    if (rowsWith(fitting, ends[middle - 1] ?? 0, width, more).length <= rows) fits = middle;
    else tooMany = middle - 1;
  }
  const end = ends[fits - 1] ?? 0;
  return rowsWith(fitting, endOfWord(fitting.words, end), width, more).slice(0, rows);
}

/** How many rows it takes, at most `most`. */
export const rowsNeeded = (fitting: Fitting, width: number, most: number): number => {
  const enough = width * most * perColumn;
  const words = fitting.words.slice(0, enough);
  return Math.min(most, rowsWith({ ...fitting, words }, words.length, width, '').length);
};

/** As much of a text as fits on one row. */
export const fitWidth = (words: string, width: number, more: string): string =>
  textWidth(words) <= width
    ? words
    : (fitRows({ lead: '', words, mark: '' }, { width, rows: 1, more })[0] ?? '');

/** The rows when the words are kept up to `end`. */
function rowsWith(
  { lead, words, mark }: Fitting,
  end: number,
  width: number,
  more: string,
): string[] {
  const kept = words.slice(0, end);
  const said = end < words.length ? `${kept.replace(/[\s,;:.–-]+$/u, '')}${more}` : kept;
  return wrapText(`${lead}${said}${mark}`, width);
}

function endOfWord(words: string, end: number): number {
  if (end >= words.length || /\s/u.test(words[end] ?? '')) return end;
  const space = words.lastIndexOf(' ', end);
  return space * 4 > end ? space : end;
}

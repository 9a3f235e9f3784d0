import { nextLine, type Piece } from '../text/lines.ts';
import { type EntryLines, splitEntries } from '../yaml/yaml-lines.ts';

/** Where the front matter of a text stands. */
export interface FrontMatterPlace {
  /** The lines between the two `---`. */
  readonly lines: Piece;
  /** The same lines, split at their keys. */
  readonly entries: readonly EntryLines[];
  /** Where the text after it begins. */
  readonly bodyStart: number;
  /** The line number, from 1, of the line that the text after it begins with. */
  readonly bodyLine: number;
  /** Whether the second `---` is there. Otherwise the text may have been cut off. */
  readonly closed: boolean;
}

/** The longest front matter of a note that is read, in UTF-16 units. */
const longest = 64 * 1024;

/**
 * Finds the front matter of a text: from a `---` on its first line, after a byte order mark if
 * there is one, to the next line that is `---`. `undefined` when there is none.
 *
 * @param limit how far it is looked for, in UTF-16 units.
 */
export function findFrontMatter(text: string, limit = longest): FrontMatterPlace | undefined {
  const first = text.startsWith('\ufeff') ? 1 : 0;
  if (!isFence(text, first)) return undefined;
  const start = nextLine(text, first);
  const furthest = Math.min(text.length, start + limit);
  let end = start;
  let line = 2;
  while (end < furthest && !isFence(text, end)) {
    end = nextLine(text, end);
    line += 1;
  }
  const lines = { start, end };
  return {
    lines,
    entries: splitEntries(text, lines, 2),
    bodyStart: nextLine(text, end),
    bodyLine: line + 1,
    closed: isFence(text, end),
  };
}

const isFence = (text: string, at: number): boolean =>
  text.startsWith('---', at) && text.slice(at + 3, nextLine(text, at)).trim() === '';

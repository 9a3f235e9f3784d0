import { textWidth } from '../../core/columns/graphemes.ts';
import { plain } from '../../core/columns/line.ts';
import type { Candidate } from '../../core/completion/candidate.ts';
import { fitLine } from '../list/fit-line.ts';

/** Columns between a candidate and what it is. */
const between = 2;

/** A candidate that is longer does not push the descriptions of the others aside. */
const widestAligned = 30;

/**
 * Candidates as lines of a list: each with its description beside it, where it has one, in a column of
 * their own.
 *
 * @param columns of the terminal; a line stays below it.
 */
export function listingOf(candidates: readonly Candidate[], columns: number): string[] {
  const widths = candidates.map(({ value }) => textWidth(value));
  const aligned = Math.max(0, ...widths.filter((width) => width <= widestAligned));
  return candidates.map(({ value, description }, index) => {
    if (description === undefined) return value;
    const gap = Math.max(0, aligned - (widths[index] ?? 0)) + between;
    const line = [plain(`${value}${' '.repeat(gap)}${description}`)];
    /* A shell leaves the last column free, or breaks the line. */
    const room = { columns: Math.max(1, columns - 1), ascii: false };
    return fitLine(line, room)
      .map(({ text }) => text)
      .join('');
  });
}

import { clustersOf, textWidth } from '../../core/columns/graphemes.ts';
import { type Line, lineWidth } from '../../core/columns/line.ts';
import type { Piece } from '../../core/text/lines.ts';
import { quiet, type Span, strong } from '../../core/text/span.ts';
import { ellipsisIn, fitLine, type LineRoom, onOneLine } from './fit-line.ts';

/**
 * A line of a note in which something was found: that stands out, and where the line is too long
 * the first of it is in sight.
 *
 * @param found what was found in the text, in order and apart from each other.
 */
export function excerpt(text: string, found: readonly Piece[], room: LineRoom): Line {
  const line = onOneLine(text);
  const [first] = found;
  const { columns } = room;
  const whole = marked(line, found, 0);
  if (columns === undefined || first === undefined || lineWidth(whole) <= columns) return whole;
  const sign = ellipsisIn(room);
  if (textWidth(line.slice(0, first.end)) + sign.length <= columns) return fitLine(whole, room);
  const start = startBefore(line, first, columns);
  return fitLine([quiet(sign), ...marked(line, found, start)], room);
}

/** Where to begin so that what was found comes soon, with some words before it if they fit. */
function startBefore(line: string, { start }: Piece, columns: number): number {
  const { ends, widths } = clustersOf(line.slice(0, start));
  let at = ends.length;
  for (let room = Math.floor(columns / 3); at > 0 && room > 0; at -= 1) room -= widths[at - 1] ?? 0;
  const reached = ends[at - 1] ?? 0;
  const space = line.indexOf(' ', reached);
  return space === -1 || space >= start ? reached : space + 1;
}

/** The text from an offset before all that was found, in pieces that were found and pieces that were not. */
function marked(line: string, found: readonly Piece[], from: number): Line {
  const pieces: Span[] = [];
  let at = from;
  for (const { start, end } of found) {
    pieces.push(quiet(line.slice(at, start)), strong(line.slice(start, end)));
    at = end;
  }
  return [...pieces, quiet(line.slice(at))].filter(({ text }) => text !== '');
}

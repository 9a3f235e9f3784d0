import { cutLine, type Line, lineWidth } from '../../core/columns/line.ts';
import { signsFor } from '../../core/text/signs.ts';
import { quiet } from '../../core/text/span.ts';

/** The columns of a line, and whether it may hold more than ASCII of ours. */
export interface LineRoom {
  /** What it stays in; without it a line is as long as it is. */
  readonly columns?: number;
  readonly ascii: boolean;
}

/** What stands where something was left out. */
export const ellipsisIn = ({ ascii }: LineRoom): string => signsFor(ascii).more;

/** Any text on one line, each character in its place. */
export const onOneLine = (text: string): string => text.replace(/[\t-\r\x85\u2028\u2029]/g, ' ');

/** Cuts a line that is too long, and shows that it was cut. */
export function fitLine(line: Line, room: LineRoom): Line {
  const { columns } = room;
  if (columns === undefined || lineWidth(line) <= columns) return line;
  const sign = ellipsisIn(room);
  return columns <= sign.length
    ? cutLine(line, columns)
    : [...cutLine(line, columns - sign.length), quiet(sign)];
}

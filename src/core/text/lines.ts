/** A piece of a text, in UTF-16 units: from `start` up to, not including, `end`. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Where the line after the one at `start` begins; `end` when there is none before that. */
export function nextLine(text: string, start: number, end = text.length): number {
  const newline = text.indexOf('\n', start);
  return newline === -1 || newline >= end ? end : newline + 1;
}

/** How a text ends its lines: as it ends the first, with `\r\n` (Windows) or `\n`. */
export const lineEndOf = (text: string): '\r\n' | '\n' =>
  /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';

/** Lines that end in `\n`, with the line ends of the text that they are put into. */
export const withLineEndsOf = (text: string, lines: string): string =>
  lineEndOf(text) === '\n' ? lines : lines.replaceAll('\n', '\r\n');

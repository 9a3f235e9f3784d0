import type { Span } from '../text/span.ts';
import { clustersOf, textWidth } from './graphemes.ts';

/** One row of the screen. Nothing in it holds a newline or a tab. */
export type Line = readonly Span[];

/** Text without a tone, as a piece of a line. */
export const plain = (text: string): Span => ({ text, tone: 'plain' });

/** How many columns a line takes. */
export const lineWidth = (line: Line): number =>
  line.reduce((sum, span) => sum + textWidth(span.text), 0);

/** The first `columns` columns of a line, no character cut in two. */
export function cutLine(line: Line, columns: number): Line {
  const kept: Span[] = [];
  let room = columns;
  for (const span of line) {
    const text = cutText(span.text, room);
    if (text !== '') kept.push({ ...span, text });
    if (text !== span.text) break;
    room -= textWidth(text);
  }
  return kept;
}

function cutText(text: string, columns: number): string {
  const { ends, widths } = clustersOf(text);
  let end = 0;
  let width = 0;
  for (const [index, clusterEnd] of ends.entries()) {
    width += widths[index] ?? 0;
    if (width > columns) break;
    end = clusterEnd;
  }
  return text.slice(0, end);
}

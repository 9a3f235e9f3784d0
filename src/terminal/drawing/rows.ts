import { flow } from '../../core/columns/flow.ts';
import { textWidth } from '../../core/columns/graphemes.ts';
import { plain } from '../../core/columns/line.ts';
import { measureIn } from '../../core/columns/measure.ts';
import { type Printed, type Span, spanOf } from '../../core/text/span.ts';
import type { Output } from '../io.ts';

/**
 * A line in rows that fit the terminal, broken between words; what it is indented by goes before
 * each. What fits stays as it was laid out, but a text by itself is also kept to a width that is
 * good to read. Anywhere but in a terminal it stays one line.
 */
export function inRows(
  pieces: readonly Printed[],
  { isTTY, columns: known }: Output,
): (readonly Printed[])[] {
  if (isTTY !== true) return [pieces];
  const columns = known || 80;
  const spans = pieces.map(spanOf);
  const isText = spans.filter(({ text }) => text.trim() !== '').length === 1;
  const width = Math.max(0, ...textOf(spans).split('\n').map(textWidth));
  if (width <= (isText ? measureIn(columns) : columns)) return [pieces];
  const indent = /^ */.exec(textOf(spans))?.[0] ?? '';
  const room = Math.max(1, columns - 1 - indent.length);
  const rows = flow(withoutStart(spans, indent.length), isText ? widthFor(spans, room) : room);
  return indent === '' ? rows : rows.map((row) => [plain(indent), ...row]);
}

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

function withoutStart(spans: readonly Span[], length: number): Span[] {
  let left = length;
  return spans.map((span) => {
    const text = span.text.slice(Math.min(left, span.text.length));
    left -= span.text.length - text.length;
    return { ...span, text };
  });
}

/** As wide as is good to read; as wide as the terminal where a long path would be broken otherwise. */
function widthFor(spans: readonly Span[], room: number): number {
  const measure = measureIn(room);
  if (measure === room) return room;
  const words = spans.flatMap(({ text }) => text.split(/\s+/));
  return words.some((word) => word.length > measure && textWidth(word) > measure) ? room : measure;
}

import type { Line } from '../../core/columns/line.ts';
import { signsFor } from '../../core/text/signs.ts';
import type { Span } from '../../core/text/span.ts';
import type { Canvas } from './canvas.ts';

/** A temperature as it stands in a note: one dot for each number of the scale. */
const dots = /(?<![●○])([●]*)([○]*)(?![●○])/gu;

/** The scale of the sets that come along. */
const usual = 5;

/**
 * The signs that a note was written with, as they are drawn here: in ASCII where there is nothing
 * else, and as numbers where they are listened to. Other words are left as they are.
 */
export const inOwnSigns = (lines: readonly Line[], canvas: Canvas): Line[] =>
  canvas.ascii || canvas.plain
    ? lines.map((line) => line.map((span) => ({ ...span, text: reworded(span, canvas) })))
    : [...lines];

function reworded({ text }: Span, canvas: Canvas): string {
  const { full, empty, between } = signsFor(canvas.ascii);
  return text.replaceAll(signsFor(false).between, between).replace(dots, (row, hot, cold) => {
    if (row === '') return '';
    if (!canvas.plain) return full.repeat(hot.length) + empty.repeat(cold.length);
    return row.length === usual ? `${hot.length}/${usual}` : '';
  });
}

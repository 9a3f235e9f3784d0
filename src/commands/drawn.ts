import type { Context } from '../context.ts';
import type { Line } from '../core/columns/line.ts';
import type { Canvas } from '../render/screen/canvas.ts';

/** The most columns of a line: longer ones are hard to read, whatever the width of the screen. */
const widest = 88;

/** What to draw on, in a terminal of so many columns; it may break a row that is filled to its last. */
export const canvasFor = ({ io }: Context, columns: number): Canvas => ({
  columns: Math.max(1, Math.min(widest, columns - 1)),
  ascii: !io.unicode,
});

/** Markdown as lines for the terminal that talk goes to. What reads it is loaded only here. */
export async function drawn(context: Context, markdown: string): Promise<Line[]> {
  const { drawMarkdown } = await import('../render/screen/markdown.ts');
  return drawMarkdown(markdown, canvasFor(context, context.io.columns));
}

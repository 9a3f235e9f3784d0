import type { Context } from '../../context.ts';
import type { Line } from '../../core/columns/line.ts';
import { measureIn } from '../../core/columns/measure.ts';
import type { Canvas } from '../../render/screen/canvas.ts';

/** What to draw on, in a terminal of so many columns; it may break a row that is filled to its last. */
export const canvasFor = ({ io }: Context, columns: number): Canvas => ({
  columns: measureIn(columns - 1),
  ascii: !io.unicode,
  plain: io.plain,
});

/** Markdown as lines for the terminal that talk goes to. What reads it is loaded only here. */
export async function drawn(context: Context, markdown: string): Promise<Line[]> {
  const { drawMarkdown } = await import('../../render/screen/markdown.ts');
  return drawMarkdown(markdown, canvasFor(context, context.io.columns));
}

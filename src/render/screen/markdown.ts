import type { Line } from '../../core/columns/line.ts';
import { readMarkdown } from '../markdown-tree.ts';
import { drawBlocks } from './blocks.ts';
import type { Canvas } from './canvas.ts';
import { inOwnSigns } from './own-signs.ts';

/**
 * Markdown as it is read in a terminal, in lines that are no wider than the canvas. Loading this
 * takes a parser along, so it is imported when there is something to draw.
 */
export function drawMarkdown(markdown: string, canvas: Canvas): Line[] {
  const { root, source } = readMarkdown(markdown);
  return inOwnSigns(drawBlocks(root.children, source, canvas), canvas);
}

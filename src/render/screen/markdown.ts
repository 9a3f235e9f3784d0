import type { Line } from '../../core/columns/line.ts';
import { readMarkdown } from '../page/read-markdown.ts';
import { drawBlocks } from './blocks.ts';
import type { Canvas } from './canvas.ts';

/**
 * Markdown as it is read in a terminal, in lines that are no wider than the canvas. Loading this
 * takes a parser along, so it is imported when there is something to draw.
 */
export const drawMarkdown = (markdown: string, canvas: Canvas): Line[] =>
  drawBlocks(readMarkdown(markdown).root.children, markdown, canvas);

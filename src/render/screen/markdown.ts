import type { Line } from '../../core/columns/line.ts';
import { readMarkdown } from '../page/read-markdown.ts';
import { drawBlocks } from './blocks.ts';
import type { Canvas } from './canvas.ts';
import { inOwnSigns } from './own-signs.ts';
import { shallow } from './shallow.ts';

/**
 * Markdown as it is read in a terminal, in lines that are no wider than the canvas. Loading this
 * takes a parser along, so it is imported when there is something to draw.
 */
export function drawMarkdown(markdown: string, canvas: Canvas): Line[] {
  const source = shallow(markdown);
  return inOwnSigns(drawBlocks(readMarkdown(source).root.children, source, canvas), canvas);
}

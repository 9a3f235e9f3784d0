import type { Code, Heading, List, ListItem, Nodes } from 'mdast';
import { behind, flow } from '../../core/columns/flow.ts';
import { layoutText, rowText } from '../../core/columns/layout.ts';
import { type Line, lineWidth, plain } from '../../core/columns/line.ts';
import { printable } from '../../core/text/printable.ts';
import { accent, quiet, type Span } from '../../core/text/span.ts';
import { readBridge } from '../bridge/bridge-picture.ts';
import { asWritten, deepestNode } from '../markdown-tree.ts';
import { drawBridge } from './bridge.ts';
import { beside, type Canvas, signsOn } from './canvas.ts';
import { inline } from './inline.ts';
import { drawTable } from './table.ts';

/** Blocks of Markdown below each other, with an empty line between. */
export function drawBlocks(
  nodes: readonly Nodes[],
  source: string,
  canvas: Canvas,
  depth = 0,
): Line[] {
  let before: Nodes | undefined;
  return nodes.flatMap((node) => {
    const lines = drawBlock(node, source, canvas, depth);
    if (lines.length === 0) return [];
    const apart = before !== undefined && !leadsTo(before, node);
    before = node;
    return apart ? [[], ...lines] : lines;
  });
}

/** Whether a block belongs so closely to the next that nothing stands between: a heading, or a label. */
function leadsTo(block: Nodes, next: Nodes): boolean {
  if (block.type === 'heading') return block.depth > 1 && next.type !== 'heading';
  return block.type === 'paragraph' && block.children.every(({ type }) => type === 'strong');
}

function drawBlock(node: Nodes, source: string, canvas: Canvas, depth: number): Line[] {
  if (depth > deepestNode) return written(asWritten(node, source), canvas);
  switch (node.type) {
    case 'heading':
      return drawHeading(node, source, canvas);
    case 'blockquote': {
      if (canvas.plain) return drawBlocks(node.children, source, canvas, depth + 1);
      const bar = accent(`${signsOn(canvas).bar} `);
      return indented(bar, bar, canvas, (room) =>
        drawBlocks(node.children, source, room, depth + 1),
      );
    }
    case 'list':
      return drawList(node, source, canvas, depth);
    case 'table':
      return drawTable(node, source, canvas);
    case 'code':
      return drawCode(node, canvas);
    case 'thematicBreak':
      return canvas.plain
        ? []
        : [[quiet(signsOn(canvas).rule.repeat(Math.min(20, canvas.columns)))]];
    case 'html':
      return written(node.value, canvas);
    case 'definition':
      return [];
    case 'footnoteDefinition': {
      const lead = quiet(`[${node.label ?? node.identifier}] `);
      return indented(lead, plain('  '), canvas, (room) =>
        drawBlocks(node.children, source, room, depth + 1),
      );
    }
    default:
      return 'children' in node
        ? flow(inline(node.children, source), canvas.columns)
        : written(asWritten(node, source), canvas);
  }
}

/** A heading, underlined on the two highest levels, so that it is seen without colours as well. */
function drawHeading({ children, depth }: Heading, source: string, canvas: Canvas): Line[] {
  const { rule, doubleRule } = signsOn(canvas);
  const words = flow(inline(children, source, 'strong'), canvas.columns);
  const width = Math.max(...words.map(lineWidth));
  if (depth > 2 || width === 0 || canvas.plain) return words;
  return [...words, [quiet((depth === 1 ? doubleRule : rule).repeat(width))]];
}

function drawList(list: List, source: string, canvas: Canvas, depth: number): Line[] {
  const first = list.start ?? 1;
  const last = String(first + list.children.length - 1).length;
  return list.children.flatMap((item, order) => {
    const mark = list.ordered ? `${first + order}.`.padStart(last + 1) : signsOn(canvas).item;
    const lead = plain(`${mark} ${tick(item, canvas)}`);
    const indent = plain(' '.repeat(lead.text.length));
    const lines = indented(lead, indent, canvas, (room) =>
      drawBlocks(item.children, source, room, depth + 1),
    );
    const apart = order > 0 && list.children.some(({ spread }) => spread);
    return [...(apart ? [[]] : []), ...(lines.length === 0 ? [[lead]] : lines)];
  });
}

const tick = ({ checked }: ListItem, canvas: Canvas): string => {
  if (checked === null || checked === undefined) return '';
  const { checked: box, unchecked } = signsOn(canvas);
  return `${checked ? box : unchecked} `;
};

/** What is drawn behind something; straight below it where there is no room left beside it. */
function indented(
  first: Span,
  others: Span,
  canvas: Canvas,
  draw: (room: Canvas) => Line[],
): Line[] {
  const room = beside(canvas, Math.max(lineWidth([first]), lineWidth([others])));
  return room === undefined ? draw(canvas) : behind(draw(room), first, others);
}

/** Our own picture is drawn, anything else is shown as it is. */
function drawCode({ lang, value }: Code, canvas: Canvas): Line[] {
  const picture = lang === 'mermaid' ? readBridge(value) : undefined;
  if (picture !== undefined) return drawBridge(picture, canvas);
  const indent = plain('  ');
  return indented(indent, indent, canvas, (room) => written(value, room));
}

/** Text with its spaces and tabs where they are. */
function written(text: string, { columns }: Canvas): Line[] {
  const layout = layoutText(printable(text), columns);
  return layout.rows.map((row) => {
    const drawn = rowText(layout, row).trimEnd();
    return drawn === '' ? [] : [plain(drawn)];
  });
}

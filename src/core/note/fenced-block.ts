import { nextLine, type Piece } from '../text/lines.ts';

/** A fenced block in a Markdown text. */
export interface FencedBlock {
  /** What stands behind the opening fence. */
  readonly info: string;
  /** From the opening fence to the line end after the closing one. */
  readonly whole: Piece;
  readonly content: Piece;
  /** The line of the opening fence, counted from 1. */
  readonly line: number;
  /** Whether a closing fence is there: without one the text may have been cut off. */
  readonly closed: boolean;
}

/**
 * The fenced blocks with exactly `info` behind their opening fence, in order. What stands inside
 * another fenced block is text and no block.
 *
 * A fence that a person left open swallows what is below it. So when there is no such block, one
 * that begins at the very start of a line is taken wherever it stands.
 *
 * @param start where to begin; `firstLine` is the number of that line.
 */
export function findFencedBlocks(
  text: string,
  info: string,
  start: number,
  firstLine: number,
): FencedBlock[] {
  if (!text.includes(info, start)) return [];
  const all = blocksIn(text, start, firstLine, () => true);
  const found = Array.from(all).filter((block) => block.info === info);
  if (found.length > 0) return found;
  return Array.from(
    blocksIn(text, start, firstLine, (fence) => fence.indent === 0 && fence.info === info),
  );
}

interface Fence {
  readonly indent: number;
  /** The row of backticks or tildes. */
  readonly row: string;
  readonly info: string;
}

const fenceLine = /( {0,3})(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)/y;

/** Characters that the line of a fence can begin with; nearly every line begins with another one. */
const fenceStarts = new Set([' ', '`', '~']);

function fenceAt(text: string, at: number): Fence | undefined {
  if (!fenceStarts.has(text.charAt(at))) return undefined;
  fenceLine.lastIndex = at;
  const [, indent, row, info] = fenceLine.exec(text) ?? [];
  if (indent === undefined || row === undefined || info === undefined) return undefined;
  return { indent: indent.length, row, info: info.trim() };
}

/** Walks through the lines as Markdown does; only fences that `counts` says yes to open a block. */
function* blocksIn(
  text: string,
  from: number,
  firstLine: number,
  counts: (fence: Fence) => boolean,
): Generator<FencedBlock> {
  let open: { fence: Fence; start: number; content: number; line: number } | undefined;
  let next = from;
  for (let at = from, line = firstLine; at < text.length; at = next, line += 1) {
    next = nextLine(text, at);
    const fence = fenceAt(text, at);
    if (fence === undefined) continue;
    if (open === undefined) {
      if (counts(fence)) open = { fence, start: at, content: next, line };
    } else if (fence.info === '' && fence.row.startsWith(open.fence.row)) {
      yield blockOf(open, { start: at, end: next }, true);
      open = undefined;
    }
  }
  if (open !== undefined) yield blockOf(open, { start: text.length, end: text.length }, false);
}

const blockOf = (
  open: { fence: Fence; start: number; content: number; line: number },
  close: Piece,
  closed: boolean,
): FencedBlock => ({
  info: open.fence.info,
  whole: { start: open.start, end: close.end },
  content: { start: open.content, end: close.start },
  line: open.line,
  closed,
});

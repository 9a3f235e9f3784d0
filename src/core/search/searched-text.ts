import { blockInfo } from '../answers/answers-block.ts';
import { findFencedBlocks } from '../note/fenced-block.ts';
import type { NoteMeta } from '../note/note.ts';
import type { Piece } from '../text/lines.ts';
import { fold } from './fold.ts';
import { findTerm } from './occurrences.ts';

/** A line of a note, with where it stands in the folded body. */
export interface SearchedLine extends Piece {
  /** From 1, in the file. */
  readonly number: number;
  readonly text: string;
}

/** A note's text, made ready to look for terms in. */
export interface SearchedText {
  /** Title, names and tags, folded: what a list of notes shows anyway. */
  readonly head: string;
  /** What stands below front matter and title, folded. */
  readonly body: string;
  /** The first place from `from` on where a term stands in the body. */
  find(term: string, from: number): Piece | undefined;
  /** The lines that begin at these places in the body, which are in order. */
  linesAt(starts: readonly number[]): SearchedLine[];
}

const frontMatterStart = /^\ufeff?---[ \t]*(?=\r?\n)/;
const frontMatterEnd = /\n---[ \t]*\r?\n/g;
const titleLine = /\s*^#[ \t].*\n?/my;

/** Every note has it, so it tells nothing. */
const ownTag = 'reflect';

/** Makes a note ready to be searched, in time linear to its length. */
export function searchedText(text: string, meta: NoteMeta): SearchedText {
  const opening = frontMatterStart.exec(text)?.[0].length;
  const afterFrontMatter = opening === undefined ? 0 : endOf(frontMatterEnd, text, opening, 0);
  const start = endOf(titleLine, text, afterFrontMatter, afterFrontMatter);
  const title = text.slice(afterFrontMatter, start);
  const tags = meta.tags.filter((tag) => tag !== ownTag);
  const head = [title, meta.title, meta.with ?? '', meta.team ?? '', ...tags].join('\n');
  const original = text.slice(start);
  const body = fold(original);
  const isForm = formFinder(body);
  return {
    head: fold(head),
    body,
    find(term, from) {
      let piece = findTerm(body, term, from);
      while (piece !== undefined && isForm(piece)) piece = findTerm(body, term, piece.end);
      return piece;
    },
    linesAt: (starts) => linesAt(starts, body, original, countLines(text.slice(0, start))),
  };
}

/** Where a pattern ends that is looked for from an offset on. */
function endOf(pattern: RegExp, text: string, from: number, otherwise: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : otherwise;
}

const countLines = (text: string): number => text.split('\n').length - 1;

const anyFence = /^ {0,3}(?:```|~~~)/m;
const key = /^[a-z][a-z0-9-]*(?=:)/gm;

/**
 * Tells whether something stands in what is the same in every note: in the key of an answer, such as
 * `facts: …`, or in the fence around the answers. What stands in the drawing stands in the text.
 */
function formFinder(body: string): (piece: Piece) => boolean {
  const firstFence = body.search(anyFence);
  let form: readonly Piece[] | undefined;
  return (piece) => {
    if (firstFence === -1 || piece.start < firstFence) return false;
    form ??= formIn(body).sort((a, b) => a.start - b.start);
    const before = lastBefore(form, piece.start);
    return before !== undefined && piece.end <= before.end;
  };
}

function formIn(body: string): Piece[] {
  const blocks = (['answers', 'after'] as const).flatMap((kind) =>
    findFencedBlocks(body, blockInfo(kind), 0, 1),
  );
  const drawings = findFencedBlocks(body, 'mermaid', 0, 1).filter(({ closed }) => closed);
  const form = drawings.map(({ whole }) => whole);
  for (const { whole, content } of blocks) {
    form.push({ start: whole.start, end: content.start });
    for (const { 0: name, index } of body.slice(content.start, content.end).matchAll(key)) {
      const start = content.start + index;
      form.push({ start, end: start + name.length });
    }
  }
  return form;
}

/** The last piece that starts at or before an offset; `pieces` are in order. */
function lastBefore(pieces: readonly Piece[], offset: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** Folding keeps every line end, so a line has the same number in the original. */
function linesAt(
  starts: readonly number[],
  body: string,
  original: string,
  linesBefore: number,
): SearchedLine[] {
  let [at, originalAt, number] = [0, 0, linesBefore + 1];
  return starts.map((start) => {
    for (; at < start; number += 1) {
      at = body.indexOf('\n', at) + 1;
      originalAt = original.indexOf('\n', originalAt) + 1;
    }
    const end = lineEnd(body, start);
    const line = original.slice(originalAt, lineEnd(original, originalAt));
    return { number, text: line.replace(/\r$/, ''), start, end };
  });
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline === -1 ? text.length : newline;
}

import type { Piece } from '../text/lines.ts';
import { type OnConflict, type Retold, retell } from './retell.ts';

/** A part of a note that is made by rule: what the rules made of the old answers, and of the new. */
export interface RetoldPart {
  readonly before: string;
  readonly now: string;
}

/** A block of answers in the text of a note, and what is to stand there. */
export interface PlacedBlock {
  readonly place: Piece;
  readonly text: string;
}

/**
 * The text of a note with its parts told anew. Front matter and blocks of answers have no part in it:
 * whatever stands in them, they are not taken for something that was told.
 *
 * @param bodyStart where the text behind the front matter begins.
 * @param blocks the blocks of answers, each with the text that comes in its place; they never get lost.
 */
export function retellNote(
  text: string,
  bodyStart: number,
  blocks: readonly PlacedBlock[],
  parts: readonly RetoldPart[],
  onConflict: OnConflict,
): Retold {
  const mark = markFor(text);
  let body = withMarks(text, bodyStart, blocks, mark);
  let conflicts = 0;
  for (const part of parts) {
    const told = retell({ text: body, ...part, onConflict });
    body = told.text;
    conflicts += told.conflicts;
  }
  const whole = blocks.reduce((sum, block, index) => {
    const [place, written] = [`${mark}${index};`, withoutLineEnd(block.text)];
    return sum.includes(place)
      ? sum.replace(place, () => written)
      : `${sum.replace(/\n?$/, '\n')}\n${written}\n`;
  }, body);
  return { text: text.slice(0, bodyStart) + whole, conflicts };
}

/** Words that stand nowhere in the text. */
function markFor(text: string): string {
  let mark = 'reflect-block-';
  while (text.includes(mark)) mark += '-';
  return mark;
}

const withoutLineEnd = (text: string): string => text.replace(/\r?\n$/, '');

/** The text behind the front matter, with a mark for each block: a line of its own. */
function withMarks(
  text: string,
  bodyStart: number,
  blocks: readonly PlacedBlock[],
  mark: string,
): string {
  const inOrder = [...blocks.entries()].sort(([, a], [, b]) => a.place.start - b.place.start);
  let marked = '';
  let at = bodyStart;
  for (const [index, { place }] of inOrder) {
    const block = withoutLineEnd(text.slice(place.start, place.end));
    marked += `${text.slice(at, place.start)}${mark}${index};`;
    at = place.start + block.length;
  }
  return marked + text.slice(at);
}

import { graphemesOf } from '../../core/columns/graphemes.ts';
import { clusterWidth } from '../../core/columns/width.ts';
import { printable } from '../../core/text/printable.ts';

/*
 * A drawing in a page cannot measure its letters, and which font it will have is not known. So how
 * wide a text gets is estimated, from the wide side: the widest font that computers come with as
 * their own (DejaVu Sans, Verdana) has about these widths.
 */

const narrow = /^[ijlI.,:;'‘’!|·]$/;
const slim = /^[frt()[\]{}/\\"“”\s-]$/;
const broad = /^[mMWw@%&—…●○]$/;
const ordinary = /^[\da-z\u00df-\u00ff]/;
const capital = /^[A-Z\u00c0-\u00de]/;
const picture = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** How wide one cluster of characters is, in ems. */
function emsOf(cluster: string): number {
  if (narrow.test(cluster)) return 0.4;
  if (slim.test(cluster)) return 0.46;
  if (broad.test(cluster)) return 1.05;
  if (ordinary.test(cluster)) return 0.65;
  if (capital.test(cluster)) return 0.8;
  if (picture.test(cluster)) return 1.5;
  const columns = clusterWidth(cluster);
  return columns === 2 ? 1.1 : columns * 1.1;
}

/** How wide a text is at most, in ems. */
const widthOf = (text: string): number =>
  graphemesOf(text).reduce((width, cluster) => width + emsOf(cluster), 0);

/** Words, and within them the places beside wide characters, at which a line may end. */
const unbroken = (text: string): string[] => {
  const pieces: string[] = [];
  let open = false;
  for (const cluster of graphemesOf(text)) {
    const last = pieces.at(-1);
    const wide = clusterWidth(cluster) === 2;
    if (last !== undefined && open && !wide && cluster !== ' ')
      pieces[pieces.length - 1] = last + cluster;
    else pieces.push(cluster);
    open = cluster !== ' ' && !wide;
  }
  return pieces;
};

/** A piece that no line has room for, in parts that have. */
function broken(piece: string, room: number): string[] {
  const parts = [''];
  let width = 0;
  for (const cluster of graphemesOf(piece)) {
    const more = emsOf(cluster);
    if (width + more > room && width > 0) {
      parts.push('');
      width = 0;
    }
    parts[parts.length - 1] += cluster;
    width += more;
  }
  return parts;
}

/**
 * A text in lines for a drawing: whole words where they fit, long ones broken. What comes after the
 * last line that there is room for is left out, and an ellipsis says so.
 *
 * @param room how wide a line may be, in ems.
 * @param most how many lines there may be.
 */
export function linesFor(text: string, room: number, most: number): string[] {
  const lines: string[] = [];
  let [line, width] = ['', 0];
  const plain = printable(text).replace(/\s+/gu, ' ').trim();
  // More than this never fits, and looking at all of it would take long.
  const pieces = unbroken(plain.slice(0, most * 100));
  for (const piece of pieces.flatMap((each) =>
    widthOf(each) > room ? broken(each, room) : each,
  )) {
    const more = widthOf(piece);
    if (width + more > room && piece !== ' ') {
      lines.push(line.trim());
      [line, width] = ['', 0];
    }
    line += piece;
    width += more;
  }
  lines.push(line.trim());
  if (lines.length <= most && plain.length <= most * 100) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', room)];
}

/** The start of a line, with an ellipsis behind it. */
function shortened(line: string, room: number): string {
  const clusters = graphemesOf(line);
  while (clusters.length > 0 && widthOf(`${clusters.join('')}…`) > room) clusters.pop();
  return `${clusters.join('').trimEnd()}…`;
}

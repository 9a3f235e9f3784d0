import { flow, naturalWidth, padded } from '../../core/columns/flow.ts';
import { type Line, lineWidth, plain } from '../../core/columns/line.ts';
import type { Signs } from '../../core/text/signs.ts';
import { quiet, type Span } from '../../core/text/span.ts';
import type { BridgeBox } from '../bridge/bridge-picture.ts';

/** What an edge and the space inside it take, left and right together. */
const edges = 4;

/** Where the middle of so many columns is, counted from 0. */
export const middleOf = (width: number): number => Math.floor((width - 1) / 2);

/** How wide a box is when there is all the room it wants. */
export const naturalBoxWidth = ({ title, words }: BridgeBox): number =>
  edges + Math.max(naturalWidth([plain(title)]), naturalWidth([plain(words)]));

/** How many rows there are inside a box of `width` columns. */
export const boxRows = (box: BridgeBox, width: number): number => wordsOf(box, width).length;

/** The title and the words in a box, without its edges. */
const wordsOf = ({ title, words, guess }: BridgeBox, width: number): Line[] => {
  const said: Span = { text: words, tone: guess ? 'emphasis' : 'plain' };
  const room = Math.max(1, width - edges);
  return [...flow([{ text: title, tone: 'strong' }], room), ...flow([said], room)];
};

/**
 * A box of `width` columns, its edge dashed around a guess.
 *
 * @param leads whether a line leaves it below.
 * @param height the fewest rows inside it.
 */
export function drawBox(
  signs: Signs,
  box: BridgeBox,
  width: number,
  leads: boolean,
  height = 0,
): Line[] {
  const edge = edgesOf(signs, box.guess);
  const words = wordsOf(box, width);
  const inside = Math.max(width - edges, ...words.map(lineWidth));
  const empty = Array.from({ length: Math.max(0, height - words.length) }, (): Line => []);
  const across = edge.across.repeat(inside + 2);
  const middle = middleOf(inside + edges) - 1;
  const bottom = leads
    ? `${across.slice(0, middle)}${signs.out}${across.slice(middle + 1)}`
    : across;
  return [
    [quiet(`${signs.topLeft}${across}${signs.topRight}`)],
    ...[...words, ...empty].map((line) => [
      quiet(`${edge.upright} `),
      ...padded(line, inside),
      quiet(` ${edge.upright}`),
    ]),
    [quiet(`${signs.bottomLeft}${bottom}${signs.bottomRight}`)],
  ];
}

/** The edges of a box. */
interface Edges {
  readonly across: string;
  readonly upright: string;
}

/** The edges of a box; around a guess they are dashed. */
const edgesOf = (signs: Signs, isGuess: boolean): Edges =>
  isGuess
    ? { across: signs.dashAcross, upright: signs.dashUpright }
    : { across: signs.across, upright: signs.upright };

import { type Signs, signsFor } from '../../core/text/signs.ts';

/** What is drawn on. */
export interface Canvas {
  /** How many columns a line may take. */
  readonly columns: number;
  /** Whether to draw with nothing but ASCII; people's own words are shown as they are. */
  readonly ascii: boolean;
  /** Whether all is told in plain lines: nothing beside, around or under words that only shows. */
  readonly plain: boolean;
}

/** The signs to draw with on a canvas. */
export const signsOn = ({ ascii }: Canvas): Signs => signsFor(ascii);

/** The fewest columns in which words can still be read. */
const fewest = 12;

/** What is left of a canvas behind `taken` columns; `undefined` when that is too little to read in. */
export function beside(canvas: Canvas, taken: number): Canvas | undefined {
  const columns = canvas.columns - taken;
  return columns < fewest ? undefined : { ...canvas, columns };
}

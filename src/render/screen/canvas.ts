/** What is drawn on. */
export interface Canvas {
  /** How many columns a line may take. */
  readonly columns: number;
  /** Whether to draw with nothing but ASCII; people's own words are shown as they are. */
  readonly ascii: boolean;
}

/** The signs of a drawing. Each is one column wide. */
export interface Strokes {
  /** Stands in front of every line of a quote. */
  readonly bar: string;
  readonly bullet: string;
  readonly ticked: string;
  readonly rule: string;
  readonly doubleRule: string;
  readonly between: string;
  readonly arrow: string;
  readonly solid: Edges;
  /** Around a guess. */
  readonly dashed: Edges;
}

/** The edges of a box, and a corner in which a line from a box turns. */
export interface Edges {
  readonly across: string;
  readonly down: string;
  readonly topLeft: string;
  readonly topRight: string;
  readonly bottomLeft: string;
  readonly bottomRight: string;
  /** In the lower edge, where a line leaves the box. */
  readonly out: string;
}

const corners = { topLeft: '┌', topRight: '┐', bottomLeft: '└', bottomRight: '┘', out: '┬' };
const pluses = { topLeft: '+', topRight: '+', bottomLeft: '+', bottomRight: '+', out: '+' };

const unicode: Strokes = {
  bar: '┃',
  bullet: '•',
  ticked: '✓',
  rule: '─',
  doubleRule: '═',
  between: '·',
  arrow: '▼',
  solid: { across: '─', down: '│', ...corners },
  dashed: { across: '┄', down: '┊', ...corners },
};

const plain: Strokes = {
  bar: '|',
  bullet: '-',
  ticked: 'x',
  rule: '-',
  doubleRule: '=',
  between: '-',
  arrow: 'v',
  solid: { across: '-', down: '|', ...pluses },
  dashed: { across: '.', down: ':', ...pluses },
};

export const strokesFor = ({ ascii }: Canvas): Strokes => (ascii ? plain : unicode);

/** The fewest columns in which words can still be read. */
const fewest = 12;

/** What is left of a canvas behind `taken` columns; `undefined` when that is too little to read in. */
export function beside(canvas: Canvas, taken: number): Canvas | undefined {
  const columns = canvas.columns - taken;
  return columns < fewest ? undefined : { ...canvas, columns };
}

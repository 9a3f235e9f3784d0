import { textWidth } from '../../core/columns/graphemes.ts';
import { layoutText, type Place, placeOf, rowText, wrapText } from '../../core/columns/layout.ts';
import { type Line, lineWidth, plain } from '../../core/columns/line.ts';
import type { Signs } from '../../core/text/signs.ts';
import { accent, quiet, type Span, strong } from '../../core/text/span.ts';
import { type ChoiceState, inOwn, type Offer } from './choice-state.ts';
import { margin, marginFor, textColumns } from './prose.ts';

/** The entries as rows, and where the cursor is among them. */
export interface ChoiceBody {
  readonly lines: readonly Line[];
  readonly cursor: Place;
}

/** Entries below each other; in a row where there is nothing to say about them but their number. */
export function choiceBody(
  offer: Offer,
  state: ChoiceState,
  glyphs: Signs,
  columns: number,
): ChoiceBody {
  return inARow(offer, state, columns) ?? belowEachOther(offer, state, glyphs, columns);
}

function inARow(offer: Offer, state: ChoiceState, columns: number): ChoiceBody | undefined {
  if (offer.own !== undefined || offer.many) return undefined;
  if (offer.entries.some(({ label }) => label !== '')) return undefined;
  const cells = offer.entries.map(({ tags }, index): Span => {
    const pointed = index === state.at;
    const tag = tags[0] ?? '';
    return pointed ? { ...strong(`[${tag}]`), tone: 'accent' } : plain(` ${tag} `);
  });
  const line = [...margin(plain(' '), columns), ...cells];
  if (lineWidth(line) > columns) return undefined;
  const before = line.slice(0, marginFor(columns) === 0 ? state.at : (state.at ?? 0) + 1);
  return { lines: [line], cursor: { row: 0, column: lineWidth(before) } };
}

function belowEachOther(
  offer: Offer,
  state: ChoiceState,
  glyphs: Signs,
  columns: number,
): ChoiceBody {
  const lines: Line[] = [];
  let cursor: Place = { row: 0, column: 0 };
  const numberWidth = Math.max(...offer.entries.map(({ tags }) => textWidth(tags[0] ?? '')), 1);
  for (const [index, { tags, label }] of offer.entries.entries()) {
    const pointed = state.at === index;
    if (pointed) cursor = { row: lines.length, column: 0 };
    const start = leadOf(
      offer,
      state,
      index,
      (tags[0] ?? '').padStart(numberWidth),
      glyphs,
      columns,
    );
    const style = pointed ? accent : plain;
    lines.push(...hanging(start, wrapText(label, roomFor(start, columns)), style));
  }
  if (offer.own === undefined) return { lines, cursor };
  const own = ownRows(offer, state, glyphs, columns);
  if (inOwn(offer, state)) {
    cursor = { row: lines.length + own.cursor.row, column: own.cursor.column };
  }
  return { lines: [...lines, ...own.lines], cursor };
}

/** Sign, number and box before an entry. */
function leadOf(
  { many }: Offer,
  state: ChoiceState,
  index: number,
  tag: string,
  glyphs: Signs,
  columns: number,
): Line {
  const sign = state.at === index ? accent(glyphs.pointer) : plain(' ');
  const box = state.checked.has(index) ? accent(glyphs.checked) : quiet(glyphs.unchecked);
  return [...margin(sign, columns), quiet(`${tag} `), ...(many ? [box, plain(' ')] : [])];
}

const roomFor = (start: Line, columns: number): number =>
  Math.max(1, textColumns(columns) + marginFor(columns) - lineWidth(start));

/** Rows under each other beside what stands before the first. */
function hanging(start: Line, rows: readonly string[], style: (text: string) => Span): Line[] {
  const indent = plain(' '.repeat(lineWidth(start)));
  return rows.map((row, index): Line => [...(index === 0 ? start : [indent]), style(row)]);
}

/** Columns for one's own words, which come after a sign and a number. */
export const ownColumns = (offer: Offer, columns: number): number =>
  roomFor(ownLead(offer, plain(' '), columns), columns);

const ownLead = ({ entries, many }: Offer, sign: Span, columns: number): Line => [
  ...margin(sign, columns),
  quiet(`${entries.length + 1} `),
  ...(many ? [plain('    ')] : []),
];

function ownRows(offer: Offer, state: ChoiceState, glyphs: Signs, columns: number): ChoiceBody {
  const active = inOwn(offer, state);
  const start = ownLead(offer, active ? accent(glyphs.pointer) : plain(' '), columns);
  const layout = layoutText(state.own.text, roomFor(start, columns));
  const place = placeOf(layout, state.own.cursor);
  const empty = state.own.text === '';
  const rows = empty
    ? wrapText(offer.own ?? '', layout.width)
    : layout.rows.map((row) => rowText(layout, row));
  return {
    lines: hanging(start, rows, empty && active ? quiet : plain),
    cursor: { row: place.row, column: place.column + lineWidth(start) },
  };
}

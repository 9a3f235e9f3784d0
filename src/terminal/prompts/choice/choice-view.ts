import { textWidth } from '../../../core/columns/graphemes.ts';
import {
  layoutText,
  type Place,
  placeOf,
  rowText,
  wrapText,
} from '../../../core/columns/layout.ts';
import { type Line, lineWidth, plain } from '../../../core/columns/line.ts';
import type { Signs } from '../../../core/text/signs.ts';
import { accent, quiet, type Span } from '../../../core/text/span.ts';
import { margin, marginFor, textColumns } from '../../drawing/prose.ts';
import { type ChoiceState, type Entry, inOwn, type Offer } from './choice-state.ts';

/** The entries as rows, and where the cursor is among them. */
export interface ChoiceBody {
  readonly lines: readonly Line[];
  readonly cursor: Place;
}

/** A choice as it is being shown. */
interface Shown {
  readonly offer: Offer;
  readonly state: ChoiceState;
  readonly glyphs: Signs;
  readonly columns: number;
}

/** Entries below each other; in a row where there is nothing to say about them but their number. */
export function choiceBody(
  offer: Offer,
  state: ChoiceState,
  glyphs: Signs,
  columns: number,
): ChoiceBody {
  const shown = { offer, state, glyphs, columns };
  return inARow(shown) ?? belowEachOther(shown);
}

function inARow({ offer, state, columns }: Shown): ChoiceBody | undefined {
  if (offer.own !== undefined || offer.many) return undefined;
  if (offer.entries.some(({ label }) => label !== '')) return undefined;
  const cells = offer.entries.map((entry, index): Span => {
    const tag = tagOf(entry);
    return index === state.at ? accent(`[${tag}]`) : plain(` ${tag} `);
  });
  const start = margin(plain(' '), columns);
  const line = [...start, ...cells];
  if (lineWidth(line) > columns) return undefined;
  const before = [...start, ...cells.slice(0, state.at ?? 0)];
  return { lines: [line], cursor: { row: 0, column: lineWidth(before) } };
}

/** What is typed for an entry, as it is shown. */
const tagOf = ({ tags: [tag = ''] }: Entry): string => tag;

function belowEachOther(shown: Shown): ChoiceBody {
  const { offer, state, columns } = shown;
  const lines: Line[] = [];
  let cursor: Place = { row: 0, column: 0 };
  for (const [index, { label }] of offer.entries.entries()) {
    const pointed = state.at === index;
    if (pointed) cursor = { row: lines.length, column: 0 };
    const start = leadOf(shown, index);
    const style = pointed ? accent : plain;
    lines.push(...hanging(start, wrapText(label, roomFor(start, columns)), style));
  }
  if (offer.own === undefined) return { lines, cursor };
  const own = ownRows(shown);
  if (inOwn(offer, state)) {
    cursor = { row: lines.length + own.cursor.row, column: own.cursor.column };
  }
  return { lines: [...lines, ...own.lines], cursor };
}

/** Sign, number and box before an entry. */
function leadOf({ offer, state, glyphs, columns }: Shown, index: number): Line {
  const tags = offer.entries.map(tagOf);
  const widest = Math.max(...tags.map(textWidth), 1);
  const sign = state.at === index ? accent(glyphs.pointer) : plain(' ');
  const box = state.checked.has(index) ? accent(glyphs.checked) : quiet(glyphs.unchecked);
  return [
    ...margin(sign, columns),
    quiet(`${(tags[index] ?? '').padStart(widest)} `),
    ...(offer.many ? [box, plain(' ')] : []),
  ];
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

function ownRows({ offer, state, glyphs, columns }: Shown): ChoiceBody {
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

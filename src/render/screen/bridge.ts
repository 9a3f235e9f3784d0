import { flow, padded } from '../../core/columns/flow.ts';
import { type Line, plain } from '../../core/columns/line.ts';
import type { Signs } from '../../core/text/signs.ts';
import { quiet } from '../../core/text/span.ts';
import type { BoxId, BridgeBox, BridgePicture } from '../bridge/bridge-picture.ts';
import { boxRows, drawBox, middleOf, naturalBoxWidth } from './box.ts';
import { type Canvas, signsOn } from './canvas.ts';

/** On a screen narrower than this the boxes stand below each other. */
const narrow = 60;

/** Columns between the two sides. */
const gap = 3;

/** A picture that is being drawn. */
interface Drawing {
  readonly picture: BridgePicture;
  readonly signs: Signs;
  readonly columns: number;
}

/** The bridge as boxes: both people beside each other, what is shared below and between them. */
export function drawBridge(picture: BridgePicture, canvas: Canvas): Line[] {
  const drawing = { picture, signs: signsOn(canvas), columns: canvas.columns };
  const title = flow([quiet(picture.title)], canvas.columns);
  if (canvas.plain) return [...title, ...inWords(drawing)];
  return [...title, ...(canvas.columns < narrow ? stacked(drawing) : sideBySide(drawing))];
}

/** The bridge as a line for each box: whose it is, and what it says. */
const inWords = ({ picture, columns }: Drawing): Line[] =>
  picture.boxes.flatMap(({ title, words }) =>
    flow([{ text: `${title}: `, tone: 'strong' }, plain(words)], columns),
  );

const boxOf = ({ picture }: Drawing, id: BoxId): BridgeBox | undefined =>
  picture.boxes.find((box) => box.id === id);

const hasLink = ({ picture }: Drawing, from: BoxId, to: BoxId): boolean =>
  picture.links.some((link) => link[0] === from && link[1] === to);

const columnOf = (id: BoxId): readonly BoxId[] =>
  id === 'selfIntent' ? ['selfPosition', 'selfIntent'] : ['otherPosition', 'otherIntent'];

function stacked(drawing: Drawing): Line[] {
  const { columns } = drawing;
  const side = (intent: BoxId): Line[] =>
    columnOf(intent).flatMap((id) => {
      const box = boxOf(drawing, id);
      if (box === undefined) return [];
      const leads = id !== intent && hasLink(drawing, id, intent);
      return [
        ...drawBox(drawing.signs, box, columns, leads),
        ...(leads ? [tip(drawing, columns)] : []),
      ];
    });
  const sides = [side('selfIntent'), side('otherIntent')].filter((lines) => lines.length > 0);
  const shared = boxOf(drawing, 'shared');
  const meeting =
    shared === undefined
      ? []
      : [tip(drawing, columns), ...drawBox(drawing.signs, shared, columns, false)];
  const linked = hasLink(drawing, 'selfIntent', 'otherIntent');
  const between = linked ? underMiddle(columns, drawing.signs.upright) : [];
  return [
    ...sides.flatMap((lines, order) => (order === 0 ? lines : [between, ...lines])),
    ...meeting,
  ];
}

function sideBySide(drawing: Drawing): Line[] {
  const width = Math.floor((drawing.columns - gap) / 2);
  const row = (left: BoxId, right: BoxId, next: (from: BoxId) => BoxId): Line[] =>
    besides(
      drawing,
      [left, right].map((id) => ({
        box: boxOf(drawing, id),
        leads: hasLink(drawing, id, next(id)),
      })),
      width,
    );
  return [
    ...row('selfPosition', 'otherPosition', (from) =>
      from === 'selfPosition' ? 'selfIntent' : 'otherIntent',
    ),
    ...tips(drawing, width),
    ...row('selfIntent', 'otherIntent', () => 'shared'),
    ...meeting(drawing, width),
  ];
}

/** Two boxes beside each other, as high as the higher one. */
function besides(
  drawing: Drawing,
  sides: readonly { readonly box: BridgeBox | undefined; readonly leads: boolean }[],
  width: number,
): Line[] {
  const linked = hasLink(drawing, 'selfIntent', 'otherIntent');
  const isIntents = sides.every(({ box }) => box?.id.endsWith('Intent'));
  const height = Math.max(
    0,
    ...sides.map(({ box }) => (box === undefined ? 0 : boxRows(box, width))),
  );
  if (height === 0) return [];
  const [left = [], right = []] = sides.map(({ box, leads }) =>
    box === undefined ? [] : drawBox(drawing.signs, box, width, leads, height),
  );
  return Array.from({ length: height + 2 }, (_, at) => {
    const link = linked && isIntents && at === 1;
    const between = link ? drawing.signs.across.repeat(gap) : ' '.repeat(gap);
    const end = right[at] ?? [];
    return end.length === 0
      ? (left[at] ?? [])
      : [...padded(left[at] ?? [], width), quiet(between), ...end];
  });
}

/** Arrows from positions to the intents under them. */
function tips(drawing: Drawing, width: number): Line[] {
  const { arrow } = drawing.signs;
  const middle = middleOf(width);
  const self = hasLink(drawing, 'selfPosition', 'selfIntent') ? arrow : ' ';
  const other = hasLink(drawing, 'otherPosition', 'otherIntent') ? arrow : ' ';
  if (self === ' ' && other === ' ') return [];
  const line = `${' '.repeat(middle)}${self}${' '.repeat(width + gap - 1)}${other}`;
  return [[quiet(line.trimEnd())]];
}

/** The two lines that come together, and the box in which they do. */
function meeting(drawing: Drawing, width: number): Line[] {
  const shared = boxOf(drawing, 'shared');
  if (shared === undefined) return [];
  const { signs } = drawing;
  const whole = 2 * width + gap;
  const middle = middleOf(whole);
  const from = middleOf(width);
  const half = signs.across.repeat(middle - from - 1);
  const lines = ['selfIntent', 'otherIntent'] as const;
  const both = lines.every((id) => hasLink(drawing, id, 'shared'));
  const { bottomLeft, bottomRight, out } = signs;
  const otherHalf = signs.across.repeat(from + width + gap - middle - 1);
  const join = `${' '.repeat(from)}${bottomLeft}${half}${out}${otherHalf}${bottomRight}`;
  const boxWidth = Math.min(whole, Math.max(width, naturalBoxWidth(shared)));
  const left = Math.max(0, middle - middleOf(boxWidth));
  const box = drawBox(drawing.signs, shared, boxWidth, false);
  return [
    ...(both ? [[quiet(join)]] : []),
    [quiet(`${' '.repeat(middle)}${signs.arrow}`)],
    ...box.map((line) => (left === 0 ? line : [plain(' '.repeat(left)), ...line])),
  ];
}

const underMiddle = (width: number, sign: string): Line => [
  quiet(`${' '.repeat(middleOf(width))}${sign}`),
];

const tip = ({ signs }: Drawing, width: number): Line => underMiddle(width, signs.arrow);

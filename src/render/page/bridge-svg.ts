import type { BoxId, BridgeBox, BridgePicture } from '../bridge/bridge-picture.ts';
import { type Html, row, tag, words } from './html.ts';
import { linesFor } from './svg-text.ts';

/** The size of letters in a drawing, and the height of a line, in units of the drawing. */
const [letter, lineHeight] = [13, 17];

/** Everything is as wide as two boxes with a gap; on a phone a letter is then still 11 pixels. */
const [width, boxWidth, sharedWidth, gap] = [380, 176, 260, 34];
const padding = 11;

/** Between what a box is called and what was said. */
const apart = 5;

/** The most lines for what a box is called, and for what was said. */
const [mostTitle, mostWords] = [4, 16];

/** Where a box stands: in which row, and its left edge. */
const places: Readonly<Record<BoxId, readonly [order: number, left: number]>> = {
  selfPosition: [0, 0],
  otherPosition: [0, width - boxWidth],
  selfIntent: [1, 0],
  otherIntent: [1, width - boxWidth],
  shared: [2, (width - sharedWidth) / 2],
};

/** A box with its lines worked out. Its place is from the left and from the top. */
interface Placed {
  readonly box: BridgeBox;
  readonly title: readonly string[];
  readonly lines: readonly string[];
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/**
 * The bridge as a drawing: both people side by side, what is shared below them, and a dashed edge
 * around a guess. Who cannot see it is read its title and every box.
 *
 * @param id in the page, for this drawing only.
 */
export function bridgeSvg(picture: BridgePicture, id: string): Html {
  const placed = place(picture.boxes);
  const height = Math.max(...placed.map((each) => each.top + each.height));
  const svg = tag(
    'svg',
    { role: 'img', 'aria-labelledby': `${id}-title ${id}-desc`, viewBox: `0 0 ${width} ${height}` },
    tag('title', { id: `${id}-title` }, words(picture.title)),
    tag(
      'desc',
      { id: `${id}-desc` },
      words(picture.boxes.map((box) => `${box.title}: ${box.words}`).join('\n')),
    ),
    tip(`${id}-tip`),
    ...picture.links.flatMap(([from, to]) => {
      const [start, goal] = [from, to].map((each) => placed.find(({ box }) => box.id === each));
      return start === undefined || goal === undefined ? [] : [link(start, goal, `${id}-tip`)];
    }),
    ...placed.map(drawn),
  );
  return tag('figure', {}, svg);
}

/** Gives every box its place. A row is as high as its highest box. */
function place(boxes: readonly BridgeBox[]): Placed[] {
  const written = boxes.map((box) => ({ box, ...lettered(box) }));
  const placed: Placed[] = [];
  let top = 0;
  for (const order of [0, 1, 2]) {
    const here = written.filter(({ box }) => places[box.id][0] === order);
    if (here.length === 0) continue;
    const most = Math.max(...here.map(({ title, lines }) => title.length + lines.length));
    const height = most * lineHeight + apart + 2 * padding;
    placed.push(...here.map((each) => ({ ...each, left: places[each.box.id][1], top, height })));
    top += height + gap;
  }
  return placed;
}

function lettered(box: BridgeBox): Pick<Placed, 'title' | 'lines' | 'width'> {
  const boxed = box.id === 'shared' ? sharedWidth : boxWidth;
  const room = (boxed - 2 * padding) / letter;
  return {
    // Bold letters are wider.
    title: linesFor(box.title, room / 1.12, mostTitle),
    lines: linesFor(box.words, room, mostWords),
    width: boxed,
  };
}

/** A box is a drawing of its own, which cuts off what a rare script may make wider than was thought. */
function drawn({ box, title, lines, left, width: boxed, top, height }: Placed): Html {
  const unused = height - apart - 2 * padding - (title.length + lines.length) * lineHeight;
  const first = padding + unused / 2 + letter;
  const line = (text: string, order: number): Html => {
    const isTitle = order < title.length;
    const y = first + order * lineHeight + (isTitle ? 0 : apart);
    return tag('text', { class: isTitle ? 'middle name' : 'middle', x: boxed / 2, y }, words(text));
  };
  const edge = { x: 1, y: 1, width: boxed - 2, height: height - 2 };
  return tag(
    'svg',
    { x: left, y: top, width: boxed, height },
    tag('rect', {
      class: box.guess ? 'box guess' : 'box',
      ...edge,
      rx: box.id === 'shared' ? 20 : 6,
    }),
    row(...[...title, ...lines].map(line)),
  );
}

/** A line between two boxes beside each other, or an arrow to a box below. */
function link(from: Placed, to: Placed, tipId: string): Html {
  if (from.top === to.top) {
    const [left, right] = from.left < to.left ? [from, to] : [to, from];
    const y = left.top + left.height / 2;
    return tag('path', { class: 'link', d: `M${left.left + left.width} ${y}H${right.left}` });
  }
  const [start, end] =
    from.top < to.top ? [from.top + from.height, to.top - 2] : [from.top, to.top + to.height + 2];
  const x = from.left + from.width / 2;
  // An arrow to what is shared ends at the near half of it.
  const near = Math.min(Math.max(x, to.left + to.width / 4), to.left + (to.width * 3) / 4);
  return tag('path', {
    class: 'link',
    d: `M${x} ${start}L${near} ${end}`,
    'marker-end': `url(#${tipId})`,
  });
}

/** The head of an arrow. */
const tip = (id: string): Html =>
  tag(
    'marker',
    { id, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 6, markerHeight: 6, orient: 'auto' },
    tag('path', { class: 'tip', d: 'M0 0L8 4L0 8Z' }),
  );

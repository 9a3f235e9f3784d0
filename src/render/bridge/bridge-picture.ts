import { labelLines, quotedLabel } from '../mermaid.ts';

/** The boxes that a bridge can have, in the order in which they stand in it. */
export const boxIds = [
  'selfPosition',
  'otherPosition',
  'selfIntent',
  'otherIntent',
  'shared',
] as const;

export type BoxId = (typeof boxIds)[number];

/** A box of the picture: a title and, under it, what was said. */
export interface BridgeBox {
  readonly id: BoxId;
  readonly title: string;
  /** With the mark in brackets behind them, for words about the other. */
  readonly words: string;
  readonly guess: boolean;
}

/** The bridge as what there is to draw, whatever draws it: Mermaid, a terminal, SVG. */
export interface BridgePicture {
  readonly title: string;
  readonly boxes: readonly BridgeBox[];
  /** From one box to the next. Two intents without something shared are linked with each other. */
  readonly links: readonly (readonly [BoxId, BoxId])[];
}

/** The picture as a Mermaid flowchart, without a fence around it. A guess has a dashed edge. */
export function writeBridge({ title, boxes, links }: BridgePicture): string {
  const guesses = boxes.flatMap(({ id, guess }) => (guess ? [id] : []));
  return [
    'flowchart TB',
    `accTitle: ${title}`,
    ...boxes.map(writeBox),
    ...links.map(
      ([from, to]) =>
        `${from} ${to === 'otherIntent' && from === 'selfIntent' ? '---' : '-->'} ${to}`,
    ),
    ...(guesses.length === 0
      ? []
      : ['classDef guess stroke-dasharray: 5 5', `class ${guesses.join(',')} guess`]),
  ].join('\n  ');
}

function writeBox({ id, title, words }: BridgeBox): string {
  const label = quotedLabel([title, words]);
  return id === 'shared' ? `${id}([${label}])` : `${id}[${label}]`;
}

const boxLine = /^(\w+)(?:\[("[^"]*")\]|\(\[("[^"]*")\]\))$/;
const linkLine = /^(\w+) --[->] (\w+)$/;
const guessLine = /^class ([\w,]+) guess$/;

/** What was read so far. */
interface Reading {
  title: string | undefined;
  readonly boxes: Map<BoxId, Omit<BridgeBox, 'guess'>>;
  readonly links: (readonly [BoxId, BoxId])[];
  readonly guesses: Set<BoxId>;
}

/**
 * Reads a picture back from a Mermaid flowchart that `writeBridge` made, with spaces and empty
 * lines as one likes.
 *
 * @returns `undefined` for any other diagram: somebody's own stays what they made of it.
 */
export function readBridge(mermaid: string): BridgePicture | undefined {
  const [first, ...lines] = mermaid
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const reading: Reading = { title: undefined, boxes: new Map(), links: [], guesses: new Set() };
  if (first !== 'flowchart TB' || !lines.every((line) => readLine(line, reading))) return undefined;
  const { title, boxes, links, guesses } = reading;
  const named = [...links.flat(), ...guesses];
  if (title === undefined || boxes.size === 0 || !named.every((id) => boxes.has(id)))
    return undefined;
  return {
    title,
    boxes: [...boxes.values()].map((box) => ({ ...box, guess: guesses.has(box.id) })),
    links,
  };
}

/** Takes in one line; `false` when it is none of ours. */
function readLine(line: string, reading: Reading): boolean {
  if (line === 'classDef guess stroke-dasharray: 5 5') return true;
  if (line.startsWith('accTitle:')) {
    reading.title = line.slice('accTitle:'.length).trim();
    return true;
  }
  return readBox(line, reading) || readLink(line, reading) || readGuesses(line, reading);
}

function readBox(line: string, { boxes }: Reading): boolean {
  const [, id, square, round] = boxLine.exec(line) ?? [];
  const [title, words, ...more] = labelLines(square ?? round ?? '');
  if (!isBoxId(id) || boxes.has(id) || title === undefined || words === undefined) return false;
  boxes.set(id, { id, title, words });
  return more.length === 0;
}

function readLink(line: string, { links }: Reading): boolean {
  const [, from, to] = linkLine.exec(line) ?? [];
  if (!isBoxId(from) || !isBoxId(to)) return false;
  links.push([from, to]);
  return true;
}

function readGuesses(line: string, { guesses }: Reading): boolean {
  const ids = guessLine.exec(line)?.[1]?.split(',') ?? [];
  for (const id of ids) {
    if (!isBoxId(id)) return false;
    guesses.add(id);
  }
  return ids.length > 0;
}

const isBoxId = (id: string | undefined): id is BoxId => boxIds.some((each) => each === id);

import type { Feed } from '../core/feed.ts';
import type { Statement } from '../core/tension.ts';
import { quotedLabel, shortened } from './mermaid.ts';
import { phrasesOf, type Sheet, saidIn } from './sheet.ts';

/** A box of the picture: a title and, under it, what was said. */
interface Box {
  readonly id: string;
  readonly lines: readonly string[];
  readonly guess: boolean;
}

/** Whether there are two intents: a bridge needs something to stand on at both ends. */
export const hasBridge = (sheet: Sheet): boolean =>
  saidIn(sheet, 'self.preserve').length > 0 && saidIn(sheet, 'other.preserve').length > 0;

/**
 * A picture of the bridge, as a Mermaid flowchart: what each says, what each wants to keep, and
 * where they meet. A box with nothing in it is left out, a guess has a dashed edge beside its
 * mark, and without two intents there is no bridge. The shape is the evaporating cloud (Goldratt
 * 1994): two positions, the need under each, one aim.
 */
export function bridge(sheet: Sheet): string {
  if (!hasBridge(sheet)) return '';
  const { texts, name } = sheet;
  const selfPosition = box(sheet, 'selfPosition', texts.mine.position, 'self.position');
  const otherPosition = box(sheet, 'otherPosition', texts.theirs.position(name), 'other.position');
  const selfIntent = box(sheet, 'selfIntent', texts.mine.preserve, 'self.preserve');
  const otherIntent = box(sheet, 'otherIntent', texts.theirs.preserve(name), 'other.preserve');
  const shared = box(sheet, 'shared', texts.labels.shared, 'shared');
  const boxes = [selfPosition, otherPosition, selfIntent, otherIntent, shared];
  const lines = [
    'flowchart TB',
    `accTitle: ${texts.bridge}`,
    ...boxes.flatMap((each) => (each === undefined ? [] : [drawn(each)])),
    ...arrow(selfPosition, selfIntent),
    ...arrow(otherPosition, otherIntent),
    ...(shared === undefined
      ? ['selfIntent --- otherIntent']
      : [...arrow(selfIntent, shared), ...arrow(otherIntent, shared)]),
    ...guessed(boxes),
  ];
  return `\`\`\`mermaid\n${lines.join('\n  ')}\n\`\`\``;
}

function box(sheet: Sheet, id: string, title: string, feed: Feed): Box | undefined {
  const statements = saidIn(sheet, feed);
  const words = wordsIn(sheet, statements);
  if (words === '') return undefined;
  return {
    id,
    lines: [title, words],
    guess: statements.some(({ source }) => source === 'guess'),
  };
}

function wordsIn(sheet: Sheet, statements: readonly Statement[]): string {
  const phrases = statements.flatMap((statement) => phrasesOf(sheet, statement));
  const words = shortened(phrases.map(({ text }) => text).join(' · '));
  const mark = phrases.find(({ mark }) => mark?.italic)?.mark ?? phrases[0]?.mark;
  return mark === undefined ? words : `${words} (${mark.word})`;
}

const drawn = ({ id, lines }: Box): string =>
  id === 'shared' ? `${id}([${quotedLabel(lines)}])` : `${id}[${quotedLabel(lines)}]`;

const arrow = (from: Box | undefined, to: Box | undefined): string[] =>
  from === undefined || to === undefined ? [] : [`${from.id} --> ${to.id}`];

function guessed(boxes: readonly (Box | undefined)[]): string[] {
  const ids = boxes.flatMap((each) => (each?.guess ? [each.id] : []));
  return ids.length === 0
    ? []
    : ['classDef guess stroke-dasharray: 5 5', `class ${ids.join(',')} guess`];
}

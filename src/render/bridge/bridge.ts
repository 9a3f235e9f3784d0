import type { Feed } from '../../core/prompt-set/feed.ts';
import type { Statement } from '../../core/tension.ts';
import { mermaidBlock, shortened } from '../mermaid.ts';
import { phrasesOf, type Sheet, saidIn } from '../note/sheet.ts';
import { type BoxId, type BridgeBox, type BridgePicture, writeBridge } from './bridge-picture.ts';

/** Whether there are two intents: a bridge needs something to stand on at both ends. */
export const hasBridge = (sheet: Sheet): boolean =>
  saidIn(sheet, 'self.preserve').length > 0 && saidIn(sheet, 'other.preserve').length > 0;

/** The bridge as a Mermaid flowchart in its fence; nothing without two intents. */
export function bridge(sheet: Sheet): string {
  const picture = bridgePicture(sheet);
  return picture === undefined ? '' : mermaidBlock(writeBridge(picture));
}

/**
 * The picture of the bridge: what each says, what each wants to keep, and where they meet. A box
 * with nothing in it is left out, a guess is one beside its mark, and without two intents there is
 * no bridge. The shape is the evaporating cloud (Goldratt 1994): two positions, the need under
 * each, one aim.
 */
export function bridgePicture(sheet: Sheet): BridgePicture | undefined {
  if (!hasBridge(sheet)) return undefined;
  const { texts, name } = sheet;
  const boxes = [
    box(sheet, 'selfPosition', texts.mine.position, 'self.position'),
    box(sheet, 'otherPosition', texts.theirs.position(name), 'other.position'),
    box(sheet, 'selfIntent', texts.mine.preserve, 'self.preserve'),
    box(sheet, 'otherIntent', texts.theirs.preserve(name), 'other.preserve'),
    box(sheet, 'shared', texts.labels.shared, 'shared'),
  ].filter((each) => each !== undefined);
  const has = (id: BoxId) => boxes.some((each) => each.id === id);
  const links: readonly (readonly [BoxId, BoxId])[] = [
    ['selfPosition', 'selfIntent'],
    ['otherPosition', 'otherIntent'],
    ['selfIntent', has('shared') ? 'shared' : 'otherIntent'],
    ['otherIntent', 'shared'],
  ];
  return {
    title: texts.bridge,
    boxes,
    links: links.filter(([from, to]) => has(from) && has(to)),
  };
}

function box(sheet: Sheet, id: BoxId, title: string, feed: Feed): BridgeBox | undefined {
  const statements = saidIn(sheet, feed);
  const words = wordsIn(sheet, statements);
  if (words === '') return undefined;
  return { id, title, words, guess: statements.some(({ source }) => source === 'guess') };
}

function wordsIn(sheet: Sheet, statements: readonly Statement[]): string {
  const phrases = statements.flatMap((statement) => phrasesOf(sheet, statement));
  const words = shortened(phrases.map(({ text }) => text).join(' · '));
  const mark = phrases.find(({ mark }) => mark?.italic)?.mark ?? phrases[0]?.mark;
  return mark === undefined ? words : `${words} (${mark.word})`;
}

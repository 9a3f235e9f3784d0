import { blockInfo } from '../../core/answers/answers-block.ts';
import { findFrontMatter } from '../../core/front-matter/front-matter-place.ts';
import { type FencedBlock, findFencedBlocks } from '../../core/note/fenced-block.ts';

/**
 * What a person reads in the text of a note: no front matter, and no blocks of answers, each with the
 * heading right above it when nothing else stands under that. The answers are there for programs, and
 * the summary says the same in words.
 */
export function readablePart(text: string): string {
  const front = findFrontMatter(text);
  const { bodyStart, bodyLine } = front?.closed ? front : { bodyStart: 0, bodyLine: 1 };
  const lastFirst = (['answers', 'after'] as const)
    .flatMap((kind) => findFencedBlocks(text, blockInfo(kind), bodyStart, bodyLine))
    .sort((a, b) => b.whole.start - a.whole.start);
  return lastFirst.reduce(cutBlock, text).slice(bodyStart);
}

/** The heading of a part, and nothing below it, at the end of a text. The title is no such heading. */
const lastHeading = /(?<=^|\n) {0,3}(#{2,6})[ \t][^\n]*\n\s*$/;

/** Whether the part under a heading of this level ends where a text begins. */
const endsPart = (text: string, level: number): boolean =>
  new RegExp(String.raw`^\s*(?:#{1,${level}}[ \t]|$)`).test(text);

function cutBlock(text: string, { whole }: FencedBlock): string {
  const above = text.slice(0, whole.start);
  const below = text.slice(whole.end);
  const heading = lastHeading.exec(above);
  const isAlone = heading !== null && endsPart(below, heading[1]?.length ?? 0);
  return (isAlone ? above.slice(0, heading.index) : above) + below;
}

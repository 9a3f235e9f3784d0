import type { RootContent } from 'mdast';
import { blockInfo } from '../../core/answers/answers-block.ts';

const answers: readonly string[] = [blockInfo('answers'), blockInfo('after')];

const isAnswers = (node: RootContent | undefined): boolean =>
  node?.type === 'code' && answers.includes(`${node.lang} ${node.meta}`);

/** Leaves the blocks of answers out of a note, with the heading above them when nothing else stands under it. */
export function withoutAnswers(nodes: readonly RootContent[]): RootContent[] {
  return nodes.filter((node, at) => {
    if (isAnswers(node)) return false;
    if (node.type !== 'heading' || !isAnswers(nodes[at + 1])) return true;
    const next = nodes.slice(at + 1).find((each) => !isAnswers(each));
    return next !== undefined && !(next.type === 'heading' && next.depth <= node.depth);
  });
}

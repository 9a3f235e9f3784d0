import type { Completion } from '../../core/completion/candidate.ts';
import { flagsOf } from './flags.ts';

/**
 * Candidates for fish: a line of flags, and then for each candidate the whole word, and after a tab
 * what it is. Fish matches, lists and quotes them itself.
 */
export function renderForFish(completion: Completion): string {
  const { before, candidates } = completion;
  const lines = candidates.map(({ value, description }) =>
    description === undefined ? before + value : `${before}${value}\t${description}`,
  );
  return [flagsOf(completion), ...lines, ''].join('\n');
}

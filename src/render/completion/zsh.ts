import type { Completion } from '../../core/completion/candidate.ts';
import { flagsOf } from './flags.ts';
import { listingOf } from './listing.ts';

/**
 * Candidates for zsh: a line of flags, and then for each candidate the whole word, a tab, and how it
 * is listed. Zsh matches and quotes them itself.
 */
export function renderForZsh(completion: Completion, columns: number): string {
  const { before, candidates } = completion;
  const listed = listingOf(candidates, columns);
  const lines = candidates.map(
    ({ value }, index) => `${before}${value}\t${listed[index] ?? value}`,
  );
  const isDescribed = candidates.some(({ description }) => description !== undefined);
  return [flagsOf(completion, isDescribed ? 'lines' : ''), ...lines, ''].join('\n');
}

import { textWidth } from '../../core/columns/graphemes.ts';

/** Pairs as lines: what comes second begins in the same column on each. */
export function aligned(pairs: readonly (readonly [first: string, second: string])[]): string[] {
  const width = Math.max(...pairs.map(([first]) => textWidth(first)));
  return pairs.map(([first, second]) => {
    return `${first}${' '.repeat(width - textWidth(first))}  ${second}`;
  });
}

import type { Piece } from '../text/lines.ts';
import { literalPattern } from '../text/literal-pattern.ts';

/**
 * Where a folded term stands in a folded text from `from` on, or `undefined`. The words of a phrase
 * may have any white space between them, also the end of a line.
 */
export function findTerm(folded: string, term: string, from = 0): Piece | undefined {
  if (!term.includes(' ')) {
    const start = folded.indexOf(term, from);
    return start === -1 ? undefined : { start, end: start + term.length };
  }
  const pattern = phrasePattern(term);
  pattern.lastIndex = from;
  const found = pattern.exec(folded);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

const phrasePattern = (phrase: string): RegExp =>
  new RegExp(phrase.split(' ').map(literalPattern).join('\\s+'), 'g');

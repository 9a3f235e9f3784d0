import { blockInfo } from '../../core/answers/answers-block.ts';
import { findFrontMatter } from '../../core/front-matter/front-matter-place.ts';
import { findFencedBlocks } from '../../core/note/fenced-block.ts';
import type { Damage } from '../../i18n/change-texts.ts';

/** What is wrong with a file that cannot be read as a note, and where. */
export interface DamageFound {
  readonly kind: Damage;
  /** Counted from 1; absent where there is no line to point at. */
  readonly line: number | undefined;
}

/**
 * What is wrong with a file that cannot be read as a note.
 *
 * @param text its text; `undefined` when it cannot be read as text.
 * @param line what reading it as a note said of the place.
 */
export function damageIn(text: string | undefined, line: number | undefined): DamageFound {
  if (text === undefined) return { kind: 'unreadable', line };
  const front = findFrontMatter(text);
  const hasAnswers = findFencedBlocks(text, blockInfo('answers'), 0, 1).length > 0;
  const isOurs = ['id', 'set'].every((key) => front?.entries.some((entry) => entry.key === key));
  if (!isOurs && !hasAnswers) return { kind: 'not-a-note', line };
  if (line === undefined) return { kind: isOurs ? 'no-answers' : 'front-matter', line };
  return { kind: line < (front?.bodyLine ?? 2) ? 'front-matter' : 'answers', line };
}

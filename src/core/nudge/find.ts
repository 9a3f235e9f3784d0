import type { CompiledRule } from './compile.ts';
import type { Found, Scope } from './match.ts';
import { coveredBy, everyMatch } from './pattern-index.ts';

const skips = (questions: 'skip' | 'only' | undefined, isQuestion: boolean): boolean =>
  (questions === 'skip' && isQuestion) || (questions === 'only' && !isQuestion);

/** What `rule` finds first in the sentence, or `undefined`. */
export function findIn(
  {
    rule,
    find,
    exceptions,
    after,
    unless,
  }: CompiledRule<{ readonly questions?: 'skip' | 'only' | undefined }>,
  scope: Scope,
): Found | undefined {
  if (skips(rule.questions, scope.sentence.question)) return undefined;
  let spared: { covered: Uint8Array; from: number } | undefined;
  for (const found of everyMatch(find, scope)) {
    if (spared === undefined) {
      if (!everyMatch(unless, scope).next().done) return undefined;
      const first = everyMatch(after, scope).next();
      const from = first.done ? Number.POSITIVE_INFINITY : first.value.to;
      spared = { covered: coveredBy(exceptions, scope), from };
    }
    if (found.shownFrom >= spared.from) return undefined;
    if (!spared.covered.subarray(found.from, found.to).includes(1)) return found;
  }
  return undefined;
}

import { distance } from 'fastest-levenshtein';

/**
 * The known words that `word` was probably meant to be, the likeliest first: those it is the start
 * of, and those that are a few slips (a third of the letters) away. Case does not matter.
 */
export function nearest(word: string, known: Iterable<string>, limit = 3): string[] {
  const typed = word.toLowerCase();
  const candidates: { readonly name: string; readonly slips: number }[] = [];
  for (const name of new Set(known)) {
    const slips = slipsBetween(typed, name.toLowerCase());
    if (slips !== undefined) candidates.push({ name, slips });
  }
  return candidates
    .sort((a, b) => a.slips - b.slips)
    .slice(0, limit)
    .map(({ name }) => name);
}

/** How far apart two words are, or `undefined` when one cannot have been meant by the other. */
function slipsBetween(typed: string, name: string): number | undefined {
  if (typed.length > 1 && name.startsWith(typed)) return 0;
  const most = Math.min(Math.ceil(name.length / 3), name.length - 1);
  if (Math.abs(typed.length - name.length) > most) return undefined;
  if (letters(typed) === letters(name)) return 1;
  const slips = distance(typed, name);
  return slips <= most ? slips : undefined;
}

/** The letters of a word in order: the same for two words of which only letters changed places, which is one slip. */
const letters = (word: string): string => Array.from(word).sort().join('');

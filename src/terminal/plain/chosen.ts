import { fold } from '../../core/search/fold.ts';
import type { Entry, Offer } from '../prompts/choice/choice-state.ts';

/**
 * The entry that is meant by what was typed: its number or letter, its words, or a start of them
 * that no other has.
 *
 * @returns its index, the number of entries for one's own words, or `undefined` for none.
 */
export function entryMeant({ entries, own }: Offer, typed: string): number | undefined {
  const wanted = fold(typed.trim()).replace(/[.)]$/, '');
  if (wanted === '') return undefined;
  const byTag = entries.findIndex(({ tags }) => tags.some((tag) => fold(tag) === wanted));
  if (byTag !== -1) return byTag;
  if (own !== undefined && wanted === String(entries.length + 1)) return entries.length;
  return byWords(own === undefined ? entries : [...entries, { tags: [], label: own }], wanted);
}

function byWords(entries: readonly Entry[], wanted: string): number | undefined {
  const labels = entries.map(({ label }) => fold(label));
  const exact = labels.indexOf(wanted);
  if (exact !== -1) return exact;
  const starting = labels.flatMap((label, index) => (label.startsWith(wanted) ? [index] : []));
  return starting.length === 1 ? starting[0] : undefined;
}

/** The entries that are meant by several at once; `undefined` when one of them is none. */
export function entriesMeant(offer: Offer, typed: string): readonly number[] | undefined {
  const one = entryMeant(offer, typed);
  if (one !== undefined) return [one];
  const found = typed
    .split(/[\s,;+]+/)
    .filter((part) => part !== '')
    .map((part) => entryMeant(offer, part));
  const known = found.filter((index) => index !== undefined);
  return known.length === found.length ? [...new Set(known)] : undefined;
}

/** What is typed for the first and for the last of them. */
export function rangeOf({ entries, own }: Offer): {
  readonly first: string;
  readonly last: string;
} {
  const first = entries[0]?.tags[0] ?? '1';
  return {
    first,
    last: own === undefined ? (entries.at(-1)?.tags[0] ?? first) : String(entries.length + 1),
  };
}

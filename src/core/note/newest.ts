import { compareTexts } from '../text/compare.ts';
import { instantOf } from './note-date.ts';

/** What a note is ordered by. */
interface Dated {
  readonly path: string;
  readonly meta: { readonly date: string };
}

/** Keeps the newest of many notes that come by in any order, in room for twice as many. */
export interface Newest<T extends Dated> {
  /** How many came by. */
  readonly count: number;
  /** Whether a note of this date would be kept, as far as is known now. */
  hasRoomFor(date: string): boolean;
  add(note: T): void;
  /** The newest first; of the same moment, the later path first. */
  sorted(): readonly T[];
}

/**
 * @param limit how many to keep.
 * @param keep makes what is kept from what came by.
 */
export function createNewest<T extends Dated>(
  limit: number,
  keep: (note: T) => T = (note) => note,
): Newest<T> {
  let kept: { readonly note: T; readonly at: number }[] = [];
  let count = 0;
  let trimAt = limit;
  /** What is older than this is not among the newest. */
  let floor = Number.NEGATIVE_INFINITY;
  const trim = () => {
    kept.sort((a, b) => b.at - a.at || compareTexts(b.note.path, a.note.path));
    kept = kept.slice(0, limit);
    trimAt = limit * 2;
    if (kept.length === limit) floor = kept.at(-1)?.at ?? floor;
  };
  return {
    get count() {
      return count;
    },
    hasRoomFor: (date) => instantOf(date) >= floor,
    add(note) {
      count += 1;
      const at = instantOf(note.meta.date);
      if (at < floor) return;
      kept.push({ note: keep(note), at });
      if (kept.length >= trimAt) trim();
    },
    sorted() {
      trim();
      return kept.map(({ note }) => note);
    },
  };
}

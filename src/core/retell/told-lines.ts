import { diffArrays } from 'diff';

/** A line of a Markdown text that has words on it, with the space below it. */
export interface ToldLine {
  /** Without the spaces behind them, which many editors take away. */
  readonly words: string;
  /** Spaces behind the words, the line end, and the empty lines below. */
  readonly tail: string;
  /** Whether an empty line stands above it. */
  readonly apart: boolean;
}

/** Splits a text into its lines; nothing of it is left out. Empty lines go with the line above. */
export function toldLines(text: string): ToldLine[] {
  const lines: ToldLine[] = [];
  let apart = false;
  for (const [whole, line = ''] of text.matchAll(/([^\n]*\n?)(?:[^\S\n]*\n)*/g)) {
    if (whole === '') continue;
    const words = line.trimEnd();
    const tail = whole.slice(words.length);
    lines.push({ words, tail, apart });
    apart = lineEndsIn(tail) > (words === '' ? 0 : 1);
  }
  return lines;
}

/** How many line ends there are in a text. */
export const lineEndsIn = (text: string): number => text.split('\n').length - 1;

/** By what lines are held to be the same: how wide the columns of a table are does not matter. */
export const keyOf = ({ words }: ToldLine): string =>
  /^\s*\|/.test(words) ? words.replace(/\s+/g, ' ').replace(/-{2,}/g, '--') : words;

/** Lines of a text that were taken away, and those that came in their place; either may be none. */
export interface Change {
  /** Index of the first line that was taken away, or before which lines came. */
  readonly at: number;
  readonly removed: number;
  readonly lines: readonly ToldLine[];
}

/** What became of the lines of an old text in a new one: each was taken away, or stayed. */
export interface Changes {
  readonly changes: readonly Change[];
  /** The lines that stayed, by their index in the old text, as they stand in the new one. */
  readonly kept: ReadonlyMap<number, ToldLine>;
}

/**
 * Lines that may differ before two texts count as wholly different: looking further takes time that
 * grows with the square of it, and a text that differs so much is another text.
 */
const mostDifferent = 2000;

/** What became of a text, line by line. */
export function changesBetween(before: readonly ToldLine[], after: readonly ToldLine[]): Changes {
  const changes: Change[] = [];
  const kept = new Map<number, ToldLine>();
  let [old, now] = [0, 0];
  for (const [oldAt, nowAt] of [...samePlaces(before, after), [before.length, after.length]]) {
    if (oldAt > old || nowAt > now) {
      changes.push({ at: old, removed: oldAt - old, lines: after.slice(now, nowAt) });
    }
    const line = after[nowAt];
    if (line !== undefined) kept.set(oldAt, line);
    [old, now] = [oldAt + 1, nowAt + 1];
  }
  return { changes, kept };
}

/** Indices of the lines that are in both, in order. */
function samePlaces(
  before: readonly ToldLine[],
  after: readonly ToldLine[],
): (readonly [old: number, now: number])[] {
  const limit = { maxEditLength: mostDifferent };
  const parts = diffArrays(before.map(keyOf), after.map(keyOf), limit) ?? [];
  const places: (readonly [number, number])[] = [];
  let [old, now] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      for (let each = 0; each < count; each += 1) places.push([old + each, now + each]);
    }
    if (!added) old += count;
    if (!removed) now += count;
  }
  return places;
}

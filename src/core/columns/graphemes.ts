import { clusterWidth } from './width.ts';

/** The grapheme clusters of a text: where each ends, in UTF-16 units, and how many columns it takes. */
export interface Clusters {
  readonly ends: readonly number[];
  readonly widths: readonly number[];
}

/**
 * Units that are a cluster of their own beside any other such unit, with their width. Asking
 * `Intl.Segmenter` costs some 7 µs a character, so it is asked only about what is not in here.
 */
const simpleRanges: readonly (readonly [number, number, 1 | 2])[] = [
  [0x09, 0x09, 1],
  [0x20, 0x7e, 1],
  [0xa0, 0xa8, 1],
  [0xaa, 0xac, 1],
  [0xaf, 0x2ff, 1],
  [0x370, 0x377, 1],
  [0x388, 0x482, 1],
  [0x48a, 0x52f, 1],
  [0x5d0, 0x5ea, 1],
  [0x620, 0x64a, 1],
  [0xe01, 0xe30, 1],
  [0xe40, 0xe46, 1],
  [0x1e00, 0x1eff, 1],
  [0x2010, 0x2027, 1],
  [0x2030, 0x203b, 1],
  [0x2500, 0x25a9, 1],
  [0x25c1, 0x25fa, 1],
  [0x2713, 0x2713, 1],
  [0x3001, 0x3029, 2],
  [0x3041, 0x3096, 2],
  [0x30a1, 0x30fa, 2],
  [0x4e00, 0x9fff, 2],
  [0xac00, 0xd7a3, 2],
];

/** What may join with a simple unit that follows it: number signs, and the first part of a Hangul syllable. */
const joinsNext =
  /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u1100-\u115f\ua960-\ua97c\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{1193f}\u{11941}\u{11a3a}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]$/u;

let simpleWidths: Uint8Array | undefined;

function widthTable(): Uint8Array {
  if (simpleWidths === undefined) {
    simpleWidths = new Uint8Array(0x10000);
    for (const [from, to, width] of simpleRanges) simpleWidths.fill(width, from, to + 1);
  }
  return simpleWidths;
}

let segmenter: Intl.Segmenter | undefined;

function segment(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Words and emoji that were taken apart before; a text being typed holds the same ones over and over. */
const known = new Map<string, Clusters>();
const mostKnown = 20_000;

function takeApart(run: string): Clusters {
  const before = known.get(run);
  if (before !== undefined) return before;
  const ends: number[] = [];
  const widths: number[] = [];
  for (const { segment: cluster, index } of segment(run)) {
    ends.push(index + cluster.length);
    widths.push(clusterWidth(cluster));
  }
  if (known.size >= mostKnown) known.clear();
  const clusters = { ends, widths };
  known.set(run, clusters);
  return clusters;
}

/** Where a run that cannot be taken apart unit by unit ends, from `start` on. */
function endOfRun(text: string, start: number, table: Uint8Array): number {
  let end = start + 1;
  while (end < text.length) {
    const simple = table[text.charCodeAt(end)] !== 0;
    if (simple && !joinsNext.test(text.slice(Math.max(start, end - 2), end))) break;
    end += 1;
  }
  return end;
}

/** Takes `text` apart into grapheme clusters; a line end is a cluster as well. */
export function clustersOf(text: string): Clusters {
  const table = widthTable();
  const ends: number[] = [];
  const widths: number[] = [];
  let at = 0;
  while (at < text.length) {
    const width = table[text.charCodeAt(at)] ?? 0;
    const next = at + 1;
    if (width > 0 && (next === text.length || table[text.charCodeAt(next)] !== 0)) {
      ends.push(next);
      widths.push(width);
      at = next;
      continue;
    }
    const end = endOfRun(text, at, table);
    const run = takeApart(text.slice(at, end));
    for (const [index, runEnd] of run.ends.entries()) {
      ends.push(at + runEnd);
      widths.push(run.widths[index] ?? 0);
    }
    at = end;
  }
  return { ends, widths };
}

/** The clusters of `text` as texts, in order. */
export function graphemesOf(text: string): string[] {
  const { ends } = clustersOf(text);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

/** How many columns `text` takes on one row. */
export const textWidth = (text: string): number =>
  clustersOf(text).widths.reduce((sum, width) => sum + width, 0);

/** The end of the cluster that starts at `offset`, or that `offset` stands in; at the end, the end. */
export function nextBoundary(text: string, offset: number): number {
  const cluster = segment(text).containing(offset);
  return cluster === undefined ? text.length : cluster.index + cluster.segment.length;
}

/** The start of the cluster that ends at `offset`, or that `offset` stands in; at the start, 0. */
export const previousBoundary = (text: string, offset: number): number =>
  segment(text).containing(offset - 1)?.index ?? 0;

/** `offset` when no cluster is split there, else the end of the one that would be. */
export function snap(text: string, offset: number): number {
  const inside = Math.max(0, Math.min(offset, text.length));
  const cluster = segment(text).containing(inside);
  if (cluster === undefined || cluster.index === inside) return inside;
  return cluster.index + cluster.segment.length;
}

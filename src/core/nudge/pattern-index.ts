import { endsOf, endsOfList, type Found, matchAt, type Scope } from './match.ts';
import type { Pattern, Step } from './pattern.ts';

/**
 * Patterns by what they begin with, so that at each word only those are tried that can fit there.
 * Hundreds of patterns and few that begin with any one word: this is what makes an answer cheap.
 */
export interface PatternIndex {
  readonly size: number;
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly byList: ReadonlyMap<string, readonly Pattern[]>;
  /** Those that begin where the sentence does. */
  readonly atStart: readonly Pattern[];
  readonly others: readonly Pattern[];
}

const stepsOf = ({ before, shown, after }: Pattern): readonly Step[] => [
  ...before,
  ...shown,
  ...after,
];

function add(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [pattern]);
  else there.push(pattern);
}

/** Sorts patterns by their first step. */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const byWord = new Map<string, Pattern[]>();
  const byList = new Map<string, Pattern[]>();
  const atStart: Pattern[] = [];
  const others: Pattern[] = [];
  for (const pattern of patterns) {
    const [first] = stepsOf(pattern);
    if (first?.type === 'words' && first.affixes.length === 0) {
      for (const word of first.exact) add(byWord, word, pattern);
    } else if (first?.type === 'list') add(byList, first.name, pattern);
    else if (first?.type === 'start') atStart.push(pattern);
    else others.push(pattern);
  }
  return { size: patterns.length, byWord, byList, atStart, others };
}

function* candidatesAt(index: PatternIndex, at: number, scope: Scope): Generator<Pattern> {
  const word = scope.sentence.words[at];
  if (at === 0 || at === scope.opening) yield* index.atStart;
  if (word !== undefined) yield* index.byWord.get(word.norm) ?? [];
  for (const [name, patterns] of index.byList) {
    if (endsOfList(name, at, scope).length > 0) yield* patterns;
  }
  yield* index.others;
}

/** All places in the sentence where one of the patterns fits, from left to right. */
export function* everyMatch(index: PatternIndex, scope: Scope): Generator<Found> {
  if (index.size === 0) return;
  for (let at = 0; at <= scope.sentence.words.length; at += 1) {
    for (const pattern of candidatesAt(index, at, scope)) {
      const found = matchAt(pattern, at, scope);
      if (found !== undefined) yield found;
    }
  }
}

/** For each word whether one of the patterns covers it. */
export function coveredBy(index: PatternIndex, scope: Scope): Uint8Array {
  const covered = new Uint8Array(scope.sentence.words.length);
  if (index.size === 0) return covered;
  for (let at = 0; at < covered.length; at += 1) {
    for (const pattern of candidatesAt(index, at, scope)) {
      const ends = endsOf(stepsOf(pattern), at, scope);
      if (ends.length > 0) covered.fill(1, at, Math.max(...ends));
    }
  }
  return covered;
}

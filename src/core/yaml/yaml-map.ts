import type { Answer } from '../answers/answer.ts';
import { readEntry } from './yaml-entry.ts';
import { type LibraryResult, readWithLibrary, type YamlLibrary } from './yaml-library.ts';
import { type EntryLines, holdsNothing, sourceOf } from './yaml-lines.ts';

/** The value of a key; `undefined` when there is nothing behind the colon. */
export interface YamlEntry {
  readonly value: Answer | undefined;
  /** The line it begins on, counted from 1. */
  readonly line: number;
}

/** What came of reading the entries of a map. */
export type YamlMapResult =
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, YamlEntry> }
  /** It is no map of such values, or a key is there twice. */
  | { readonly kind: 'damaged'; readonly line: number }
  /** It is not of the form that `reflect` writes: read it again with the library. */
  | { readonly kind: 'needs-yaml' };

/**
 * Reads the entries of a map as texts, numbers, truth values and lists of texts: each strictly by
 * the form in which they are written here, and only what a person wrote otherwise by the library.
 *
 * @param yaml the library; without it an entry of another form gives `needs-yaml`.
 */
export function readEntries(
  text: string,
  lines: readonly EntryLines[],
  yaml?: YamlLibrary,
): YamlMapResult {
  const entries = new Map<string, YamlEntry>();
  const readOther = yaml && limitedReader(yaml);
  for (const each of lines) {
    if (each.key === undefined && holdsNothing(text, each)) continue;
    const source = sourceOf(text, each);
    const read = readQuickly(source, each.key) ?? readOther?.(source);
    if (read === undefined) return { kind: 'needs-yaml' };
    if (!read.ok) return { kind: 'damaged', line: each.line + read.line };
    for (const { key, value, line } of read.entries) {
      if (entries.has(key)) return { kind: 'damaged', line: each.line + line };
      entries.set(key, { value, line: each.line + line });
    }
  }
  return { kind: 'map', entries };
}

/** Reads what is written in our own form; `undefined` for any other. */
function readQuickly(source: string, key: string | undefined): LibraryResult | undefined {
  if (key === undefined) return undefined;
  const value = readEntry(source, key);
  return value === undefined ? undefined : { ok: true, entries: [{ key, value, line: 0 }] };
}

/**
 * Characters that go to the library at most, in one map: hostile YAML takes it ten seconds for
 * each megabyte.
 */
const libraryLimit = 256 * 1024;

function limitedReader(yaml: YamlLibrary): (source: string) => LibraryResult {
  let left = libraryLimit;
  return (source) => {
    left -= source.length;
    return left < 0 ? { ok: false, line: 0 } : readWithLibrary(source, yaml);
  };
}

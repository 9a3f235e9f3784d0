import type { NoteMeta } from '../note/note.ts';
import { toMeta } from '../note/note-meta.ts';
import type { YamlLibrary } from '../yaml/yaml-library.ts';
import { type EntryLines, holdsNothing } from '../yaml/yaml-lines.ts';
import { readEntries } from '../yaml/yaml-map.ts';
import { isPlainInFlow, quote, writeDate, writeNumber, writeText } from '../yaml/yaml-scalar.ts';
import { findFrontMatter } from './front-matter-place.ts';
import { readAsWritten } from './written-front-matter.ts';

/** The keys that are ours, in the order in which they are written. */
export const metaKeys = [
  'id',
  'title',
  'date',
  'set',
  'lang',
  'with',
  'team',
  'status',
  'temperature',
  'tags',
] as const satisfies readonly (keyof NoteMeta)[];

export type MetaKey = (typeof metaKeys)[number];

/** The line of one key, without its line end, or `undefined` when the key has no value. */
export function writeMetaLine<K extends MetaKey>(
  key: K,
  value: NoteMeta[K] | undefined,
): string | undefined {
  if (value === undefined) return undefined;
  return `${key}: ${writeMetaValue(key, value)}`;
}

function writeMetaValue(key: MetaKey, value: string | number | readonly string[]): string {
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value !== 'string') {
    return `[${value.map((item) => (isPlainInFlow(item) ? item : quote(item))).join(', ')}]`;
  }
  return key === 'date' ? writeDate(value) : writeText(value);
}

/**
 * The front matter of a note, from its first `---` to the line end after the last. One line for
 * each key: whatever stands in a value, it cannot end the block or begin another key.
 *
 * @param extra lines of a person's own, as `readFrontMatter` gave them; they are kept as they are.
 */
export function writeFrontMatter(meta: NoteMeta, extra = ''): string {
  const lines = metaKeys.flatMap((key) => writeMetaLine(key, meta[key]) ?? []);
  const own = extra === '' || extra.endsWith('\n') ? extra : `${extra}\n`;
  return `---\n${lines.join('\n')}\n${own}---\n`;
}

/** What came of reading the front matter of a text. */
export type FrontMatterResult =
  | {
      readonly kind: 'front-matter';
      readonly meta: NoteMeta;
      /** A person's own lines, as they stand: the lines of other keys, and remarks. */
      readonly extra: string;
      /** Where the text behind it begins, and the number of its first line, from 1. */
      readonly place: { readonly bodyStart: number; readonly bodyLine: number };
    }
  /** There is none, or it is not that of a note of ours. */
  | { readonly kind: 'none' }
  /** It is ours and cannot be read; `line` is counted from 1. */
  | { readonly kind: 'damaged'; readonly line: number }
  /** A person wrote some of it in another form: read it again with the library. */
  | { readonly kind: 'needs-yaml' };

const known: ReadonlySet<string | undefined> = new Set(metaKeys);

/**
 * Reads the front matter of a note. Our own keys are read strictly as they are written here, in
 * any order; a key of a person's own is not read, only kept.
 *
 * @param yaml the library, for keys of ours that are written in another form.
 */
export function readFrontMatter(text: string, yaml?: YamlLibrary): FrontMatterResult {
  const written = readAsWritten(text);
  if (written === undefined) return readByKey(text, yaml);
  const { meta, ...place } = written;
  return { kind: 'front-matter', meta, extra: '', place };
}

/** Each key by itself: a person changed or added something. */
function readByKey(text: string, yaml: YamlLibrary | undefined): FrontMatterResult {
  const place = findFrontMatter(text);
  if (place === undefined || !isOurs(place.entries)) return { kind: 'none' };
  const [first] = place.entries;
  if (!place.closed) return { kind: 'damaged', line: 1 };
  if (first?.key === undefined && !holdsNothing(text, first)) return { kind: 'damaged', line: 2 };
  const ours = place.entries.filter(({ key }) => known.has(key));
  const read = readEntries(text, ours, yaml);
  if (read.kind !== 'map') return read;
  const result = toMeta(read.entries);
  if (!result.ok) return { kind: 'damaged', line: result.line };
  return { kind: 'front-matter', meta: result.meta, extra: extraIn(text, place.entries), place };
}

/** Other programs write an `id` or `tags` as well; both an id and a set are ours. */
const isOurs = (entries: readonly EntryLines[]): boolean =>
  ['id', 'set'].every((key) => entries.some((entry) => entry.key === key));

function extraIn(text: string, entries: readonly EntryLines[]): string {
  const own = entries.map((entry) => {
    const lines = text.slice(entry.start, entry.end);
    if (entry.key !== undefined && !known.has(entry.key)) return lines;
    return (lines.match(/(?<=^|\n)#[^\n]*\n/g) ?? []).join('');
  });
  return own.join('');
}

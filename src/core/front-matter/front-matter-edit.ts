import type { NoteMeta } from '../note/note.ts';
import { lineEndOf, nextLine } from '../text/lines.ts';
import type { EntryLines } from '../yaml/yaml-lines.ts';
import { type MetaKey, metaKeys, writeMetaLine } from './front-matter.ts';
import { type FrontMatterPlace, findFrontMatter } from './front-matter-place.ts';

/** New values by key; `undefined` takes the key away. */
export type FrontMatterChanges = { readonly [Key in MetaKey]?: NoteMeta[Key] | undefined };

/**
 * Changes values in the front matter of a note. Only the lines of these keys change, and a remark
 * behind a value stays; every other character of the text is left as it is. A key that was not
 * there comes in its usual place. The text must have front matter.
 */
export function setFrontMatter(text: string, changes: FrontMatterChanges): string {
  return metaKeys.reduce(
    (changed, key) => (Object.hasOwn(changes, key) ? setKey(changed, key, changes[key]) : changed),
    text,
  );
}

function setKey<K extends MetaKey>(text: string, key: K, value: NoteMeta[K] | undefined): string {
  const place = findFrontMatter(text);
  if (place === undefined) return text;
  const line = writeMetaLine(key, value);
  const entry = place.entries.find((each) => each.key === key);
  if (entry === undefined) return line === undefined ? text : insert(text, place, key, line);
  return replaceEntry(text, entry, line);
}

/** The line end of the line at `start`: a new line gets the same. */
const lineEndAt = (text: string, start: number): string =>
  lineEndOf(text.slice(start, nextLine(text, start)));

/** Below the nearest key that usually comes before it, or on top. */
function insert(text: string, place: FrontMatterPlace, key: MetaKey, line: string): string {
  const before = new Set<string | undefined>(metaKeys.slice(0, metaKeys.indexOf(key)));
  const above = place.entries.filter((entry) => before.has(entry.key)).at(-1);
  const at = above?.end ?? place.lines.start;
  return `${text.slice(0, at)}${line}${lineEndAt(text, 0)}${text.slice(at)}`;
}

const doubleQuoted = String.raw`"(?:[^"\\\n]|\\.)*"`;
const singleQuoted = String.raw`'(?:[^'\n]|'')*'`;
const bracketed = String.raw`\[(?:${doubleQuoted}|${singleQuoted}|[^\]"'\n])*\]`;
const plain = String.raw`[^\s"'[][^\n]*?`;

/** One of our keys with a value on the same line, and what a person wrote behind that. */
const valueThenRemark = new RegExp(
  String.raw`^(["']?)[a-z]+\1[ \t]*:[ \t]*` +
    String.raw`(?:${doubleQuoted}|${singleQuoted}|${bracketed}|${plain})?([ \t]+#[^\r\n]*)\r?\n`,
);

/** Lines of a person's own between the keys: remarks and empty lines. */
const ownLines = /(?<=\n)(?:#[^\n]*|\r?)\n/g;

function replaceEntry(text: string, entry: EntryLines, line: string | undefined): string {
  const old = text.slice(entry.start, entry.end);
  const own = (old.match(ownLines) ?? []).join('');
  const remark = valueThenRemark.exec(old)?.[2] ?? '';
  const written = line === undefined ? '' : `${line}${remark}${lineEndAt(text, entry.start)}`;
  return `${text.slice(0, entry.start)}${written}${own}${text.slice(entry.end)}`;
}

import {
  Document,
  isMap,
  isScalar,
  type Pair,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { SettingKey, SettingValue } from '../../core/config/settings.ts';
import { readYaml } from '../../core/yaml/read-yaml.ts';
import { writeText } from '../../core/yaml/yaml-scalar.ts';

type Entry = Pair<ParsedNode, ParsedNode | null>;

/** A value as it is written in the file. */
const written = (value: SettingValue): string =>
  typeof value === 'string' ? writeText(value) : String(value);

/**
 * The text of a settings file in which a setting has this value. Of everything else no character
 * changes: the file is a person's own. Only in a file of an odd shape, such as one between braces, may
 * the layout change.
 *
 * @param text readable YAML: a map, or nothing at all.
 */
export function withSetting(text: string, key: SettingKey, value: SettingValue): string {
  const wanted = new Map(entriesOf(text)).set(key, value);
  const entry = entryOf(text, key);
  const changed = entry === undefined ? appended(text, key, value) : replaced(text, entry, value);
  return saysExactly(changed, wanted) ? changed : composed(text, (map) => map.set(key, value));
}

/**
 * The text of a settings file without a key, whether or not it is one of ours; remarks above it stay.
 *
 * @returns `undefined` when the key is not there.
 */
export function withoutSetting(text: string, key: string): string | undefined {
  const entry = entryOf(text, key);
  if (entry === undefined) return undefined;
  const wanted = new Map(entriesOf(text));
  wanted.delete(key);
  const [start, end] = placeOf(entry);
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const changed = text.slice(0, from) + text.slice(lineEnd(text, end));
  if (saysExactly(changed, wanted)) return changed;
  return composed(text, (map) => map.delete(entry.key.toJS(parsed(text))));
}

const options = { version: '1.2', schema: 'core', uniqueKeys: false } as const;

const parsed = (text: string) => parseDocument(text, options);

/** The map that a file is; `undefined` when there is nothing in it. */
function mapIn(text: string): YAMLMap<ParsedNode, ParsedNode | null> | undefined {
  const { contents } = parsed(text);
  return isMap<ParsedNode, ParsedNode | null>(contents) ? contents : undefined;
}

const keyText = ({ key }: Entry): string => (isScalar(key) ? String(key.value) : '');

const entryOf = (text: string, key: string): Entry | undefined =>
  mapIn(text)?.items.find((entry) => keyText(entry) === key);

/** From where its key begins up to where its value ends. */
const placeOf = ({ key, value }: Entry): readonly [number, number] => [
  key.range[0],
  value === null ? key.range[1] : value.range[1],
];

/** Where the line of an offset ends; a value of several lines ends behind its last. */
function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function replaced(text: string, { value: node }: Entry, value: SettingValue): string {
  if (node === null) return text;
  const [start, end] = node.range;
  const space = /\s/.test(text[start - 1] ?? '') ? '' : ' ';
  const newline = text.slice(start, end).endsWith('\n') ? lineEndIn(text) : '';
  return `${text.slice(0, start)}${space}${written(value)}${newline}${text.slice(end)}`;
}

const lineEndIn = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** A setting where there was none: below all the others. */
function appended(text: string, key: SettingKey, value: SettingValue): string {
  const newline = lineEndIn(text);
  const { contents } = parsed(text);
  if (isScalar(contents) && contents.range[0] < contents.range[1]) {
    /* It says `null`, which says nothing. */
    const [start, end] = contents.range;
    return `${text.slice(0, start)}${key}: ${written(value)}${text.slice(end)}`;
  }
  const before = text === '' || text.endsWith('\n') ? text : text + newline;
  return `${before}${key}: ${written(value)}${newline}`;
}

/** The file as the library writes it, which keeps remarks and order. */
function composed(text: string, change: (map: YAMLMap) => unknown): string {
  const document = new Document(null, options);
  const { commentBefore, comment, contents } = parsed(text);
  document.commentBefore = commentBefore;
  document.comment = comment;
  const map = isMap(contents) ? contents : document.createNode({});
  if (isMap(map)) change(map);
  document.contents = map;
  return document.toString({ lineWidth: 0 });
}

type Entries = ReadonlyMap<string, unknown>;

function entriesOf(text: string): Entries {
  const { data } = readYaml(text);
  return new Map(Object.entries(Object(data)));
}

/** Whether a text is readable, and says this and nothing else. */
function saysExactly(text: string, wanted: Entries): boolean {
  const { data, faults } = readYaml(text);
  const found = new Map(Object.entries(Object(data)));
  return (
    faults.length === 0 &&
    found.size === wanted.size &&
    [...wanted].every(([key, value]) => JSON.stringify(found.get(key)) === JSON.stringify(value))
  );
}

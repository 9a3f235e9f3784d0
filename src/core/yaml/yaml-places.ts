import {
  type Alias,
  isAlias,
  isScalar,
  isSeq,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { YamlFault } from '../file-faults.ts';
import type { Path, Position } from '../position.ts';
import { isSpelledAsWritten } from './compose-yaml.ts';

/** Something wrong in the YAML of a file, and where. */
export type PlacedFault = { readonly at: Position } & YamlFault;

/** A value with the offsets in the source where it and its key start, and what lies in it. */
export interface Place {
  readonly data: unknown;
  readonly start: number;
  readonly key: number;
  readonly inside: ReadonlyMap<string | number, Place>;
}

/** What reading goes by. Faults that are met on the way are added to `faults`. */
export interface Reading {
  readonly text: string;
  readonly positionAt: (offset: number) => Position;
  readonly faults: PlacedFault[];
}

const nothing: Place['inside'] = new Map();

/**
 * Turns parsed YAML into data that remembers where it stood. What no file may use becomes a null.
 *
 * @param key where the key of the value starts, which is also the place of a value that is empty.
 */
export function placesIn(node: ParsedNode | null, reading: Reading, key = 0): Place {
  if (node === null) return { data: null, start: key, key, inside: nothing };
  const [start, end] = node.range;
  const leaf = { data: null, start: start === end ? key : start, key, inside: nothing };
  if (isAlias(node)) {
    refuseReference(start, reading);
    return leaf;
  }
  refuseAnchor(node, reading);
  if (isScalar(node)) return { ...leaf, data: scalarOf(node) };
  const inside = isSeq<ParsedNode>(node) ? listItems(node, reading) : mapEntries(node, reading);
  return { start, key, inside, data: isSeq(node) ? listOf(inside) : mapOf(inside) };
}

/** What a scalar says. A number that is spelled in another way is a text; `True` is as true as `true`. */
function scalarOf({
  value,
  source,
}: {
  readonly value: unknown;
  readonly source?: string;
}): unknown {
  return typeof value === 'number' && !isSpelledAsWritten(value, source) ? source : value;
}

function refuseReference(offset: number, { faults, positionAt }: Reading): void {
  faults.push({ at: positionAt(offset), code: 'alias' });
}

/** The library remembers what an anchor is called and not where it stands: right before its value. */
function refuseAnchor({ anchor, range }: Exclude<ParsedNode, Alias>, reading: Reading): void {
  if (anchor === undefined) return;
  refuseReference(Math.max(0, reading.text.lastIndexOf(`&${anchor}`, range[0])), reading);
}

const listOf = (inside: Place['inside']): unknown[] => Array.from(inside.values(), (at) => at.data);

/** A map without a prototype, so that a key named `__proto__` is a key like any other. */
function mapOf(inside: Place['inside']): unknown {
  const map: Record<string, unknown> = Object.create(null);
  for (const [key, { data }] of inside) map[key] = data;
  return map;
}

function listItems(node: YAMLSeq<ParsedNode>, reading: Reading): Place['inside'] {
  const items = node.items.map((item) => placesIn(item, reading, item.range[0]));
  return new Map(items.entries());
}

/** Of a key that is there twice the first counts, and the second is at fault. */
function mapEntries(
  node: YAMLMap<ParsedNode, ParsedNode | null>,
  reading: Reading,
): Place['inside'] {
  const entries = new Map<string, Place>();
  for (const { key: keyNode, value } of node.items) {
    const start = keyNode.range[0];
    const key = keyText(keyNode, reading);
    const first = entries.get(key);
    if (first === undefined) entries.set(key, placesIn(value, reading, start));
    else {
      const at = reading.positionAt(start);
      const firstAt = reading.positionAt(first.key);
      reading.faults.push({ at, code: 'duplicate-key', key, first: firstAt });
    }
  }
  return entries;
}

/** A key as it was written. A list or a map is no key, and is given as it stands so that it can be found. */
function keyText(node: ParsedNode, reading: Reading): string {
  const [start, end] = node.range;
  if (isAlias(node)) refuseReference(start, reading);
  else refuseAnchor(node, reading);
  if (!isScalar(node)) return reading.text.slice(start, end);
  return typeof node.value === 'string' ? node.value : node.source;
}

/** The offset of what `path` leads to, or of the last value on the way that is there. */
export function offsetOf(top: Place, path: Path, part: 'key' | 'value'): number {
  let place = top;
  for (const step of path) {
    const next = place.inside.get(step);
    if (next === undefined) return place.start;
    place = next;
  }
  return part === 'key' ? place.key : place.start;
}

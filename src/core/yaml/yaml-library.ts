import type { ParsedNode } from 'yaml';
import type { Answer } from '../answers/answer.ts';
import { composeYaml, isSpelledAsWritten } from './compose-yaml.ts';

/** What is used of the `yaml` library. It is handed in, because loading it takes time. */
export type YamlLibrary = Pick<
  typeof import('yaml'),
  'Composer' | 'Parser' | 'isMap' | 'isScalar' | 'isSeq'
>;

/** A key with its value, and the line it stands on, counted from 0. */
interface LibraryEntry {
  readonly key: string;
  readonly value: Answer | undefined;
  readonly line: number;
}

/** The entries of a map, or the line of what cannot be one, counted from 0. */
export type LibraryResult =
  | { readonly ok: true; readonly entries: readonly LibraryEntry[] }
  | { readonly ok: false; readonly line: number };

/**
 * Reads a YAML map of texts, numbers, truth values and lists of texts. Aliases, and anything
 * nested deeper, are refused. Of keys that are there twice each is given. Lines count from 0.
 */
export function readWithLibrary(source: string, yaml: YamlLibrary): LibraryResult {
  const lineAt = lineCounter(source);
  const composed = composeYaml(source, yaml);
  if (composed.kind !== 'document') return { ok: false, line: 0 };
  const { errors, contents: map } = composed.document;
  const [error] = errors;
  if (error !== undefined) {
    const last = source.trimEnd().length;
    return { ok: false, line: lineAt(Math.min(error.pos[0], last)) };
  }
  if (map === null) return { ok: true, entries: [] };
  if (!yaml.isMap<ParsedNode, ParsedNode | null>(map)) return { ok: false, line: 0 };
  const entries: LibraryEntry[] = [];
  for (const pair of map.items) {
    const line = lineAt(pair.key.range[0]);
    const key = answerIn(pair.key, yaml);
    const value = answerIn(pair.value, yaml);
    if (typeof key !== 'string' || value === refused) return { ok: false, line };
    entries.push({ key, value, line });
  }
  return { ok: true, entries };
}

/** Gives the line of an offset, counted from 0, for offsets that only grow. */
function lineCounter(source: string): (offset: number) => number {
  let line = 0;
  let newline = source.indexOf('\n');
  return (offset) => {
    while (newline !== -1 && newline < offset) {
      line += 1;
      newline = source.indexOf('\n', newline + 1);
    }
    return line;
  };
}

const refused = Symbol('refused');

function answerIn(node: ParsedNode | null, yaml: YamlLibrary): Answer | undefined | typeof refused {
  if (node === null) return undefined;
  if (yaml.isScalar(node)) return scalarIn(node);
  if (!yaml.isSeq<ParsedNode>(node)) return refused;
  const items: string[] = [];
  for (const item of node.items) {
    const value = yaml.isScalar(item) ? scalarIn(item) : refused;
    if (value === refused) return refused;
    if (value !== undefined) items.push(typeof value === 'string' ? value : String(value));
  }
  return items;
}

/** What a scalar says: a number or a truth value that is spelled in another way is a text. */
function scalarIn(node: {
  readonly value: unknown;
  readonly source?: string;
}): string | number | boolean | undefined | typeof refused {
  const { value, source } = node;
  if (typeof value === 'string') return value;
  if (value === null) return undefined;
  if (typeof value !== 'number' && typeof value !== 'boolean') return source ?? refused;
  return isSpelledAsWritten(value, source) ? value : (source ?? refused);
}

import type { ParsedNode } from 'yaml';
import type { Answer } from '../answers/answer.ts';
import { tooDeepAt } from './yaml-depth.ts';

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

export type LibraryResult =
  | { readonly ok: true; readonly entries: readonly LibraryEntry[] }
  | { readonly ok: false; readonly line: number };

/**
 * Reads a YAML map of texts, numbers, truth values and lists of texts. Aliases, and anything
 * nested deeper, are refused. Lines count from 0.
 */
export function readWithLibrary(source: string, yaml: YamlLibrary): LibraryResult {
  const lineAt = lineCounter(source);
  const parsed = parse(source, yaml);
  if (parsed === undefined) return { ok: false, line: 0 };
  const [error] = parsed.errors;
  if (error !== undefined) {
    const last = source.trimEnd().length;
    return { ok: false, line: lineAt(Math.min(error.pos[0], last)) };
  }
  const map = parsed.contents;
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

/**
 * Repeated keys are found by the caller: the library's own check takes quadratic time. Depth is
 * looked at before anything is composed; see `tooDeepAt`.
 */
function parse(source: string, { Composer, Parser }: YamlLibrary) {
  const tokens = [...new Parser().parse(source)];
  if (tooDeepAt(tokens) !== undefined) return undefined;
  const options = { uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const;
  const [document, second] = new Composer(options).compose(tokens, true, source.length);
  return second === undefined ? document : undefined;
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

/**
 * A number or truth value counts as one only when it is spelled as it is written here. Otherwise
 * it is the text that stands there: `007` and `1.0` may well have been meant as words.
 */
function scalarIn(node: {
  readonly value: unknown;
  readonly source?: string;
}): string | number | boolean | undefined | typeof refused {
  const { value, source } = node;
  if (typeof value === 'string') return value;
  if (value === null) return undefined;
  if (typeof value !== 'number' && typeof value !== 'boolean') return source ?? refused;
  return source === undefined || source === String(value) ? value : source;
}

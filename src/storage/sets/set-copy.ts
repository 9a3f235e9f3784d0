import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { languages } from '../../core/language.ts';
import { schemaLine } from '../../core/prompt-set/prompt-set.ts';
import { quote, writeText } from '../../core/yaml/yaml-scalar.ts';

/** What is different in a copy of a set. */
export interface CopyWishes {
  readonly name: string;
  /** The title in every language; without it the title stays. */
  readonly title: string | undefined;
  /** Comment lines at the top, without the `#`. */
  readonly head: readonly string[];
  /** Ids of the questions that are left out, with the comments above them. */
  readonly without?: readonly string[];
}

/** A part of a text that something else comes in the place of; both are offsets, `end` exclusive. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text of a set file under another name. All else stays as it was written, comments too.
 *
 * @param source the text of a set file that is right.
 */
export function copyOfSet(source: string, { name, title, head, without = [] }: CopyWishes): string {
  const text = source.replace(/^\ufeff/, '');
  const { contents: set } = parseDocument(text, { version: '1.2', schema: 'core' });
  if (!isMap(set)) throw new Error('A set that is right is a map.');
  const edits = [
    valueEdit(text, set, 'name', () => writeText(name)),
    ...(title === undefined ? [] : [valueEdit(text, set, 'title', (old) => titleLike(old, title))]),
    ...questionEdits(text, set, without),
  ];
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const top = [schemaLine, '', ...head.map((line) => `# ${line}`.trimEnd()), ''];
  return `${top.join(newline)}${newline}${withoutSchemaLine(edited(text, edits))}`;
}

/** A title in the languages of the one before it: plain where those are all that there are. */
function titleLike(old: unknown, title: string): string {
  const written = isMap(old) ? languages.filter((language) => old.has(language)) : languages;
  if (written.length === languages.length) return writeText(title);
  return `{ ${written.map((language) => `${language}: ${quote(title)}`).join(', ')} }`;
}

/** The value of a key at the top, with all that was in it, becomes one on the same line. */
function valueEdit(
  text: string,
  set: YAMLMap,
  wanted: string,
  write: (old: unknown) => string,
): Edit {
  for (const { key, value: old } of set.items) {
    if (!isScalar(key) || key.value !== wanted) continue;
    const [start, end] = [key.range?.[1] ?? 0, rangeOf(old)?.[1] ?? 0];
    const lines = text.slice(start, end).match(/(?:\r?\n)+$/)?.[0] ?? '';
    return { start, end, text: `: ${write(old)}${lines}` };
  }
  throw new Error(`A set that is right has a ${wanted}.`);
}

/** Takes questions out, each a list item on lines of its own. */
function questionEdits(text: string, set: YAMLMap, ids: readonly string[]): Edit[] {
  const questions: unknown = set.get('questions', true);
  if (!isSeq(questions) || questions.flow === true) return [];
  const begins = (item: unknown) => startAboveComments(text, rangeOf(item)?.[0] ?? 0);
  return questions.items.flatMap((item, at) => {
    if (!isMap(item) || !ids.includes(String(item.get('id')))) return [];
    const next = questions.items[at + 1];
    const end = next === undefined ? (rangeOf(questions)?.[1] ?? text.length) : begins(next);
    return [{ start: begins(item), end, text: '' }];
  });
}

/** Where the line of an offset begins, or the first of the comment lines right above it. */
function startAboveComments(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const above = text.slice(0, start).match(/(?:(?<=^|\n)[ \t]*#[^\n]*\n)+$/)?.[0] ?? '';
  return start - above.length;
}

const rangeOf = (node: unknown): readonly number[] | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? node.range
    : undefined;

const edited = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end), text);

/** The line that tells editors where the schema is, wherever it leads; a new one stands above it. */
const withoutSchemaLine = (text: string): string =>
  text.replace(/^#[ \t]*yaml-language-server:[^\n]*\n\s*/m, '');

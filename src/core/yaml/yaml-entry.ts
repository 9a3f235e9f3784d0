import type { Answer } from '../answers/answer.ts';
import { isPlainInFlow, readScalar, writeText } from './yaml-scalar.ts';

/**
 * Reads one key with its value, in exactly the form in which answers and front matter are written.
 *
 * @param source the lines of the entry, with `\n` at the end of each.
 * @returns `undefined` when it is of any other form, whatever else it may mean in YAML.
 */
export function readEntry(source: string, key: string): Answer | undefined {
  const written = `${writeText(key)}:`;
  if (!source.startsWith(written)) return undefined;
  if (isOneLine(source) && source.startsWith(' ', written.length)) {
    const token = source.slice(written.length + 1, -1);
    const value = token.startsWith('[') ? readFlow(token) : readScalar(token);
    if (value !== undefined) return value;
  }
  const lines = source.slice(written.length).split('\n');
  while (lines.length > 1 && lines.at(-1) === '') lines.pop();
  const [first = ''] = lines;
  if (first === '') return readItems(lines);
  if (!first.startsWith(' ')) return undefined;
  if (first.startsWith(' [')) return lines.length === 1 ? readFlow(first.slice(1)) : undefined;
  const found = readValue(first.slice(1), lines, 1, '  ');
  return found?.next === lines.length ? found.value : undefined;
}

/** Nearly every entry is, and then there is nothing to split. */
const isOneLine = (source: string): boolean => source.indexOf('\n') === source.length - 1;

/** A value, and the number of the first line that is no longer part of it. */
interface Found<T> {
  readonly value: T;
  readonly next: number;
}

function readValue(
  token: string,
  lines: readonly string[],
  next: number,
  indent: string,
): Found<string | number | boolean> | undefined {
  if (token === '|' || token === '|-') return readLiteral(token, lines, next, indent);
  const value = readScalar(token);
  return value === undefined ? undefined : { value, next };
}

/** The lines of a literal text, up to the first that is less indented. */
function readLiteral(
  token: '|' | '|-',
  lines: readonly string[],
  from: number,
  indent: string,
): Found<string> | undefined {
  const text: string[] = [];
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line !== '' && !line.startsWith(indent)) break;
    text.push(line.slice(indent.length));
  }
  while (text.at(-1) === '') text.pop();
  // The first line sets the indentation of all: it must be the one that is written here.
  if (!/^\S/.test(text[0] ?? '')) return undefined;
  return { value: text.join('\n') + (token === '|' ? '\n' : ''), next };
}

const itemStart = '  - ';

/** The items below the key; `lines` starts with the rest of the key's own line. */
function readItems(lines: readonly string[]): string[] | undefined {
  const items: string[] = [];
  let next = 1;
  while (next < lines.length) {
    const line = lines[next] ?? '';
    if (!line.startsWith(itemStart)) return undefined;
    const found = readValue(line.slice(itemStart.length), lines, next + 1, '    ');
    if (typeof found?.value !== 'string') return undefined;
    items.push(found.value);
    next = found.next;
  }
  return items.length === 0 ? undefined : items;
}

/** Far longer than a row of tags. */
const longestFlow = 10_000;

const flowItem = /(?:"(?:[^"\\]|\\.)*"|[^\s",[\]{}]+)(?=, |\]$)/y;

/** A list between brackets, on one line. */
function readFlow(token: string): string[] | undefined {
  if (token === '[]') return [];
  if (token.length > longestFlow) return undefined;
  const items: string[] = [];
  let next = 1;
  while (next < token.length) {
    flowItem.lastIndex = next;
    const [written] = flowItem.exec(token) ?? [''];
    const text = written.startsWith('"') ? readScalar(written) : written;
    if (typeof text !== 'string' || (text === written && !isPlainInFlow(text))) return undefined;
    items.push(text);
    next += written.length + (token.startsWith(', ', next + written.length) ? 2 : 1);
  }
  return items;
}

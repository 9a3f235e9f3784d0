import { type FencedBlock, findFencedBlocks } from '../note/fenced-block.ts';
import type { YamlLibrary } from '../yaml/yaml-library.ts';
import { type EntryLines, holdsNothing, splitEntries } from '../yaml/yaml-lines.ts';
import { readEntries } from '../yaml/yaml-map.ts';
import { needsEscape, quote, writeNumber, writeText } from '../yaml/yaml-scalar.ts';
import type { Answer, Answers } from './answer.ts';

/** Which answers a block holds: those before the conversation, or those after it. */
export type BlockKind = 'answers' | 'after';

/** What stands behind the opening fence, by which a block is found again. */
export const blockInfo = (kind: BlockKind): string => `yaml reflect-${kind}`;

/**
 * The answers as a fenced block of YAML, from its opening fence to the line end after the closing
 * one: `id: value` for each. `readAnswersBlock` gives exactly the same answers back. The fence is
 * longer than any row of backticks in an answer, so that none can end the block.
 */
export function writeAnswersBlock(kind: BlockKind, answers: Answers): string {
  const lines = Array.from(answers, ([id, answer]) => `${writeText(id)}:${writeAnswer(answer)}\n`);
  const content = lines.join('');
  const fence = '`'.repeat(Math.max(2, longestRun(content)) + 1);
  return `${fence}${blockInfo(kind)}\n${content}${fence}\n`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** What comes after the colon of a key, with the space or the line end before it. */
export function writeAnswer(answer: Answer): string {
  if (typeof answer === 'number') return ` ${writeNumber(answer)}`;
  if (typeof answer === 'boolean') return ` ${answer}`;
  if (typeof answer === 'string') return ` ${writeLongText(answer, '  ')}`;
  if (answer.length === 0) return ' []';
  return answer.map((item) => `\n  - ${writeLongText(item, '    ')}`).join('');
}

/**
 * A text of several lines is written line by line where that is exact: no line may end in a space
 * or hold a tab, because editors change those, and the first may not be indented.
 */
function writeLongText(text: string, indent: string): string {
  if (!text.includes('\n')) return writeText(text);
  const ended = text.endsWith('\n');
  const lines = (ended ? text.slice(0, -1) : text).split('\n');
  const exact = !/^\s/.test(text) && lines.at(-1) !== '' && lines.every((line) => !changes(line));
  if (!exact) return quote(text);
  const block = lines.map((line) => (line === '' ? '' : `${indent}${line}`)).join('\n');
  return `${ended ? '|' : '|-'}\n${block}`;
}

const changes = (line: string): boolean => /\s$/.test(line) || needsEscape(line);

/** What came of looking for a block of answers. */
export type AnswersBlockResult =
  | { readonly kind: 'answers'; readonly answers: Answers; readonly block: FencedBlock }
  | { readonly kind: 'none' }
  /** It is there and cannot be read, or is there twice; `line` is counted from 1. */
  | { readonly kind: 'damaged'; readonly line: number }
  /** A person wrote some of it in another form: read it again with the library. */
  | { readonly kind: 'needs-yaml' };

/** Where to look for a block: behind the front matter. */
export interface BodyPlace {
  readonly bodyStart: number;
  /** The number of the line that the body begins with, from 1. */
  readonly bodyLine: number;
}

/**
 * Finds the block in the text of a note, wherever a person moved it, and reads the answers in it:
 * strictly by the form in which they are written here, and by the library what was written
 * otherwise. A key without a value is no answer.
 *
 * @param yaml the library; without it another form gives `needs-yaml`.
 */
export function readAnswersBlock(
  text: string,
  kind: BlockKind,
  { bodyStart, bodyLine }: BodyPlace = { bodyStart: 0, bodyLine: 1 },
  yaml?: YamlLibrary,
): AnswersBlockResult {
  const [block, second] = findFencedBlocks(text, blockInfo(kind), bodyStart, bodyLine);
  if (block === undefined) return { kind: 'none' };
  if (second !== undefined) return { kind: 'damaged', line: second.line };
  if (!block.closed) return { kind: 'damaged', line: block.line };
  const read = readEntries(text, entriesOf(text, block), yaml);
  if (read.kind !== 'map') return read;
  const answers = new Map<string, Answer>();
  for (const [id, { value }] of read.entries) if (value !== undefined) answers.set(id, value);
  return { kind: 'answers', answers, block };
}

/** A map that a person indented as a whole, or put in braces, is one piece for the library. */
function entriesOf(text: string, { content, line }: FencedBlock): EntryLines[] {
  const entries = splitEntries(text, content, line + 1);
  const [first] = entries;
  if (first === undefined || first.key !== undefined || holdsNothing(text, first)) return entries;
  return [{ key: undefined, ...content, line: line + 1 }];
}

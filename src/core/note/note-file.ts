import type { Answers } from '../answers/answer.ts';
import { type BlockKind, readAnswersBlock, writeAnswersBlock } from '../answers/answers-block.ts';
import { readFrontMatter } from '../front-matter/front-matter.ts';
import { withLineEndsOf } from '../text/lines.ts';
import type { YamlLibrary } from '../yaml/yaml-library.ts';
import type { FencedBlock } from './fenced-block.ts';
import type { Note } from './note.ts';

/** A note as it was read from the text of a file. */
export interface ReadNote {
  readonly kind: 'note';
  readonly note: Note;
  /** Lines in the front matter that are a person's own, as they stand. */
  readonly extra: string;
  /** Where the text behind the front matter begins. */
  readonly bodyStart: number;
  /** Where the answers stand, and those of after the conversation if they are there. */
  readonly blocks: { readonly answers: FencedBlock; readonly after?: FencedBlock };
}

/** What came of reading the text of a file as a note. */
export type ReadResult =
  | ReadNote
  /** A note of ours that cannot be read; `line` is counted from 1, if there is one to point at. */
  | { readonly kind: 'damaged'; readonly line: number | undefined }
  /** Not a note of ours: nothing to do with it. */
  | { readonly kind: 'foreign' };

/** A person wrote some of the front matter or the answers in another form of YAML. */
export interface NeedsYaml {
  readonly kind: 'needs-yaml';
}

/**
 * Reads the text of a file as a note. Whatever a person changed or added outside the front matter
 * and the blocks of answers has no influence on what is read.
 *
 * @param yaml the library; without it a note that a person wrote in gives `needs-yaml` at times.
 */
export function readNote(text: string): ReadResult | NeedsYaml;
export function readNote(text: string, yaml: YamlLibrary): ReadResult;
export function readNote(text: string, yaml?: YamlLibrary): ReadResult | NeedsYaml {
  const front = readFrontMatter(text, yaml);
  if (front.kind === 'none') return withoutFrontMatter(text);
  if (front.kind !== 'front-matter') return front;
  const { meta, extra, place } = front;
  const answers = readAnswersBlock(text, 'answers', place, yaml);
  if (answers.kind === 'none') return { kind: 'damaged', line: undefined };
  if (answers.kind !== 'answers') return answers;
  const after = readAnswersBlock(text, 'after', place, yaml);
  if (after.kind === 'damaged' || after.kind === 'needs-yaml') return after;
  const { bodyStart } = place;
  if (after.kind === 'none') {
    const note = { meta, answers: answers.answers };
    return { kind: 'note', note, extra, bodyStart, blocks: { answers: answers.block } };
  }
  const note = { meta, answers: answers.answers, after: after.answers };
  const blocks = { answers: answers.block, after: after.block };
  return { kind: 'note', note, extra, bodyStart, blocks };
}

/** A note of ours whose front matter was lost is damaged; any other file is none of our business. */
const withoutFrontMatter = (text: string): ReadResult =>
  readAnswersBlock(text, 'answers').kind === 'none'
    ? { kind: 'foreign' }
    : { kind: 'damaged', line: 1 };

/**
 * Puts other answers in a block of a note. Only the lines of the block change; every other
 * character of the text is left as it is.
 */
export function replaceAnswersBlock(
  text: string,
  block: FencedBlock,
  kind: BlockKind,
  answers: Answers,
): string {
  const { start, end } = block.whole;
  const old = text.slice(start, end);
  const written = writeAnswersBlock(kind, answers);
  const kept = old.endsWith('\n') ? written : written.slice(0, -1);
  return text.slice(0, start) + withLineEndsOf(old, kept) + text.slice(end);
}

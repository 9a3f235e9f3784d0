import type { Answer } from '../../../core/answers/answer.ts';
import type { Question } from '../../../core/prompt-set/prompt-set.ts';
import { lineEnd, lineStart, type TextBuffer } from './text-buffer.ts';

/** A question being answered by typing. */
export interface TextState {
  readonly buffer: TextBuffer;
  /** Whether the text stands there as an answer that was not touched since: one Enter gives it. */
  readonly settled: boolean;
  readonly whyShown: boolean;
  readonly message: string | undefined;
}

export const isBlank = (text: string): boolean => text.trim() === '';

/** An answer as text to edit: a list has one item a line. */
export function textOf(answer: Answer | undefined): string {
  if (answer === undefined) return '';
  const text = typeof answer === 'object' ? answer.join('\n') : String(answer);
  return text.replace(/\r\n?/g, '\n');
}

/**
 * What is typed, as an answer. What stands there unchanged is the very answer that it came from:
 * an item of several lines stays one item, as long as nobody edits the list.
 */
export function readAnswer(
  type: Question['type'],
  text: string,
  initial: { readonly answer: Answer | undefined; readonly text: string },
): Answer | undefined {
  if (initial.answer !== undefined && text === initial.text) return initial.answer;
  if (isBlank(text)) return undefined;
  if (type === 'date') return text.trim();
  if (type === 'list') return text.split('\n').filter((item) => !isBlank(item));
  const trimmed = text.trimEnd();
  return text.slice(trimmed.length).includes('\n') ? trimmed : text;
}

/** What Enter does now. */
export type EnterMeaning = 'answer' | 'keep' | 'skip' | 'newline';

/**
 * Enter answers one thought; in a list or a long answer it makes a new line, and on an empty line
 * (in a long answer: the last) it is the end of it. An empty answer is skipped, or refused.
 */
export function enterMeans(
  { type, optional }: Pick<Question, 'type' | 'optional'>,
  { buffer, settled }: TextState,
): EnterMeaning {
  if (settled) return 'keep';
  if (isBlank(buffer.text)) return optional ? 'skip' : 'answer';
  if (type !== 'list' && type !== 'long') return 'answer';
  const end = lineEnd(buffer);
  const lineIsEmpty = isBlank(buffer.text.slice(lineStart(buffer), end));
  const isEnd = type === 'list' || isBlank(buffer.text.slice(end));
  return lineIsEmpty && isEnd ? 'answer' : 'newline';
}

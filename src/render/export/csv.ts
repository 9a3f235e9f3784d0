import type { Answer } from '../../core/answers/answer.ts';
import type { Note } from '../../core/note/note.ts';
import { printable } from '../../core/text/printable.ts';

/** What stands in a row before the answers. */
const metaColumns = [
  'id',
  'date',
  'set',
  'lang',
  'with',
  'team',
  'status',
  'temperature',
  'tags',
  'title',
] as const;

/** Which answers have a column, by id, in order. */
export interface AnswerColumns {
  readonly answers: readonly string[];
  readonly after: readonly string[];
}

/** Tells a spreadsheet that the file is UTF-8; without it Excel reads `é` as two signs. */
export const csvMark = '\ufeff';

/** The first line: a name for each column. What is answered after the conversation has a name of its own. */
export const csvHead = ({ answers, after }: AnswerColumns): string =>
  row([
    ...metaColumns,
    ...answers.map((id) => `answers.${id}`),
    ...after.map((id) => `after.${id}`),
  ]);

/** A note as one line, by RFC 4180. Several items in one cell each have a line in it. */
export const csvRow = (note: Note, { answers, after }: AnswerColumns): string =>
  row([
    ...metaColumns.map((column) => note.meta[column]),
    ...answers.map((id) => note.answers.get(id)),
    ...after.map((id) => note.after?.get(id)),
  ]);

const row = (values: readonly (Answer | undefined)[]): string =>
  `${values.map(cell).join(',')}\r\n`;

function cell(value: Answer | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = harmless(readable([value].flat().join('\n')));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Every line end is the same, and what cannot be seen is shown: a null character ends a cell in some programs. */
const readable = (text: string): string => printable(text.replace(/\r\n?/g, '\n'));

/**
 * What makes a spreadsheet take a text for a formula: one of these signs, in any width, also behind
 * space or what cannot be seen; and a tab or line end in front, which some programs leave out
 * (OWASP, CSV injection).
 */
const formula = /^(?:[\t\n]|[\p{Z}\p{C}\s]*[=+\-@＝＋－＠﹢﹣﹦﹫−])/u;

/** An apostrophe in front is how a spreadsheet itself is told that a cell is text. */
const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);

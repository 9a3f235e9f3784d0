import { escapeLine, linesOf, paragraphsOf } from './escape.ts';

/*
 * Blocks of Markdown around text that a person typed. Each function takes the text as it is and
 * gives a block without a line end; `stack` puts blocks together.
 */

/** What is said of words besides the words: that they were heard, or are a guess and in italics. */
export interface Mark {
  readonly word: string;
  readonly italic: boolean;
}

/** Words that a person typed, with what is said of them. */
export interface Phrase {
  readonly text: string;
  readonly mark: Mark | undefined;
}

/** Two spaces: the one way to break a line that every reader of Markdown knows. */
const hardBreak = '  \n';

/** Blocks below each other, with an empty line between. Empty ones are left out. */
export const stack = (...blocks: readonly string[]): string =>
  blocks.filter((block) => block !== '').join('\n\n');

/** The lines of a text as one, for a place that holds one: a heading, a label, a cell. */
export const oneLine = (text: string): string =>
  linesOf(text)
    .filter((line) => line !== '')
    .join(' ');

/** A heading. A row of `#` at its end would be taken for the end of the heading, so it is escaped. */
export const heading = (level: 1 | 2, text: string): string =>
  `${'#'.repeat(level)} ${escapeLine(oneLine(text), 'middle').replace(/(?<=^|\s)#+$/, '\\$&')}`;

/** A part under its heading; nothing when there is nothing in it. */
export function section(title: string, ...blocks: readonly string[]): string {
  const content = stack(...blocks);
  return content === '' ? '' : stack(heading(2, title), content);
}

/** One line in bold. */
export function bold(text: string): string {
  const words = escapeLine(oneLine(text), 'middle');
  return words === '' ? '' : `**${words}**`;
}

/** A label in bold. It ends in a colon, unless it is a question or a call. */
export const label = (text: string): string =>
  bold(/[:?!…]$/.test(oneLine(text)) ? text : `${oneLine(text)}:`);

/** Words as paragraphs with their line breaks. `lead` is Markdown that stands before them. */
export function prose(text: string, mark?: Mark, lead = ''): string {
  const paragraphs = paragraphsOf(text).map((lines, order) => {
    const before = order === 0 ? lead : '';
    const words = lines.map((line, at) => {
      const first = at === 0 && (before !== '' || mark?.italic === true);
      return escapeLine(line, first ? 'middle' : 'start');
    });
    return before + marked(words.join(hardBreak), mark);
  });
  return stack(...paragraphs);
}

/** A label with words behind it, or above them when they take more than one paragraph. */
export function labelled(title: string, text: string, mark?: Mark): string {
  const inParagraphs = paragraphsOf(text).length > 1;
  return inParagraphs
    ? stack(label(title), prose(text, mark))
    : prose(text, mark, `${label(title)} `);
}

/** A bullet list; the lines and paragraphs of an item stay in it. */
export const bullets = (items: readonly Phrase[]): string =>
  items.map(({ text, mark }) => `- ${prose(text, mark).replace(/\n(?=.)/g, '\n  ')}`).join('\n');

/** Texts that nothing is said of, as a bullet list. */
export const plainBullets = (texts: readonly string[]): string =>
  bullets(texts.map((text) => ({ text, mark: undefined })));

/** A block as a quote. */
export const quoted = (block: string): string =>
  block
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** Words as a table cell, on one line. */
export const cell = (text: string, mark?: Mark): string =>
  marked(escapeLine(oneLine(text), 'cell'), mark);

/** The longest words in a cell, in UTF-16 units: beyond it two columns are hard to read. */
const longestCell = 100;

/** Whether a cell has room for these texts: for one line of one thing. */
export function fitsCell(texts: readonly string[]): boolean {
  const lines = texts.flatMap((text) => paragraphsOf(text).flat());
  return (
    texts.length <= 1 && lines.length <= 1 && lines.every((line) => line.length <= longestCell)
  );
}

/** A table from cells; the columns are lined up for who reads the source. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], filler = ' ') =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, filler)).join(' | ')} |`;
  return [line(head), line([], '-'), ...rows.slice(1).map((row) => line(row))].join('\n');
}

/** Words with what is said of them. A guess never stands without its mark (Eyal, Steffel & Epley 2018). */
function marked(words: string, mark: Mark | undefined): string {
  if (mark === undefined) return words;
  const said = `${words} (${escapeLine(mark.word, 'middle')})`;
  return mark.italic ? `*${said}*` : said;
}

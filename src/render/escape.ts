import { printable } from '../core/text/printable.ts';

/** Where a piece of text stands: what is harmless in the middle of a line can act at its start or in a table. */
export type Place = 'start' | 'middle' | 'cell';

/**
 * A text as its lines. Every kind of line break counts, control characters and bidi overrides are
 * shown as signs, and white space at the edges of a line is left out: no reader of Markdown shows
 * it, and at the start of a line it would make code.
 */
export const linesOf = (text: string): string[] =>
  printable(text.replace(/\r\n?|[\v\f\u0085]/g, '\n'))
    .split('\n')
    .map((line) => line.trim());

/** A text as paragraphs of lines: empty lines stand between paragraphs, and count once. */
export function paragraphsOf(text: string): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of linesOf(text)) {
    if (line !== '') paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

/** A star with space on both sides and underscores inside a word do nothing. */
const inert = /(?<=[\t\p{Zs}])\*(?=[\t\p{Zs}])|(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}])/u;

/**
 * What acts in the middle of a line: a backslash before punctuation or at the end, code, brackets,
 * emphasis, strike-through, `<` before what begins a tag or an address, `&` before what ends as an entity, and
 * `%%`, which begins a comment in Obsidian.
 */
const active =
  /\\(?=[!-/:-@[-`{-~]|$)|[`[~*_]|<(?=[A-Za-z/!?]|[^\s<>]*@)|&(?=#?[A-Za-z0-9]+;)|%(?=%)|(?<=%)%/u;

const inertOrActive = new RegExp(`(${inert.source})|${active.source}`, 'gu');

/** `$…$` is a formula on GitHub and in Obsidian; a single `$` is money. */
const formula = /^[^$]*\$[^$]*\$/;

/**
 * What acts at the start of a line: headings, quotes, list items, and lines that would underline
 * the line above or make it the head of a table. Of a list number the dot is escaped, of the rest
 * the first character.
 */
const atStart = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|=+$|[-:|][-:|\s]*$)/;
const numbered = /^(\d{1,9})([.)])(?=\s|$)/;

/**
 * One line as Markdown that reads as exactly this line to a CommonMark or GFM reader. Only what
 * could act where it stands is escaped, so that plain prose stays plain. Takes time linear to the
 * length of the line.
 */
export function escapeLine(line: string, place: Place): string {
  let escaped = line.replace(inertOrActive, (found, harmless: string | undefined) =>
    harmless === undefined ? `\\${found}` : found,
  );
  if (formula.test(line)) escaped = escaped.replace(/\$(?=\S)/g, '\\$');
  if (place === 'cell') escaped = escaped.replaceAll('|', '\\|');
  if (place === 'start') escaped = escaped.replace(numbered, '$1\\$2').replace(atStart, '\\$&');
  return escaped.replace(/\S+/g, keepFromLinking);
}

/**
 * A bare address becomes a link that shows exactly what was typed, and is left alone. With an
 * escape in it the link would show the backslash, so then it is kept from becoming one.
 */
const keepFromLinking = (word: string): string =>
  word.includes('\\') ? word.replace(/(?:https?|ftp)(?=:\/\/)|www(?=\.)/gi, '$&\\') : word;

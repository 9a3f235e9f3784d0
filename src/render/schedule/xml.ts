import { escapeMarkup } from '../markup.ts';

/**
 * A text as the content of an XML element. Whatever is not ASCII becomes a number, so that it is
 * right in whatever encoding a shell writes the file.
 */
export const xmlText = (text: string): string =>
  escapeMarkup(text).replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);

/** Lines, each further in by some spaces. */
export const indented = (spaces: number, lines: readonly string[]): string[] =>
  lines.map((line) => ' '.repeat(spaces) + line);

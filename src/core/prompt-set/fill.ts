import { snap } from '../columns/graphemes.ts';

const placeholder = /\{([a-z][a-z0-9-]*)\}/g;

/** The names that stand in braces in a text, `other` for `{other}`. */
export const placeholdersIn = (text: string): string[] =>
  Array.from(text.matchAll(placeholder), ([, name]) => name ?? '');

/**
 * Puts values where the text has `{name}`. What comes in is not looked at again, so an answer
 * that holds braces stays as it was typed. A name without a value stays as it is.
 */
export const fill = (text: string, lookUp: (name: string) => string | undefined): string =>
  text.replace(placeholder, (whole, name: string) => lookUp(name) ?? whole);

/** The most characters of an answer that a question repeats. The whole of it stands where it was given. */
const longestMention = 120;

/**
 * An answer as it stands inside a question: on one line, and the beginning of it when it is long, so
 * that a page pasted where a name was asked leaves the questions after it readable.
 */
export function mention(answer: string): string {
  const line = answer.trim().replace(/\s*[\n\r]\s*/g, ' ');
  return line.length <= longestMention ? line : `${line.slice(0, snap(line, longestMention))}…`;
}

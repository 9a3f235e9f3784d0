import { Buffer } from 'node:buffer';
import type { Piece } from '../text/lines.ts';

/** What Unicode does not take apart, but people write one for the other. */
const alike: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ...Array.from('‘’‚‛ʼ′´', (mark) => [mark, "'"] as const),
  ...Array.from('“”„‟″', (mark) => [mark, '"'] as const),
  ...Array.from('‐‑‒–—−', (mark) => [mark, '-'] as const),
]);

/**
 * Marks that can go with letters of any script, and characters that are not there to be seen. The
 * vowel signs of a script of its own are as good as letters, and stay.
 */
const unseen = /(?=\p{M})\p{Script=Inherited}|\p{Default_Ignorable_Code_Point}/gu;

/** One character, folded. */
function foldCharacter(character: string): string {
  const same = alike.get(character);
  if (same !== undefined) return same;
  const small = character.normalize('NFKD').replace(unseen, '').toLowerCase();
  let folded = '';
  for (const letter of small) folded += alike.get(letter) ?? letter;
  return folded;
}

/** What was folded before, by character and by short run of characters. */
const remembered = new Map<string, string>();

/** Far more than a person writes in; beyond it nothing more is remembered. */
const memory = 4_000;
const longestRemembered = 4;

/** Folds characters beyond ASCII. */
function foldRun(run: string): string {
  const known = remembered.get(run);
  if (known !== undefined) return known;
  let folded = '';
  for (const character of run) folded += foldCharacter(character);
  if (run.length <= longestRemembered && remembered.size < memory) remembered.set(run, folded);
  return folded;
}

// Without the `u` flag it is twice as fast; both halves of a pair are always in the same run.
const beyondAscii = /[^\0-\x7f]+/g;

/** Counting bytes is twenty times as fast as looking at every character. */
const isAscii = (text: string): boolean => Buffer.byteLength(text) === text.length;

/**
 * A text as it is compared: without case, accents and Unicode forms (NFKD without marks), invisible
 * characters left out, the Dutch `ĳ` as `ij`, `ß` as `ss`, every kind of quote and dash as the one
 * on a keyboard. Each character is folded by itself, so that a part of a text folds to a part of
 * the folded text, and a line break stays one. For ASCII it is as fast as `toLowerCase`.
 */
export const fold = (text: string): string =>
  (isAscii(text) ? text : text.replace(beyondAscii, foldRun)).toLowerCase();

/** A name as it is compared: folded, with single spaces in it and none around it. */
export const foldName = (name: string): string => fold(name).trim().replace(/\s+/g, ' ');

/** Something that was said, as it is compared: like a name, whatever sign it ends in. */
export const foldStatement = (text: string): string => foldName(text).replace(/[\s.,;:!?]+$/, '');

/** A tag as it is compared: like a name, without the `#` that other programs show before it. */
export const foldTag = (tag: string): string => foldName(tag).replace(/^#/, '');

/** A folded text that knows where its characters come from. */
export interface FoldedText {
  readonly folded: string;
  /**
   * The part of the original that a part of the folded text comes from: from the first character
   * that is touched to the end of the last one, with its marks.
   */
  original(part: Piece): Piece;
}

/** Folds a text so that what is found in it can be shown in the original. */
export function foldWithOrigins(text: string): FoldedText {
  if (isAscii(text)) return { folded: fold(text), original: ({ start, end }) => ({ start, end }) };
  let folded = '';
  // For each unit of the folded text, and for its end, where in the original its character begins.
  const origins: number[] = [];
  let offset = 0;
  for (const character of text) {
    const piece = foldRun(character);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(offset);
    offset += character.length;
  }
  origins.push(offset);
  const original = ({ start, end }: Piece): Piece => {
    let after = end;
    while (after < folded.length && origins[after] === origins[end - 1]) after += 1;
    return { start: origins[start] ?? offset, end: origins[after] ?? offset };
  };
  return { folded, original };
}

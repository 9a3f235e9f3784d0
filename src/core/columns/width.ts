import { eastAsianWidth } from 'get-east-asian-width';
import { printable } from '../text/printable.ts';

/** Characters that take no column: marks, joiners, variation selectors, the inner parts of a Hangul syllable. */
const invisible =
  /[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Control}\u1160-\u11ff\ud7b0-\ud7ff]/u;

/** A cluster that is drawn as a picture: emoji, with or without joiners, flags and keycaps. */
const picture = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Emoji_Modifier}|\u20e3/u;

/** What is drawn for a cluster on one row: nothing that a terminal would obey, line ends included. */
export const shown = (cluster: string): string => printable(cluster).replaceAll('\n', ' ');

/**
 * How many columns a terminal gives to one grapheme cluster: 0, 1, 2, or more for a syllable of
 * several letters. Terminals do not agree on joined emoji; drawing never leans on it being exact.
 */
export function clusterWidth(cluster: string): number {
  if (picture.test(cluster)) return 2;
  let width = 0;
  for (const character of shown(cluster)) {
    if (!invisible.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}

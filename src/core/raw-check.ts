import { type Buffer, isAscii } from 'node:buffer';

/*
 * Decoding and folding a note takes ten times as long as reading it. These checks look at the bytes
 * as they are, to pass over the notes that cannot hold a term: all but a few, as a rule. They see
 * the bytes of UTF-8 as characters of Latin-1. They may say yes too often, and never say no to a
 * note that `fold` would find the term in.
 */

/** A character of two bytes, which may be a Latin letter with an accent; not the soft hyphen. */
const twoBytes = '(?:\\xc2[\\x80-\\xac\\xae-\\xbf]|[\\xc3-\\xcb][\\x80-\\xbf])';

/** Characters that may vanish in folding: marks, invisible ones, and the soft hyphen. */
const gap = '(?:[\\xcc-\\xf4][\\x80-\\xbf]+|\\xc2\\xad)*';

/** Rare forms of letters and digits: small, raised, in a circle, of full width. */
const rareForm = [
  '\\xe1[\\xb4-\\xb6\\xb8-\\xbb]',
  '\\xe2(?:\\x81[\\xb0-\\xbf]|\\x82[\\x80-\\x9c]|[\\x84\\x85\\x91-\\x93\\xb1]|\\x86\\x89)',
  '\\xe3[\\x89-\\x8b\\x8d-\\x8f]',
  '\\xea\\x9f',
  '\\xef[\\xac\\xbc\\xbd]',
  '\\xf0(?:\\x90\\x9e|\\x9c\\xb3|\\x9d|\\x9f[\\x84-\\x86\\xaf])',
].join('|');

/** Two letters that can be one character: `ß`, `æ`, `œ`, `ĳ`, `ǉ`, `ǌ`, `ǆ`. */
const pairs = /s{2,}|ae|oe|ij|lj|nj|dz|./g;

const letter = (character: string): string =>
  /\d/.test(character)
    ? `(?:${character}|${twoBytes})`
    : `(?:[${character}${character.toUpperCase()}]|${twoBytes})`;

function lettersPattern(letters: string): string {
  if (letters.length === 1) return letter(letters);
  if (letters.length > 2) return `(?:${letter('s')}${gap})+`;
  return `(?:${Array.from(letters, letter).join(gap)}|${twoBytes})`;
}

/** What is looked for in the bytes: the longest row of plain letters and digits. */
const anchorOf = (term: string): string =>
  (term.match(/[a-z0-9]+/g) ?? []).reduce(
    (longest, each) => (each.length > longest.length ? each : longest),
    '',
  );

/**
 * A quick check whether a file could hold all of these terms.
 *
 * @param terms folded terms.
 */
export function rawCheck(terms: readonly string[]): (file: Buffer) => boolean {
  const anchors = terms.map(anchorOf).filter((anchor) => anchor !== '');
  const inAscii = anchors.map((anchor) => new RegExp(anchor, 'i'));
  const inUtf8 = anchors.map(
    (anchor) => new RegExp(`${anchor.match(pairs)?.map(lettersPattern).join(gap)}|${rareForm}`),
  );
  if (anchors.length === 0) return () => true;
  return (file) => {
    const bytes = file.toString('latin1');
    return (isAscii(file) ? inAscii : inUtf8).every((pattern) => pattern.test(bytes));
  };
}

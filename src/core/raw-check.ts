import { type Buffer, isAscii } from 'node:buffer';

/*
 * Decoding and folding a note takes ten times as long as reading it. This looks at the bytes as
 * they are, one character of Latin-1 for each, to pass over the notes that cannot hold a term: all
 * but a few, as a rule. It may say yes too often, and never says no to what `fold` would find.
 */

/** What is looked for in the bytes: the longest row of plain letters and digits in a term. */
const anchorOf = (term: string): string =>
  (term.match(/[a-z0-9]+/g) ?? []).reduce(
    (longest, each) => (each.length > longest.length ? each : longest),
    '',
  );

/** Any character of two bytes among which are the accented Latin letters. */
const accented = '[\\xc2-\\xcb][\\x80-\\xbf]';
const accentedLeads = Array.from('\xc3\xc2\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb');

/** Two letters that one such character can stand for: `ß`, `æ`, `œ`, `ĳ`, `ǉ`, `ǌ`, `ǆ`. */
const steps = /s{2,}|ae|oe|ij|lj|nj|dz|./g;

const letter = (character: string): string =>
  `(?:[${character}${character.toUpperCase()}]|${accented})`;

function stepPattern(letters: string): string {
  if (letters.length === 1) return letter(letters);
  if (letters.length > 2) return `${letter('s')}+`;
  return `(?:${Array.from(letters, letter).join('')}|${accented})`;
}

const accentedPattern = (anchor: string): RegExp =>
  new RegExp((anchor.match(steps) ?? []).map(stepPattern).join(''));

/**
 * First bytes of characters in which letters and digits may hide, or that vanish in folding: loose
 * accents, small and wide forms, fillers. In the notes of most people they are rare.
 */
const rareLeads = Array.from('\xcc\xcd\xd2\xd9\xe0\xe1\xe3\xea\xef\xf3');

/** First bytes that are rare only before some others: they also begin quotes, dashes and emoji. */
const sometimesRare: readonly (readonly [lead: string, rare: RegExp])[] = [
  ['\xc2', /\xc2\xad/y],
  [
    '\xe2',
    /\xe2(?:\x80[\x8b-\x8f\xaa-\xae]|[\x81\x83-\x85\x91-\x93\xb1]|\x82[\x80-\x9c]|\x86\x89)/y,
  ],
  ['\xf0', /\xf0(?:[^\x9f]|\x9f[\x84-\x86\xaf])/y],
];

function holdsRareForms(bytes: string): boolean {
  return (
    rareLeads.some((lead) => bytes.includes(lead)) ||
    sometimesRare.some(([lead, rare]) => {
      // Looking for one byte is done by the processor's widest steps; a pattern goes one by one.
      for (let at = bytes.indexOf(lead); at !== -1; at = bytes.indexOf(lead, at + 1)) {
        rare.lastIndex = at;
        if (rare.test(bytes)) return true;
      }
      return false;
    })
  );
}

/**
 * Makes a quick check whether a file could hold all of these terms.
 *
 * @param terms folded, as in a `Query`.
 * @returns a check on the bytes of a file in UTF-8.
 */
export function rawCheck(terms: readonly string[]): (file: Buffer) => boolean {
  const anchors = terms.map(anchorOf).filter((anchor) => anchor !== '');
  const plain = anchors.map((anchor) => new RegExp(anchor, 'i'));
  const withAccents = anchors.map(accentedPattern);
  return (file) => {
    const bytes = file.toString('latin1');
    const missing = withAccents.filter((_, order) => !plain[order]?.test(bytes));
    if (missing.length === 0) return true;
    if (isAscii(file)) return false;
    if (holdsRareForms(bytes)) return true;
    return (
      accentedLeads.some((lead) => bytes.includes(lead)) &&
      missing.every((pattern) => pattern.test(bytes))
    );
  };
}

import { Buffer, isAscii } from 'node:buffer';
import { fold } from './fold.ts';

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

/** Accented Latin letters are in this range, two bytes each. */
const [firstAccented, lastAccented] = [0x80, 0x2ff];
const accentedLeads = Array.from('\xc3\xc2\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb');

/**
 * The characters of that range by each letter or digit that is in what they fold to, and by the two
 * letters that one of them folds to, such as `ss`.
 */
function accentedBy(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let code = firstAccented; code <= lastAccented; code += 1) {
    const character = String.fromCharCode(code);
    const plain = fold(character).replace(/[^a-z0-9]/g, '');
    for (const key of new Set([...plain, plain])) {
      found.set(key, (found.get(key) ?? '') + character);
    }
  }
  return found;
}

let accented: ReadonlyMap<string, string> | undefined;

/** A pattern for these characters in bytes, with a bar before each. */
function bytesOf(characters: string): string {
  const byLead = new Map<number, string>();
  for (const character of characters) {
    const [lead = 0, next = 0] = Buffer.from(character);
    byLead.set(lead, `${byLead.get(lead) ?? ''}\\x${next.toString(16)}`);
  }
  return Array.from(byLead, ([lead, next]) => `|\\x${lead.toString(16)}[${next}]`).join('');
}

/** Makes patterns for anchors in which letters may have accents, or two of them be one character. */
function patternIn(characters: ReadonlyMap<string, string>): (anchor: string) => RegExp {
  const letter = (plain: string) =>
    `(?:${plain}|${plain.toUpperCase()}${bytesOf(characters.get(plain) ?? '')})`;
  const step = (plain: string) => {
    if (plain.length === 1) return letter(plain);
    // Of three or more, any two can be one.
    if (plain.length > 2) return `${letter('s')}{${Math.ceil(plain.length / 2)},${plain.length}}`;
    return `(?:${Array.from(plain, letter).join('')}${bytesOf(characters.get(plain) ?? '')})`;
  };
  const pairs = [...characters.keys()].filter((key) => key.length === 2);
  const steps = new RegExp(`s{3,}|${pairs.join('|')}|.`, 'g');
  return (anchor) => new RegExp((anchor.match(steps) ?? []).map(step).join(''));
}

/**
 * First bytes of characters in which letters and digits may hide, or that vanish in folding: loose
 * accents, small and wide forms, fillers. In the notes of most people they are rare.
 */
const rareLeads = Array.from('\xcc\xcd\xd2\xd8\xd9\xe0\xe1\xe3\xea\xef\xf3');

/** First bytes that are rare only before some others: they also begin quotes, dashes and emoji. */
const sometimesRare: readonly (readonly [lead: string, rare: RegExp])[] = [
  ['\xc2', /\xc2\xad/y],
  [
    '\xe2',
    /\xe2(?:\x80[\x8b-\x8f\xaa-\xae]|[\x81\x83-\x85\x91-\x93\xb1]|\x82[\x80-\x9c\xa8]|\x86\x89)/y,
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
  accented ??= accentedBy();
  const withAccents = anchors.map(patternIn(accented));
  return (file) => {
    const bytes = file.toString('latin1');
    const holdAll = (patterns: readonly RegExp[]) => patterns.every((each) => each.test(bytes));
    if (isAscii(file)) return holdAll(plain);
    if (holdsRareForms(bytes)) return true;
    return holdAll(accentedLeads.some((lead) => bytes.includes(lead)) ? withAccents : plain);
  };
}

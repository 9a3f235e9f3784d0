import type { BashLine, Quote } from '../../core/completion/bash-line.ts';
import type { Candidate, Completion } from '../../core/completion/candidate.ts';
import { fold } from '../../core/search/fold.ts';
import { flagsOf } from './flags.ts';
import { listingOf } from './listing.ts';

/** What bash tells about the Tab that was pressed. */
export interface BashTab {
  readonly line: BashLine;
  /** `COMP_TYPE`: the code of a character, see the manual of bash. */
  readonly type: string;
  readonly columns: number;
}

/** Kinds of completion in which what is given is listed, and at most what is common is put in the line. */
const listing: ReadonlySet<string> = new Set(['?', '!', '@']);

/**
 * Candidates for bash: a line of flags, and then for each candidate what is to stand in the place of
 * what was typed, quoted so that bash reads it as that one word and carries nothing out.
 */
export function renderForBash(completion: Completion, { line, type, columns }: BashTab): string {
  const matches = matching(completion, line);
  const quoted = matches.map(({ value, description }) => ({
    value: quoteForBash(value.slice(line.kept.length), line.quote),
    ...(description === undefined ? {} : { description }),
  }));
  const plain = quoted.map(({ value }) => value);
  const isListed = listing.has(String.fromCharCode(Number(type))) && plain.length > 1;
  const listed = isListed ? listingOf(quoted, columns) : plain;
  /* What the descriptions have in common may not end up in the line. */
  const shown = commonStart(listed) === commonStart(plain) ? listed : plain;
  return [flagsOf(completion), ...shown, ''].join('\n');
}

/** Whole words that go on from what was typed: also in other letters, when there are no others. */
function matching({ before, candidates }: Completion, line: BashLine): readonly Candidate[] {
  const { current, kept } = line;
  const whole = candidates
    .map((candidate) => ({ ...candidate, value: before + candidate.value }))
    .filter(({ value }) => value.startsWith(kept));
  const exact = whole.filter(({ value }) => value.startsWith(current));
  if (exact.length > 0) return exact;
  const folded = whole.filter(({ value }) => fold(value).startsWith(fold(current)));
  /* Bash puts what they have in common in the place of what was typed, also when that is less. */
  const common = commonStart(folded.map(({ value }) => value));
  return common.length < current.length ? [] : folded;
}

function commonStart([first = '', ...others]: readonly string[]): string {
  let common = first;
  for (const other of others) {
    let length = 0;
    while (length < common.length && common[length] === other[length]) length += 1;
    common = common.slice(0, length);
  }
  return common;
}

/** All but the characters that mean nothing to bash, wherever they stand. */
const meaningful = /[^\p{L}\p{M}\p{N}_@%+=:,./-]/gu;

/**
 * A text as a part of a word of bash, at a place where this quote is open. An exclamation mark between
 * double quotes would call up an old command, so it gets quotes of its own. Readline closes the quote
 * itself, unless it takes the last character for that already.
 */
export function quoteForBash(text: string, quote: Quote): string {
  if (quote === '') return text.replace(meaningful, '\\$&');
  const quoted =
    quote === "'"
      ? text.replaceAll("'", `'\\''`)
      : text.replace(/[\\"$`]/g, '\\$&').replaceAll('!', `"'!'"`);
  return quoted.endsWith(quote) ? quoted + quote : quoted;
}

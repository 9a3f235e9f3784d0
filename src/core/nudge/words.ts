import type { Piece } from '../text/lines.ts';
import { quotedRanges } from './quotes.ts';
import { asCompared } from './spelling.ts';

/** One word or comma-like mark of an answer, with its place in the text as it was typed. */
export interface Word {
  /** How it is compared, see `asCompared`. Marks are `,` and `:`, a blanked quotation is `"`. */
  readonly norm: string;
  /** Offsets in UTF-16 units in the text as it was typed; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Starts with a capital and is not written in capitals throughout. */
  readonly capital: boolean;
}

/** The words between two full stops; a pattern never reaches further. */
export interface Sentence {
  readonly words: readonly Word[];
  /** Ends with a question mark. */
  readonly question: boolean;
}

const piece =
  /[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*|[.!?…;\n\r\u2028\u2029]|[,:()–—]|-(?=\s)/gu;

/** How one language is written, as far as words go. */
export interface Spelling {
  /** Endings such as `'s` that count as words of their own. */
  readonly clitics: ReadonlySet<string>;
  /** Short and hasty spellings, and what is meant. */
  readonly meant: ReadonlyMap<string, string>;
}

const anySpelling: Spelling = { clitics: new Set(), meant: new Map() };

const isMark = (text: string): boolean => /^[,:()–—-]$/u.test(text);
const endsSentence = (text: string): boolean => /^[.!?…;\n\r\u2028\u2029]$/u.test(text);

function toWords(raw: string, start: number, { clitics, meant }: Spelling): Word[] {
  const typed = asCompared(raw);
  const norm = meant.get(typed) ?? typed;
  const capital = /^\p{Lu}/u.test(raw) && (raw.length === 1 || raw !== raw.toUpperCase());
  const end = start + raw.length;
  const cut = norm.lastIndexOf("'");
  const tail = norm.slice(cut);
  if (cut <= 0 || !clitics.has(tail)) return [{ norm, start, end, capital }];
  const apart = typed === norm ? tail.length : tail.length - 1;
  const middle = end - apart;
  return [
    { norm: norm.slice(0, cut), start, end: middle, capital },
    { norm: tail, start: middle, end, capital: false },
  ];
}

/** A full stop inside a number or between two words without a space does not end a sentence. */
const isInner = (text: string, at: number): boolean =>
  text[at] === '.' && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));

/** Takes a sentence that starts with one of `joins`, such as "but", together with the one before it. */
export function joinSentences(
  sentences: readonly Sentence[],
  joins: (word: string) => boolean,
): Sentence[] {
  const joined: { words: Word[]; question: boolean }[] = [];
  for (const { words, question } of sentences) {
    const [first] = words;
    const before = joined.at(-1);
    if (first === undefined || before === undefined || !joins(first.norm)) {
      joined.push({ words: [...words], question });
      continue;
    }
    const { start } = first;
    before.words.push({ norm: ',', start, end: start, capital: false });
    for (const word of words) before.words.push(word);
    before.question = question;
  }
  return joined;
}

const mark = (norm: string, { start, end }: Piece): Word => ({
  norm,
  start,
  end,
  capital: false,
});

/** What one piece of text stands for: words, a mark, or the end of a sentence. */
function readPiece(text: string, raw: string, start: number, spelling: Spelling) {
  if (isMark(raw)) return [mark(raw === ':' ? ':' : ',', { start, end: start + 1 })];
  if (!endsSentence(raw)) return toWords(raw, start, spelling);
  if (isInner(text, start)) return [];
  return raw === '?' ? (['?'] as const) : (['.'] as const);
}

/** The words and marks of a text in order, with `.` or `?` between the sentences. */
function* pieces(text: string, spelling: Spelling): Generator<Word | '.' | '?'> {
  const quotes = quotedRanges(text)[Symbol.iterator]();
  let quote = quotes.next().value;
  for (const { 0: raw, index: start } of text.matchAll(piece)) {
    while (quote !== undefined && quote.end <= start) {
      yield mark('"', quote);
      quote = quotes.next().value;
    }
    const quoted = quote !== undefined && quote.start <= start;
    if (!quoted) yield* readPiece(text, raw, start, spelling);
  }
  yield '.';
}

/**
 * Cuts an answer into sentences of words. Quoted speech is someone else's, so each quotation is
 * left out and one `"` stands in its place. Time is linear in the length of the text.
 */
export function toSentences(text: string, spelling: Spelling = anySpelling): Sentence[] {
  const sentences: { words: Word[]; question: boolean }[] = [];
  let words: Word[] = [];
  for (const each of pieces(text, spelling)) {
    const last = sentences.at(-1);
    if (typeof each === 'object') words.push(each);
    else if (words.length > 0) {
      sentences.push({ words, question: each === '?' });
      words = [];
    } else if (each === '?' && last !== undefined) last.question = true;
  }
  return sentences;
}

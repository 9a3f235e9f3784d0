/** A quote that is open, or none. */
export type Quote = '' | '"' | "'";

/** A command line of bash up to the cursor, read as bash reads it: nothing in it is carried out. */
export interface BashLine {
  /** The words before the one at the cursor, without quotes; the first is the program. */
  readonly words: readonly string[];
  /** What was typed of the word at the cursor, without quotes. */
  readonly current: string;
  /**
   * The part of it that stays as it is: readline puts a completion in the place of what comes after its
   * last word break, or after the quote that is open.
   */
  readonly kept: string;
  readonly quote: Quote;
  /** Whether that part is more than text to bash: `$(`, say. Nothing may be put behind that. */
  readonly live: boolean;
  /** Whether the word at the cursor is a file that is read from or written to: `> notes.md`. */
  readonly redirected: boolean;
}

/** A part of a word that stays as it is. */
interface Before {
  readonly text: string;
  readonly live: boolean;
}

interface Reading {
  readonly words: readonly string[];
  readonly current: string;
  /** Whether the word has begun: between quotes it may be empty. */
  readonly begun: boolean;
  /** Whether there is something in it that bash would not take as text. */
  readonly live: boolean;
  /** What stood before the last word break, and before the quote that is open. */
  readonly beforeBreak: Before;
  readonly beforeQuote: Before;
  readonly quote: Quote;
  readonly redirected: boolean;
}

const none: Before = { text: '', live: false };

const newWord = { current: '', begun: false, live: false, beforeBreak: none, beforeQuote: none };

/** What bash does not take as text where no quote is open. */
const special = '$`(){}[]*?~!#;&|^';

/**
 * Reads the command line of bash up to the cursor.
 *
 * @param breaks the word breaks of readline, as `COMP_WORDBREAKS` has them.
 */
export function readBashLine(line: string, breaks: string): BashLine {
  let reading: Reading = { ...newWord, words: [], quote: '', redirected: false };
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    const next = line[at + 1];
    if (character === '\\' && escapes(reading.quote, next)) {
      reading = withText(reading, next ?? '');
      at += 1;
    } else if (reading.quote === '') reading = unquoted(reading, character, breaks);
    else if (reading.quote === character) reading = { ...reading, quote: '' };
    else reading = withText(reading, character);
  }
  const { words, current, quote, redirected, beforeBreak, beforeQuote } = reading;
  const program = words.findIndex((word) => !/^\w+\+?=/.test(word));
  const kept = quote === '' ? beforeBreak : beforeQuote;
  return {
    words: program === -1 ? [] : words.slice(program),
    current,
    kept: kept.text,
    live: kept.live,
    quote,
    redirected,
  };
}

/** Whether a backslash takes the meaning from what follows it. */
function escapes(quote: Quote, next: string | undefined): boolean {
  if (quote === "'") return false;
  return quote === '' || next === undefined || '$`"\\'.includes(next);
}

const withText = (reading: Reading, text: string): Reading => ({
  ...reading,
  current: reading.current + text,
  begun: true,
});

function unquoted(reading: Reading, character: string, breaks: string): Reading {
  if (character === '"' || character === "'") {
    const beforeQuote = { text: reading.current, live: reading.live };
    return { ...reading, quote: character, beforeQuote, begun: true };
  }
  if (/\s/.test(character)) return endOfWord(reading);
  if (character === '<' || character === '>') return redirection(reading);
  const live = reading.live || special.includes(character);
  const longer = { ...withText(reading, character), live };
  if (!breaks.includes(character)) return longer;
  return { ...longer, beforeBreak: { text: longer.current, live } };
}

/** The file of a redirection is no word of the call. */
function endOfWord(reading: Reading): Reading {
  const { words, current, begun, redirected } = reading;
  if (!begun) return reading;
  return {
    ...reading,
    ...newWord,
    words: redirected ? words : [...words, current],
    redirected: false,
  };
}

/** The number or the `&` right before it belongs to it: `2>`, `&>`. */
function redirection(reading: Reading): Reading {
  const ended = /^(?:\d+|&)$/.test(reading.current) ? reading : endOfWord(reading);
  return { ...ended, ...newWord, redirected: true };
}

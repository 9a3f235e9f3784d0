import type { Piece } from '../text/lines.ts';

/** Which mark closes a quotation that one of these opens. */
const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”“"'],
  ['„', '”“"'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['"', '"”'],
  ['”', '”"'],
  ['‘', "’'"],
  ["'", "'’"],
]);

const single = new Set(['‘', "'"]);
const isWordPart = (char: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(char);

/** An apostrophe opens a quotation only before a word and not inside one, nor in `'t`, `'s` and the like. */
function opens(text: string, at: number, char: string): boolean {
  if (!single.has(char)) return true;
  if (at > 0 && isWordPart(text.charAt(at - 1))) return false;
  if (!isWordPart(text.charAt(at + 1))) return false;
  return !/^(?:[tsnkmd]|em|ie|cause|til)(?![\p{L}\p{N}])/iu.test(text.slice(at + 1, at + 8));
}

/** A closing apostrophe stands after the last word of the quotation, not inside a word. */
const closes = (text: string, at: number, char: string): boolean =>
  !(char === "'" || char === '’') || !isWordPart(text.charAt(at + 1));

/** Where the quotation that opens at `from` ends: after its closing mark, or at the end of its line. */
function endOf(text: string, from: number, close: string): { end: number; closed: boolean } {
  let at = from + 1;
  for (; at < text.length && text.charAt(at) !== '\n'; at += 1) {
    const char = text.charAt(at);
    if (close.includes(char) && closes(text, at, char)) return { end: at + 1, closed: true };
  }
  return { end: at, closed: false };
}

/**
 * The quoted stretches of a text, in order. An opening quotation mark without a closing one quotes
 * to the end of its line: rather too much is taken for someone else's words than too little. A
 * single apostrophe without a partner quotes nothing. Time is linear in the length of the text.
 */
export function quotedRanges(text: string): Piece[] {
  const ranges: Piece[] = [];
  /* Up to here no apostrophe has a partner; looking once a line keeps the time linear. */
  let alone = 0;
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    const close = closers.get(char);
    const passed = single.has(char) && at < alone;
    if (close === undefined || passed || !opens(text, at, char)) {
      at += 1;
      continue;
    }
    const { end, closed } = endOf(text, at, close);
    if (closed || !single.has(char)) {
      ranges.push({ start: at, end });
      at = end;
    } else {
      alone = end;
      at += 1;
    }
  }
  return ranges;
}

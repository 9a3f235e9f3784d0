import { nextLine, type Piece } from '../text/lines.ts';
import { readScalar } from './yaml-scalar.ts';

/** The lines of one key in a YAML map, with whatever stands between it and the next key. */
export interface EntryLines extends Piece {
  /** Absent for what stands before the first key. */
  readonly key: string | undefined;
  /** The line it begins on, counted from 1. */
  readonly line: number;
}

/**
 * Splits the lines of a YAML map at its keys. In a map that is not indented, a line that is not
 * indented and has a colon is a key; all else belongs to the key above it.
 *
 * @param firstLine the line number of the line that `piece` starts with.
 */
export function splitEntries(text: string, piece: Piece, firstLine: number): EntryLines[] {
  const entries: EntryLines[] = [];
  let key: string | undefined;
  let entryStart = piece.start;
  let entryLine = firstLine;
  let start = piece.start;
  for (let line = firstLine; start < piece.end; line += 1) {
    const end = nextLine(text, start, piece.end);
    const next = keyOf(text, start, end);
    if (next !== undefined) {
      if (start > entryStart) entries.push({ key, start: entryStart, end: start, line: entryLine });
      key = next;
      entryStart = start;
      entryLine = line;
    }
    start = end;
  }
  if (start > entryStart) entries.push({ key, start: entryStart, end: start, line: entryLine });
  return entries;
}

const noKey = new Set([' ', '\t', '#', '\n', '\r', '%', '?', ':', '[', '{']);

/** Nearly every key: worth a look of its own, because this is done for every line of every note. */
const simpleKey = /([A-Za-z][\w-]*):(?=\s|$)/y;

/** The key that begins on this line. */
function keyOf(text: string, start: number, end: number): string | undefined {
  simpleKey.lastIndex = start;
  const simple = simpleKey.exec(text);
  if (simple !== null) return simple[1];
  if (noKey.has(text[start] ?? '\n')) return undefined;
  if (text[start] === '-' && /\s/.test(text[start + 1] ?? '\n')) return undefined;
  const line = text.slice(start, Math.min(end, start + longestKeyLine));
  const [, quoted] = quotedKey.exec(line) ?? [];
  if (quoted !== undefined) return unquote(quoted);
  const colon = line.search(/:(?:\s|$)/);
  return colon === -1 ? undefined : line.slice(0, colon).trimEnd();
}

/** YAML looks for the colon in the first 1,024 characters only. */
const longestKeyLine = 1_100;

const quotedKey = /^("(?:[^"\\]|\\.)*"|'[^']*')\s*:(?:\s|$)/;

function unquote(quoted: string): string {
  const text = quoted.startsWith('"') ? readScalar(quoted) : undefined;
  return typeof text === 'string' ? text : quoted.slice(1, -1);
}

/** The lines of an entry, whatever their line ends are in the file. */
export function sourceOf(text: string, { start, end }: Piece): string {
  const source = text.slice(start, end);
  return source.includes('\r\n') ? source.replaceAll('\r\n', '\n') : source;
}

const nothing = /^\s*(?:#|$)/;

/** Whether these lines are all empty or remarks. */
export const holdsNothing = (text: string, piece: Piece | undefined): boolean =>
  piece === undefined ||
  sourceOf(text, piece)
    .split('\n')
    .every((line) => nothing.test(line));

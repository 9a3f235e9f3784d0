import { nextBoundary, previousBoundary, snap } from '../../../core/columns/graphemes.ts';
import { wordEndAfter, wordStartBefore } from './word-edges.ts';

interface Snapshot {
  readonly text: string;
  readonly cursor: number;
}

/** What the last change was: changes of one kind in a row are undone together. */
type Change = 'type' | 'erase' | 'kill' | 'other';

/**
 * A text being edited, as a value: every operation gives a new one. The cursor counts UTF-16 units
 * and always stands between two grapheme clusters.
 */
export interface TextBuffer extends Snapshot {
  /** What Ctrl-K, Ctrl-U, Ctrl-W or Alt-D took away last; Ctrl-Y puts it back. */
  readonly killed: string;
  /** Column that moving up and down keeps to. */
  readonly goal: number | undefined;
  readonly past: readonly Snapshot[];
  readonly change: Change;
}

/** How many steps can be undone. */
const deepestPast = 100;

/** A buffer that holds `text`, the cursor at its end. */
export const bufferOf = (text: string): TextBuffer => ({
  text,
  cursor: text.length,
  killed: '',
  goal: undefined,
  past: [],
  change: 'other',
});

/** Puts the cursor at `offset`, or after the cluster that it would split. */
export const moveTo = (buffer: TextBuffer, offset: number): TextBuffer => ({
  ...buffer,
  cursor: snap(buffer.text, offset),
  goal: undefined,
  change: 'other',
});

function replace(
  buffer: TextBuffer,
  from: number,
  to: number,
  text: string,
  change: Change,
): TextBuffer {
  if (from === to && text === '') return buffer;
  const { text: before, cursor, past } = buffer;
  const changed = before.slice(0, from) + text + before.slice(to);
  const joins = change === buffer.change && change !== 'other' && !startsWord(before, from, text);
  return {
    ...buffer,
    text: changed,
    cursor: snap(changed, from + text.length),
    goal: undefined,
    past: joins ? past : [...past.slice(1 - deepestPast), { text: before, cursor }],
    change,
  };
}

/** Typing is undone word by word. */
const startsWord = (before: string, at: number, typed: string): boolean =>
  /\S/.test(typed) && /\s/.test(before.charAt(at - 1));

/** Types `text` at the cursor. */
export const insert = (buffer: TextBuffer, text: string): TextBuffer =>
  replace(buffer, buffer.cursor, buffer.cursor, text, 'type');

/** Puts `text` at the cursor as one step to undo, however long it is. */
export const paste = (buffer: TextBuffer, text: string): TextBuffer =>
  replace(buffer, buffer.cursor, buffer.cursor, text, 'other');

/** Puts `text` in the place of all that was there, as one step to undo. */
export const replaceAll = (buffer: TextBuffer, text: string): TextBuffer =>
  text === buffer.text ? buffer : replace(buffer, 0, buffer.text.length, text, 'other');

export const eraseBack = (buffer: TextBuffer): TextBuffer =>
  replace(buffer, previousBoundary(buffer.text, buffer.cursor), buffer.cursor, '', 'erase');

export const eraseAhead = (buffer: TextBuffer): TextBuffer =>
  replace(buffer, buffer.cursor, nextBoundary(buffer.text, buffer.cursor), '', 'erase');

function kill(buffer: TextBuffer, from: number, to: number): TextBuffer {
  if (from === to) return buffer;
  const taken = buffer.text.slice(from, to);
  const killed =
    buffer.change !== 'kill'
      ? taken
      : to === buffer.cursor
        ? taken + buffer.killed
        : buffer.killed + taken;
  return { ...replace(buffer, from, to, '', 'kill'), killed };
}

/** Where the line that the cursor is in starts. */
export const lineStart = ({ text, cursor }: Snapshot): number =>
  cursor === 0 ? 0 : text.lastIndexOf('\n', cursor - 1) + 1;

/** Where the line that the cursor is in ends, before its newline. */
export function lineEnd({ text, cursor }: Snapshot): number {
  const end = text.indexOf('\n', cursor);
  return end === -1 ? text.length : end;
}

/** Takes away to the end of the line; at the end, the newline. */
export function killToLineEnd(buffer: TextBuffer): TextBuffer {
  const end = lineEnd(buffer);
  return kill(
    buffer,
    buffer.cursor,
    end === buffer.cursor ? Math.min(end + 1, buffer.text.length) : end,
  );
}

/** Takes away to the start of the line; at the start, the newline before it. */
export function killToLineStart(buffer: TextBuffer): TextBuffer {
  const start = lineStart(buffer);
  return kill(buffer, start === buffer.cursor ? Math.max(0, start - 1) : start, buffer.cursor);
}

export const killWordBack = (buffer: TextBuffer): TextBuffer =>
  kill(buffer, snap(buffer.text, wordStartBefore(buffer.text, buffer.cursor)), buffer.cursor);

export const killWordAhead = (buffer: TextBuffer): TextBuffer =>
  kill(buffer, buffer.cursor, snap(buffer.text, wordEndAfter(buffer.text, buffer.cursor)));

/** Puts back what was taken away last. */
export const yank = (buffer: TextBuffer): TextBuffer => paste(buffer, buffer.killed);

/** Takes the last change back. */
export function undo(buffer: TextBuffer): TextBuffer {
  const last = buffer.past.at(-1);
  if (last === undefined) return buffer;
  return { ...buffer, ...last, past: buffer.past.slice(0, -1), goal: undefined, change: 'other' };
}

export const moveLeft = (buffer: TextBuffer): TextBuffer =>
  moveTo(buffer, previousBoundary(buffer.text, buffer.cursor));

export const moveRight = (buffer: TextBuffer): TextBuffer =>
  moveTo(buffer, nextBoundary(buffer.text, buffer.cursor));

export const moveWordBack = (buffer: TextBuffer): TextBuffer =>
  moveTo(buffer, wordStartBefore(buffer.text, buffer.cursor));

export const moveWordAhead = (buffer: TextBuffer): TextBuffer =>
  moveTo(buffer, wordEndAfter(buffer.text, buffer.cursor));

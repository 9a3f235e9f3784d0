import { type Layout, offsetAt, placeOf } from '../../../core/columns/layout.ts';
import type { TextBuffer } from './text-buffer.ts';
import * as text from './text-buffer.ts';

/** How the text is laid out on the screen now; made only when a key needs it. */
export type LayOut = () => Layout;

type Edit = (buffer: TextBuffer, layOut: LayOut) => TextBuffer;

/** Rows that Page Up and Page Down move over. */
const page = 10;

/** Moves over rows, keeping to the column that the first move started from. */
function moveRows(buffer: TextBuffer, layout: Layout, rows: number): TextBuffer {
  const place = placeOf(layout, buffer.cursor);
  const column = buffer.goal ?? place.column;
  const row = place.row + rows;
  if (row < 0) return text.moveTo(buffer, 0);
  if (row >= layout.rows.length) return text.moveTo(buffer, buffer.text.length);
  return { ...text.moveTo(buffer, offsetAt(layout, { row, column })), goal: column };
}

/** To the start of the row; from there, to the start of the line. */
function moveHome(buffer: TextBuffer, layout: Layout): TextBuffer {
  const { row } = placeOf(layout, buffer.cursor);
  const start = layout.rows[row]?.start ?? 0;
  return text.moveTo(buffer, start === buffer.cursor ? text.lineStart(buffer) : start);
}

/** To the end of the row; from there, to the end of the line. */
function moveEnd(buffer: TextBuffer, layout: Layout): TextBuffer {
  const { row } = placeOf(layout, buffer.cursor);
  const end = offsetAt(layout, { row, column: layout.width });
  return text.moveTo(buffer, end === buffer.cursor ? text.lineEnd(buffer) : end);
}

const up: Edit = (buffer, layOut) => moveRows(buffer, layOut(), -1);
const down: Edit = (buffer, layOut) => moveRows(buffer, layOut(), 1);
const home: Edit = (buffer, layOut) => moveHome(buffer, layOut());
const end: Edit = (buffer, layOut) => moveEnd(buffer, layOut());
const toStart: Edit = (buffer) => text.moveTo(buffer, 0);
const toEnd: Edit = (buffer) => text.moveTo(buffer, buffer.text.length);

/** The keys that people know from shells, editors and web forms. */
const edits: ReadonlyMap<string, Edit> = new Map<string, Edit>([
  ['left', text.moveLeft],
  ['ctrl+b', text.moveLeft],
  ['right', text.moveRight],
  ['ctrl+f', text.moveRight],
  ['ctrl+left', text.moveWordBack],
  ['alt+left', text.moveWordBack],
  ['alt+b', text.moveWordBack],
  ['ctrl+right', text.moveWordAhead],
  ['alt+right', text.moveWordAhead],
  ['alt+f', text.moveWordAhead],
  ['up', up],
  ['ctrl+p', up],
  ['down', down],
  ['ctrl+n', down],
  ['pageup', (buffer, layOut) => moveRows(buffer, layOut(), -page)],
  ['pagedown', (buffer, layOut) => moveRows(buffer, layOut(), page)],
  ['home', home],
  ['ctrl+a', home],
  ['end', end],
  ['ctrl+e', end],
  ['ctrl+home', toStart],
  ['alt+<', toStart],
  ['ctrl+end', toEnd],
  ['alt+>', toEnd],
  ['backspace', text.eraseBack],
  ['shift+backspace', text.eraseBack],
  ['delete', text.eraseAhead],
  ['ctrl+w', text.killWordBack],
  ['alt+backspace', text.killWordBack],
  ['ctrl+backspace', text.killWordBack],
  ['alt+d', text.killWordAhead],
  ['alt+delete', text.killWordAhead],
  ['ctrl+delete', text.killWordAhead],
  ['ctrl+k', text.killToLineEnd],
  ['ctrl+u', text.killToLineStart],
  ['ctrl+y', text.yank],
  ['ctrl+_', text.undo],
]);

/** What an editing key makes of the text; `undefined` when the key is none. */
export const editWith = (
  buffer: TextBuffer,
  chord: string,
  layOut: LayOut,
): TextBuffer | undefined => edits.get(chord)?.(buffer, layOut);

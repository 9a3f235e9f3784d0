import type { Context } from '../context.ts';
import type { NoteFormat } from '../core/formats.ts';
import { type Printed, quiet, strong } from '../core/span.ts';
import { jsonOfMeta } from '../render/json.ts';
import { noteRow } from '../render/note-row.ts';
import type { ListedNote } from './found-notes.ts';

/** How notes are printed. */
export interface NoteForm {
  readonly format: NoteFormat;
  /** Ends each path with a null character instead of a new line, for `xargs -0`. */
  readonly nul: boolean;
}

/** Prints notes, a line each. `json` is one document, and the command's own to print. */
export function printNotes(
  context: Context,
  notes: readonly ListedNote[],
  { format, nul }: NoteForm,
): void {
  const { io } = context;
  for (const { path, meta } of notes) {
    switch (format) {
      case 'paths':
        io.result(path + (nul ? '\0' : '\n'));
        break;
      case 'jsonl':
        io.result(`${JSON.stringify(jsonOfMeta(meta, path))}\n`);
        break;
      case 'oneline':
        io.print([meta.id, meta.date.slice(0, 10), meta.set, meta.title].join('\t'));
        break;
      default:
        printRow(context, { path, meta });
    }
  }
}

/** A note on one line: fitted to a terminal, in full anywhere else. */
export function printRow({ io, texts }: Context, { meta }: ListedNote): void {
  const columns = io.outIsTerminal ? io.columns : undefined;
  io.print(...noteRow(meta, texts.find, columns));
}

/** A line of text with the parts that were looked for marked. */
export function marked(text: string, ranges: readonly { start: number; end: number }[]): Printed[] {
  const pieces: Printed[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    pieces.push(quiet(text.slice(at, start)), strong(text.slice(start, end)));
    at = end;
  }
  return [...pieces, quiet(text.slice(at))];
}

import type { Context } from '../../context.ts';
import { flow } from '../../core/columns/flow.ts';
import { measureIn } from '../../core/columns/measure.ts';
import type { NoteFormat } from '../../core/formats.ts';
import type { ListedNote } from '../../core/ports.ts';
import type { Printed } from '../../core/text/span.ts';
import { jsonOfMeta, renderJsonLine } from '../../render/json.ts';
import { type LineRoom, onOneLine } from '../../render/list/fit-line.ts';
import { noteRow, noteSentence } from '../../render/list/note-row.ts';

/** How notes are printed. */
export interface NoteForm {
  readonly format: NoteFormat;
  /** Ends each path with a null character instead of a new line, for `xargs -0`. */
  readonly nul: boolean;
}

/** How notes are printed by a command that has more to say of them than what a list says. */
interface NotePrinter<T extends ListedNote> {
  /** Lines under the row of a note. */
  readonly below?: (note: T) => readonly (readonly Printed[])[];
  /** A note as a line of JSON, with its line end. */
  readonly jsonl?: (note: T) => string;
}

/** Prints notes, a line each. `json` is one document, and the command's own to print. */
export function printNotes<T extends ListedNote>(
  context: Context,
  notes: readonly T[],
  { format, nul }: NoteForm,
  { below = () => [], jsonl = jsonLineOf }: NotePrinter<T> = {},
): void {
  const { io } = context;
  switch (format) {
    case 'paths':
      inParts(notes, ({ path }) => path + (nul ? '\0' : '\n'), io.result);
      break;
    case 'jsonl':
      inParts(notes, jsonl, io.result);
      break;
    case 'oneline':
      inParts(notes, oneLineOf, (lines) => io.print(lines.slice(0, -1)));
      break;
    default:
      if (io.plain && io.outIsTerminal) printSentences(context, notes, below);
      else printTable(context, notes, below);
  }
}

/** Room for a line of the result: in a terminal it is cut where it would take a second row. */
export const roomIn = ({ io }: Context, indent = 0): LineRoom => ({
  ascii: !io.unicode,
  ...(io.outIsTerminal ? { columns: Math.max(1, io.columns - 1 - indent) } : {}),
});

function printTable<T extends ListedNote>(
  context: Context,
  notes: readonly T[],
  below: (note: T) => readonly (readonly Printed[])[],
): void {
  const { io, texts } = context;
  const idColumns = notes.reduce((most, { meta }) => Math.max(most, meta.id.length), 0);
  const room = roomIn(context);
  for (const note of notes) {
    const rows = [noteRow(note.meta, texts.find, room, idColumns), ...below(note)];
    for (const row of rows) io.print(...row);
  }
}

/** The same as sentences, for who listens to them. */
function printSentences<T extends ListedNote>(
  { io, texts }: Context,
  notes: readonly T[],
  below: (note: T) => readonly (readonly Printed[])[],
): void {
  for (const note of notes) {
    const rows = flow(noteSentence(note.meta, texts), measureIn(io.columns - 1));
    for (const row of [...rows, ...below(note)]) io.print(...row);
  }
}

const jsonLineOf = ({ path, meta }: ListedNote): string =>
  renderJsonLine('reflect.listed/1', jsonOfMeta(meta, path));

const oneLineOf = ({ meta: { id, date, set, title } }: ListedNote): string =>
  `${[id, date.slice(0, 10), set, onOneLine(title)].join('\t')}\n`;

/** A line each, many at a time: writing costs more than making them. */
const linesAtATime = 500;

function inParts<T>(
  items: readonly T[],
  lineOf: (item: T) => string,
  write: (lines: string) => void,
): void {
  for (let start = 0; start < items.length; start += linesAtATime) {
    write(
      items
        .slice(start, start + linesAtATime)
        .map(lineOf)
        .join(''),
    );
  }
}

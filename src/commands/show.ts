import type { Context } from '../context.ts';
import type { StoredNote } from '../core/ports.ts';
import { jsonOfNote, renderJson } from '../render/json.ts';
import { canvasFor } from './telling/drawn.ts';

/** Options of `reflect show`. */
export interface ShowOptions {
  /** `last`, an id, a unique start of one, or a path. */
  readonly note: string;
  /** Whether the file itself is wanted, also on a terminal. */
  readonly raw: boolean;
  /** Whether what is longer than the screen may be given to the person's pager. */
  readonly pager: boolean;
}

/**
 * Shows a note: drawn on a terminal, as it stands in its file anywhere else.
 *
 * @throws ReflectError what finding a note throws: `no-notes`, `note-unknown`, `note-ambiguous` or `note-damaged`.
 */
export async function runShow(context: Context, options: ShowOptions): Promise<void> {
  const { io, json } = context;
  const stored = await (await context.notes()).find(options.note);
  if (json) io.result(renderJson('reflect.note/1', jsonOfNote(stored.note, stored.path, [])));
  else if (options.raw || !io.outIsTerminal) io.result(stored.text);
  else await showDrawn(context, stored, options.pager);
}

async function showDrawn(
  context: Context,
  { note: { meta }, text }: StoredNote,
  paged: boolean,
): Promise<void> {
  const { io, texts } = context;
  const { drawNote } = await import('../render/screen/note.ts');
  const pager = await context.pager();
  const lines = drawNote({ meta, text }, texts, canvasFor(context, pager.columns));
  if (paged) await pager.show(lines);
  else for (const line of lines) io.print(...line);
}

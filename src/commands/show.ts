import type { Context } from '../context.ts';
import { jsonOfNote, renderJson } from '../render/json.ts';

/** Options of `reflect show`. */
export interface ShowOptions {
  /** `last`, an id, a unique start of one, or a path. */
  readonly note: string;
}

/** Shows a note. */
export async function runShow(context: Context, options: ShowOptions): Promise<void> {
  const { io, json } = context;
  const { note, path, text } = await (await context.notes()).find(options.note);
  io.result(json ? renderJson('reflect.note/1', jsonOfNote(note, path, [])) : text);
}

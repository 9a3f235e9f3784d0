import type { Context } from '../context.ts';
import { accent, quiet, warning } from '../core/span.ts';
import { jsonOfMeta, renderJson } from '../render/json.ts';

/** Options of `reflect list`. */
export interface ListOptions {
  /** How many notes to show at most. */
  readonly limit: number;
}

/** Lists the notes, the newest first. */
export async function runList(context: Context, options: ListOptions): Promise<void> {
  const { io, texts, json } = context;
  const { notes, damaged } = await (await context.notes()).newest(options.limit);
  if (json) {
    const listed = notes.map(({ note, path }) => jsonOfMeta(note.meta, path));
    io.result(renderJson('reflect.notes/1', { notes: listed, damaged: [...damaged] }));
    return;
  }
  if (damaged.length > 0) {
    io.say(warning(texts.talk.damaged(damaged.length)));
    for (const path of damaged) io.say('  ', path);
  }
  if (notes.length === 0) io.say(texts.talk.noNotes('reflect'));
  for (const { note } of notes) {
    const { id, date, title } = note.meta;
    io.print(accent(id), '  ', quiet(date.slice(0, 10)), '  ', title);
  }
}

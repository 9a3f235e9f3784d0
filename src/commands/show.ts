import type { Context, GlobalOptions } from '../context.ts';

/** Options of `reflect show`. */
export interface ShowOptions extends GlobalOptions {
  /** `last`, an id, a unique start of one, or a path. */
  readonly note: string;
}

/** Shows a note. */
export async function runShow(context: Context, options: ShowOptions): Promise<void> {
  const { text } = await (await context.notes()).find(options.note);
  context.io.result(text);
}

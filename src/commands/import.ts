import type { Context } from '../context.ts';
import type { Received } from '../core/ports.ts';
import { quiet, warning } from '../core/text/span.ts';
import { renderJson } from '../render/json.ts';
import { sayDamaged } from './finding/found-notes.ts';

/** Options of `reflect import`. */
export interface ImportOptions {
  /** Folders of notes, notes, and exports in JSON. */
  readonly paths: readonly string[];
}

/**
 * Takes notes in from elsewhere. The result is the path of each note that was not there yet.
 *
 * @throws ReflectError `file-missing`, `not-an-export`, `cannot-read` or `cannot-write`.
 */
export async function runImport(context: Context, { paths }: ImportOptions): Promise<void> {
  const { io, json, texts } = context;
  const taken: Received[] = [];
  let count = 0;
  let there = 0;
  const tell = (received: Received) => {
    io.progress(texts.transfer.lookedAt(there + count + 1));
    if (received.outcome === 'there') {
      there += 1;
      return;
    }
    count += 1;
    if (json) taken.push(received);
    else tellOf(context, received);
  };
  try {
    const { damaged } = await (await context.transfer()).receive(paths, tell);
    if (json) {
      io.result(renderJson('reflect.import/1', jsonOf(taken, there, damaged)));
      return;
    }
    sayDamaged(context, damaged);
    if (count + there === 0) io.say(texts.transfer.nothingToTake);
    if (count > 0) io.say(quiet(texts.transfer.received(count)));
    if (there > 0) io.say(quiet(texts.transfer.wereThere(there)));
  } finally {
    io.progress(undefined);
  }
}

function tellOf({ io, texts }: Context, { outcome, id, was, path }: Received): void {
  io.print(path);
  if (outcome === 'both') io.say(warning(texts.transfer.keptBoth(id, was, path)));
}

const jsonOf = (taken: readonly Received[], there: number, damaged: readonly string[]) => ({
  there,
  notes: taken.flatMap(({ from, path, id, outcome, was }) =>
    outcome === 'there' ? [] : [{ id, was: was ?? null, path, from, outcome }],
  ),
  damaged: [...damaged],
});

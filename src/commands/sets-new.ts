import type { Context } from '../context.ts';
import { quiet } from '../core/text/span.ts';
import { renderJson } from '../render/json.ts';
import { aligned } from '../render/list/aligned.ts';
import { makeSet, type NewSet } from './prompt-sets/make-set.ts';

/** Options of `reflect sets new`. */
export type SetsNewOptions = NewSet;

/**
 * Makes a set of the person's own that works at once and explains itself. The result is its path.
 *
 * @throws ReflectError what `makeSet` throws.
 */
export async function runSetsNew(context: Context, options: SetsNewOptions): Promise<void> {
  const { io, json, texts } = context;
  const { name, from } = options;
  const { isBuiltIn } = await context.setFiles();
  const path = await makeSet(context, options);
  const replacesBuiltIn = isBuiltIn(name);
  if (json) {
    const made = { name, path, from: from ?? null, replacesBuiltIn };
    io.result(renderJson('reflect.set-made/1', made));
    return;
  }
  io.print(path);
  const { made } = texts.sets;
  if (replacesBuiltIn) io.say(quiet(made.instead(name)));
  const steps = [
    [made.change, `reflect sets edit ${name}`],
    [made.check, `reflect sets check ${name}`],
    [made.use, `reflect ${name}`],
  ] as const;
  for (const line of aligned(steps)) io.say(quiet(line));
}

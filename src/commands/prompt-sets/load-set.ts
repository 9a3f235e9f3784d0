import type { Context } from '../../context.ts';
import type { PromptSetEntry } from '../../core/ports.ts';
import { isProblem, ReflectError } from '../../core/problem.ts';
import { sourceWords } from '../telling/setting-words.ts';

/**
 * Loads a prompt set, or the one of the settings when none is named.
 *
 * @throws ReflectError `set-unknown` or `set-faulty`; it tells who named the set when the person did not.
 */
export async function loadSet(context: Context, name: string | undefined): Promise<PromptSetEntry> {
  const sets = await context.sets();
  if (name !== undefined) return sets.load(name);
  const { values, sources } = context.settings;
  try {
    return await sets.load(values.set);
  } catch (error) {
    if (!isProblem(error, 'set-unknown')) throw error;
    const setting = sourceWords(context.texts, sources.set);
    throw new ReflectError({ ...error.problem, setting }, { cause: error });
  }
}

import type { Context } from '../../context.ts';
import type { PromptSetEntry } from '../../core/ports.ts';
import { isProblem, ReflectError } from '../../core/problem.ts';
import { sourceWords } from '../telling/setting-words.ts';

/** A set that the person did not name in the call itself. */
export interface SetNamedElsewhere {
  readonly name: string;
  /** The file that names it; `-` for standard input. */
  readonly place: string;
}

/**
 * Loads the prompt set that the call names, or else the one that is named elsewhere, or the one of
 * the settings.
 *
 * @throws ReflectError `set-unknown` or `set-faulty`; it tells who named the set when the person did not.
 */
export async function loadSet(
  context: Context,
  name: string | undefined,
  elsewhere?: SetNamedElsewhere,
): Promise<PromptSetEntry> {
  const sets = await context.sets();
  if (name !== undefined) return sets.load(name);
  const { values, sources } = context.settings;
  try {
    return await sets.load(elsewhere?.name ?? values.set);
  } catch (error) {
    if (!isProblem(error, 'set-unknown')) throw error;
    const setting = elsewhere?.place ?? sourceWords(context.texts, sources.set);
    throw new ReflectError({ ...error.problem, setting }, { cause: error });
  }
}

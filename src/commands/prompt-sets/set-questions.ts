import type { Context } from '../../context.ts';
import type { Note } from '../../core/note/note.ts';
import { afterSet } from '../../core/note/note-name.ts';
import { ReflectError } from '../../core/problem.ts';
import type { PromptSet, Question } from '../../core/prompt-set/prompt-set.ts';

/** A set by its name; `undefined` when it is gone or can no longer be read. */
export async function setOrGone(context: Context, name: string): Promise<PromptSet | undefined> {
  try {
    return (await (await context.sets()).load(name)).set;
  } catch (error) {
    if (error instanceof ReflectError) return undefined;
    throw error;
  }
}

/** The questions of a set; none when it is gone or can no longer be read. */
export const setQuestions = async (context: Context, set: string): Promise<readonly Question[]> =>
  (await setOrGone(context, set))?.questions ?? [];

/** The questions that were asked after the conversation, as far as they were. */
export const afterQuestionsOf = async (
  context: Context,
  { after }: Note,
): Promise<readonly Question[]> => (after === undefined ? [] : setQuestions(context, afterSet));

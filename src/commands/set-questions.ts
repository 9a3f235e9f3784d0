import type { Context } from '../context.ts';
import { ReflectError } from '../core/problem.ts';
import type { Question } from '../core/prompt-set.ts';

/** The questions of a set; none when it is gone or can no longer be read. */
export async function setQuestions(context: Context, set: string): Promise<readonly Question[]> {
  try {
    return (await (await context.sets()).load(set)).set.questions;
  } catch (error) {
    if (error instanceof ReflectError) return [];
    throw error;
  }
}

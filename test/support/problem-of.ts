import { type Problem, ReflectError } from '../../src/core/problem.ts';

/** The problem that `action` ends in for a person, if it does not end well; a defect is thrown on. */
export function problemIn(action: () => unknown): Problem | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof ReflectError) return error.problem;
    throw error;
  }
}

/** The same where it must not end well. */
export function problemOf(action: () => unknown): Problem {
  const problem = problemIn(action);
  if (problem === undefined) throw new Error('it went well');
  return problem;
}

/** The same for what takes a while. */
export async function laterProblemOf(promise: Promise<unknown>): Promise<Problem> {
  const error: unknown = await promise.then(
    () => new Error('it went well'),
    (reason: unknown) => reason,
  );
  if (error instanceof ReflectError) return error.problem;
  throw error;
}

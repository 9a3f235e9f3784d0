import type { Context } from '../../context.ts';
import type { Problem } from '../../core/problem.ts';
import { quiet, warning } from '../../core/text/span.ts';
import { type Explanation, explain } from './explain.ts';

/** What saying something takes. */
type Speaking = Pick<Context, 'io' | 'texts'>;

/** Says what is wrong while the command goes on, each fault with its place. */
export function complain({ io, texts }: Speaking, problem: Problem): Explanation {
  const explanation = explain(texts, problem);
  io.complain(warning(explanation.what));
  for (const { text } of explanation.faults) io.complain('  ', text);
  return explanation;
}

/** The same, and what a person can do about it. */
export function complainWithAdvice(context: Speaking, problem: Problem): void {
  const { todo } = complain(context, problem);
  if (todo !== undefined) context.io.complain(quiet(todo));
}

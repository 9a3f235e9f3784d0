import type { Context } from '../../context.ts';
import type { MenuItem } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';

/**
 * Asks a person yes or no; Enter means `initial`.
 *
 * @param draft id of the draft that is kept when they stop.
 * @throws ReflectError `interrupted` when they stop.
 */
export async function confirm(
  { prompter }: Context,
  message: string,
  initial: boolean,
  draft?: string,
): Promise<boolean> {
  return orStop(await (await prompter()).confirm(message, initial), draft);
}

/**
 * Has a person pick one of these.
 *
 * @throws ReflectError `interrupted` when they stop.
 */
export async function pick<T>(
  { prompter }: Context,
  message: string,
  items: readonly MenuItem<T>[],
): Promise<T> {
  return orStop(await (await prompter()).pick(message, items));
}

function orStop<T>(reply: T | undefined, draft?: string): T {
  if (reply === undefined) throw new ReflectError({ code: 'interrupted', draft });
  return reply;
}

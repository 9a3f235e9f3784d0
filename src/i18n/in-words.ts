import type { ByCode } from './problem-texts.ts';

/** Looks up the words for one case of a union by its code. */
export function inWords<T extends { readonly code: string }, Code extends T['code'], Result>(
  table: ByCode<T, Result>,
  code: Code,
  value: Extract<T, { readonly code: Code }>,
): Result {
  return table[code](value);
}

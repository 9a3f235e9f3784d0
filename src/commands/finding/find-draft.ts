import type { Draft } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';

/**
 * The draft with this id, or the only one with an id that starts so.
 *
 * @throws ReflectError `draft-unknown` with the ids that there are.
 */
export function findDraft(drafts: readonly Draft[], name: string): Draft {
  const begin = drafts.filter(({ id }) => id.startsWith(name));
  const [only, second] = begin;
  const draft = begin.find(({ id }) => id === name) ?? (second === undefined ? only : undefined);
  if (draft !== undefined) return draft;
  throw new ReflectError({ code: 'draft-unknown', name, known: drafts.map(({ id }) => id) });
}

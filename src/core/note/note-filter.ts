import { foldName, foldTag } from '../search/fold.ts';
import { type Day, dayIn } from '../time/day.ts';
import type { NoteMeta, NoteStatus } from './note.ts';

/** Which notes are wanted. What is absent does not matter; all that is there must hold. */
export interface NoteFilter {
  readonly set?: string;
  readonly with?: string;
  readonly team?: string;
  readonly tag?: string;
  readonly status?: NoteStatus;
  /** The first day that counts. */
  readonly since?: Day;
  /** The last day that counts. */
  readonly until?: Day;
}

/**
 * Makes a test for notes. Names and tags are compared folded, as whole names: `joost` is `Joost`,
 * and `Joost de Vries` is someone else. Days are those on the calendar of who wrote the note.
 */
export function noteFilter(filter: NoteFilter): (meta: NoteMeta) => boolean {
  const { status, since, until } = filter;
  const tests: ((meta: NoteMeta) => boolean)[] = [];
  for (const key of ['set', 'with', 'team'] as const) {
    const wanted = filter[key];
    if (wanted !== undefined) tests.push(isNamed(wanted, (meta) => meta[key]));
  }
  if (filter.tag !== undefined) {
    const wanted = foldTag(filter.tag);
    tests.push(({ tags }) => tags.some((tag) => foldTag(tag) === wanted));
  }
  if (status !== undefined) tests.push((meta) => meta.status === status);
  if (since !== undefined) tests.push(({ date }) => dayIn(date) >= since);
  if (until !== undefined) tests.push(({ date }) => dayIn(date) <= until);
  return (meta) => tests.every((test) => test(meta));
}

function isNamed(wanted: string, nameOf: (meta: NoteMeta) => string | undefined) {
  const folded = foldName(wanted);
  return (meta: NoteMeta): boolean => {
    const name = nameOf(meta);
    return name !== undefined && foldName(name) === folded;
  };
}

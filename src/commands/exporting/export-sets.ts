import type { Context } from '../../context.ts';
import type { AskedInNote } from '../../core/answers/private-answers.ts';
import type { Note } from '../../core/note/note.ts';
import { afterSet } from '../../core/note/note-name.ts';
import type { PromptSet } from '../../core/prompt-set/prompt-set.ts';

/** Every set that there is, by name. */
export type KnownSets = ReadonlyMap<string, PromptSet>;

/** Loads every set once: a hundred thousand notes are made with a few. Faulty ones are not there. */
export async function knownSets(context: Context): Promise<KnownSets> {
  const { sets } = await (await context.sets()).list();
  return new Map(sets.map(({ set }) => [set.name, set]));
}

/** The questions that a note answers; `undefined` when some of them are not known any more. */
export function askedIn({ meta, after }: Note, sets: KnownSets): AskedInNote | undefined {
  const before = sets.get(meta.set)?.questions;
  const later = after === undefined ? [] : sets.get(afterSet)?.questions;
  return before && later && { before, after: later };
}

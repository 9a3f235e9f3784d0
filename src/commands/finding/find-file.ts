import type { StoredNote } from '../../core/ports.ts';
import { isProblem, type Problem } from '../../core/problem.ts';

/** A file that a person named as a note; why it cannot be read as one, if it cannot. */
export type FoundFile =
  | { readonly path: string; readonly stored: StoredNote }
  | {
      readonly path: string;
      readonly stored: undefined;
      readonly problem: Extract<Problem, { readonly code: 'note-damaged' }>;
    };

/**
 * Finds the file that a person means, also when it cannot be read as a note.
 *
 * @param store where it is looked for: the notes, or what was deleted.
 * @throws ReflectError what `find` of the store throws, but not `note-damaged`.
 */
export async function findFile(
  store: { find(name: string): Promise<StoredNote> },
  name: string,
): Promise<FoundFile> {
  try {
    const stored = await store.find(name);
    return { path: stored.path, stored };
  } catch (error) {
    if (!isProblem(error, 'note-damaged')) throw error;
    const { problem } = error;
    return { path: problem.path, stored: undefined, problem };
  }
}

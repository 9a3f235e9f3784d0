import { ReflectError } from '../../core/problem.ts';
import type { PromptSet } from '../../core/prompt-set/prompt-set.ts';
import { parsePromptSetText } from '../../core/set-file/prompt-set-text.ts';
import { neverAsked } from '../../core/set-warnings/never-asked.ts';
import { type CopyWishes, copyOfSet } from './set-copy.ts';

/**
 * The text of a set file under another name, without the questions that only make sense under the
 * first one: those of `after` about the note that it looks back on. Where others lean on them they
 * stay, and a check says what is the matter.
 *
 * @param path where the text was read, for what is said of it.
 * @throws ReflectError `set-faulty` when something is wrong in it.
 */
export function copyUnderName(source: string, path: string, wishes: CopyWishes): string {
  const set = parsePromptSetText(source, path);
  const without = askedOnlyUnderItsName(set, wishes.name);
  const copy = copyOfSet(source, { ...wishes, without });
  return without.length === 0 || isRight(copy, path) ? copy : copyOfSet(source, wishes);
}

function askedOnlyUnderItsName(set: PromptSet, name: string): string[] {
  const before = new Set(neverAsked(set).map(({ id }) => id));
  const now = neverAsked({ ...set, name }).map(({ id }) => id);
  return now.filter((id) => !before.has(id));
}

function isRight(text: string, path: string): boolean {
  try {
    parsePromptSetText(text, path);
    return true;
  } catch (error) {
    if (error instanceof ReflectError) return false;
    throw error;
  }
}

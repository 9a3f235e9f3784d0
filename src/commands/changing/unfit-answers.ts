import type { Context } from '../../context.ts';
import type { Answer, Answers } from '../../core/answers/answer.ts';
import { checkGiven } from '../../core/answers/given.ts';
import type { Note } from '../../core/note/note.ts';
import { afterSet } from '../../core/note/note-name.ts';
import { ReflectError } from '../../core/problem.ts';
import type { Known } from '../../core/prompt-set/condition.ts';
import type { PromptSet } from '../../core/prompt-set/prompt-set.ts';
import { faultWords } from '../telling/explain.ts';
import { knownFromNote } from './after-part.ts';
import { sessionOfNote } from './note-session.ts';

/**
 * Which answers in a note do not go with their questions, in words, a line each. Only those that
 * changed are looked at: the set may have changed since the others were given.
 *
 * @param before the note as it was, if it could be read.
 */
export async function unfitAnswers(
  context: Context,
  before: Note | undefined,
  { meta, answers, after }: Note,
): Promise<string[]> {
  const old = { answers: before?.answers, after: before?.after };
  try {
    const sets = await context.sets();
    const { set } = await sets.load(meta.set);
    const { known } = sessionOfNote(set, { meta, answers });
    const faults = faultsIn(context, { set, known, old: old.answers, now: answers });
    if (after === undefined) return faults;
    const knownAfter = knownFromNote(context, { note: { meta, answers } }, set.questions);
    const asked = { set: (await sets.load(afterSet)).set, known: knownAfter };
    return [...faults, ...faultsIn(context, { ...asked, old: old.after, now: after })];
  } catch (error) {
    /* A set that is gone says nothing of its answers. */
    if (error instanceof ReflectError) return [];
    throw error;
  }
}

interface Compared {
  readonly set: PromptSet;
  readonly known: Known;
  readonly old: Answers | undefined;
  readonly now: Answers;
}

function faultsIn({ texts }: Context, { set, known, old, now }: Compared): string[] {
  return checkGiven(set, { values: now, positions: new Map() }, known)
    .faults.filter((fault) => 'id' in fault && isOther(old?.get(fault.id), now.get(fault.id)))
    .map((fault) => faultWords(texts, fault));
}

const isOther = (a: Answer | undefined, b: Answer | undefined): boolean =>
  JSON.stringify(a) !== JSON.stringify(b);

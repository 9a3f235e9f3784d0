import type { Context } from '../../context.ts';
import type { Answer } from '../../core/answers/answer.ts';
import type { Language } from '../../core/language.ts';
import { afterSet, weeklySet } from '../../core/note/note-name.ts';
import type { NoteWishes, StoredNote } from '../../core/ports.ts';
import type { Known } from '../../core/prompt-set/condition.ts';
import type { PromptSet } from '../../core/prompt-set/prompt-set.ts';
import { foldName } from '../../core/search/fold.ts';
import { isoWeek } from '../../core/time/calendar.ts';
import { textsFor } from '../../i18n/index.ts';

/** Whom or what a reflection goes on about. */
type Thread = Pick<NoteWishes, 'with' | 'team'>;

/** How many of the newest notes are looked through for the one before. */
const lookedThrough = 200;

/** What is known to someone who never reflected before: the week. */
export const nothingKnown = ({ clock }: Context): Known => ({
  texts: new Map(),
  week: isoWeek(clock()).week,
});

/** What is known before the first question: the step of last time, and the week. */
export async function knownFor(
  context: Context,
  set: PromptSet,
  thread: Thread,
  language: Language,
): Promise<Known> {
  const previous = await noteBefore(context, set, thread);
  /* Asked by itself, the set for after a conversation knows no note to take the name from. */
  const someone = thread.with ?? textsFor(language).after.someone;
  const texts =
    set.name === afterSet ? new Map([['other' as const, someone]]) : textsKnown(previous);
  return { ...nothingKnown(context), texts };
}

/** The step of last time, for the questions that ask about it. */
export const textsKnown = (previous: StoredNote | undefined): Known['texts'] => {
  const step = previous && stepOf(previous);
  return step === undefined ? new Map() : new Map([['last-step', step]]);
};

/** The step that a note ended in: the one after the conversation, if that was written down. */
export function stepOf({ note }: StoredNote): string | undefined {
  const step: Answer | undefined = note.after?.get('if-then') ?? note.answers.get('if-then');
  return typeof step === 'string' ? step : undefined;
}

/**
 * Notes on the same person or team, or of the same weekly rhythm, the newest first. They are read one
 * by one: whoever has seen enough, waits for no more.
 */
export async function* notesBefore(
  context: Context,
  { name, questions }: PromptSet,
  thread: Thread,
): AsyncGenerator<StoredNote> {
  const asksAboutStep = questions.some(({ feeds }) => feeds === 'last.outcome');
  const isNamed = thread.with !== undefined || thread.team !== undefined;
  if (!asksAboutStep || (!isNamed && name !== weeklySet)) return;
  const store = await context.notes();
  let left = lookedThrough;
  for await (const { path, meta } of store.fromNewest(isNamed ? undefined : weeklySet)) {
    const isMeant = same(thread.with, meta.with) && same(thread.team, meta.team);
    const stored = isMeant ? await store.read(path) : undefined;
    if (stored !== undefined) yield stored;
    left -= 1;
    if (left === 0) return;
  }
}

const same = (mine: string | undefined, theirs: string | undefined): boolean =>
  mine === undefined || (theirs !== undefined && foldName(mine) === foldName(theirs));

/** The newest of these. */
export async function noteBefore(
  context: Context,
  set: PromptSet,
  thread: Thread,
): Promise<StoredNote | undefined> {
  for await (const latest of notesBefore(context, set, thread)) return latest;
  return undefined;
}

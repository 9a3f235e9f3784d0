import type { Context } from '../../context.ts';
import type { Answer } from '../../core/answers/answer.ts';
import type { Language } from '../../core/language.ts';
import { afterSet, weeklySet } from '../../core/note/note-name.ts';
import type { NoteWishes, StoredNote } from '../../core/ports.ts';
import type { Known } from '../../core/prompt-set/condition.ts';
import type { PromptSet } from '../../core/prompt-set/prompt-set.ts';
import { foldName } from '../../core/search/fold.ts';
import { quiet } from '../../core/text/span.ts';
import { isoWeek } from '../../core/time/calendar.ts';
import type { Session } from '../../core/walk/session.ts';
import { textsFor } from '../../i18n/index.ts';

/** Whom or what a reflection goes on about. */
type Thread = Pick<NoteWishes, 'with' | 'team'>;

/** How many of the newest notes are looked through for the one before. */
const lookedThrough = 200;

/** Reflections in a row without a step taken, after which enough has been written. */
const enough = 3;

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

const textsKnown = (previous: StoredNote | undefined): Known['texts'] => {
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
async function* notesBefore(
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

async function noteBefore(
  context: Context,
  set: PromptSet,
  thread: Thread,
): Promise<StoredNote | undefined> {
  for await (const latest of notesBefore(context, set, thread)) return latest;
  return undefined;
}

/**
 * Looks again at what is known once the person said whom it is about, and says what belongs to the
 * answer just given: last time's temperature only after this one, so that it cannot steer it.
 */
export function relearning(context: Context, wishes: NoteWishes) {
  return async (session: Session): Promise<Session> => {
    const question = session.set.questions.find(({ id }) => id === session.at);
    if (question?.feeds === 'trust.temperature') await sayLast(context, session, wishes);
    if (question?.feeds === 'last.outcome') await sayEnough(context, session, wishes);
    if (question?.feeds !== 'other.name') return session;
    const name = session.answers.get(question.id);
    if (typeof name !== 'string') return session;
    const previous = await noteBefore(context, session.set, { ...wishes, with: name });
    return { ...session, known: { ...session.known, texts: textsKnown(previous) } };
  };
}

/** Says once, when the step was not taken this time either, that enough has been written. */
async function sayEnough(context: Context, session: Session, wishes: NoteWishes): Promise<void> {
  const naming = session.set.questions.find(({ feeds }) => feeds === 'other.name');
  const named = naming && session.answers.get(naming.id);
  const name = typeof named === 'string' ? named : wishes.with;
  const outcome = session.at && session.answers.get(session.at);
  if (outcome === 'done') return;
  const thread = name === undefined ? wishes : { ...wishes, with: name };
  const before = notesBefore(context, session.set, thread);
  if ((await stepsNotTaken(before)) === enough - 1) {
    context.io.say(quiet(context.texts.after.enoughWritten(name)));
  }
}

async function sayLast(context: Context, session: Session, wishes: NoteWishes): Promise<void> {
  const previous = await noteBefore(context, session.set, wishes);
  const last = previous?.note.meta.temperature;
  if (last !== undefined) context.io.say(quiet(context.texts.talk.lastTemperature(last)));
}

/**
 * How many reflections in a row, from the newest, ended without the step of the one before being
 * taken; beyond `enough` it does not matter how many.
 */
async function stepsNotTaken(notes: AsyncIterable<StoredNote>): Promise<number> {
  let count = 0;
  for await (const { note } of notes) {
    const isTaken = note.meta.status === 'done' || note.answers.get('followup') === 'done';
    if (isTaken || count === enough) break;
    count += 1;
  }
  return count;
}

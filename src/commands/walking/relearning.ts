import type { Context } from '../../context.ts';
import type { NoteWishes, StoredNote } from '../../core/ports.ts';
import { quiet } from '../../core/text/span.ts';
import type { Session } from '../../core/walk/session.ts';
import { noteBefore, notesBefore, textsKnown } from './known.ts';

/** Reflections in a row without a step taken, after which enough has been written. */
const enough = 3;

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

import type { Context } from '../context.ts';
import type { StoredNote } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { strong } from '../core/text/span.ts';
import { askedQuestions, finalAnswers, type Session } from '../core/walk/session.ts';
import { pick } from './asking/ask-person.ts';
import { knownFromNote } from './changing/after-part.ts';
import { setQuestions } from './prompt-sets/set-questions.ts';
import { noteItem, noteLine } from './telling/note-item.ts';
import { sayBeforeWalk } from './walking/before-walk.ts';
import { beginDraft } from './walking/begin-draft.ts';
import { type GivenAnswer, readGivenSession } from './walking/given-session.ts';
import { refuseAnswers } from './walking/refuse-answers.ts';
import { saveAfter, walkAfter } from './walking/walk-after.ts';

/** Options of `reflect after`. */
export interface AfterOptions {
  /** The note that it is about; without it the only open one, or the one picked from a list. */
  readonly note?: string;
  readonly answers?: string;
  readonly answer?: readonly GivenAnswer[];
}

/** How many of the newest notes are looked through for one that is open. */
const lookedThrough = 200;

/**
 * After the conversation: asks what was heard and how close the guess was, and writes it into the
 * same note. The guess stays beside what was heard.
 *
 * @throws ReflectError `nothing-open`, `which-note` or `no-terminal` without a terminal, `answers-faulty`,
 * `interrupted`, `file-changed`, and what finding a note throws.
 */
export async function runAfter(context: Context, options: AfterOptions): Promise<void> {
  const stored = await findNote(context, options.note);
  if (stored === undefined) {
    if (Object.keys(options).length > 0) throw new ReflectError({ code: 'nothing-open' });
    return context.io.say(context.texts.after.nothingOpen);
  }
  const questions = await setQuestions(context, stored.note.meta.set);
  const known = knownFromNote(context, stored, questions);
  const about = { ...context, language: stored.note.meta.lang, languageIsChosen: true };
  const { session, faults, missing } = await readGivenSession(
    about,
    { ...options, set: 'after' },
    known,
  );
  const before = stored.note.after;
  const asks =
    context.io.canAsk && (session.settled.size === 0 || askedQuestions(session).length > 0);
  refuseAnswers(session, asks ? faults : [...faults, ...missing], options.answers);
  const nothingSaid = !asks && finalAnswers(session).size === 0;
  if (nothingSaid) throw new ReflectError({ code: 'no-terminal', missing: ['heard'] });
  /* What was written down earlier stays, unless it is answered anew. */
  const withEarlier = { ...session, answers: new Map([...(before ?? []), ...session.answers]) };
  if (!asks) return saveAfter(context, stored.note.meta.id, withEarlier);
  await ask(context, stored, withEarlier);
}

/** The note that is meant. The last one is the last about a conversation: not the check-in of a week. */
async function findNote(
  context: Context,
  name: string | undefined,
): Promise<StoredNote | undefined> {
  const notes = await context.notes();
  if (name !== undefined && name !== 'last') return notes.find(name);
  const { notes: newest } = await notes.newest(lookedThrough);
  const open = newest.filter(({ note }) => note.meta.status === 'open');
  if (name === 'last') return newest.find((each) => open.includes(each) || each.note.after);
  if (open.length <= 1) return open[0];
  if (!context.io.canAsk) {
    throw new ReflectError({ code: 'which-note', candidates: open.map(noteLine) });
  }
  return pick(context, context.texts.after.which, open.map(noteItem));
}

async function ask(context: Context, stored: StoredNote, session: Session): Promise<void> {
  const { io, texts } = context;
  const { id, title, date } = stored.note.meta;
  await sayBeforeWalk(context);
  const keeper = await beginDraft(context, session, { about: id });
  io.say(strong(texts.after.about(title, date.slice(0, 10))));
  io.say('');
  await walkAfter(context, { session, keeper, about: id });
}

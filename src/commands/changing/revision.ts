import type { Context } from '../../context.ts';
import type { Answer, Answers } from '../../core/answers/answer.ts';
import { instantOf } from '../../core/note/note-date.ts';
import { afterSet } from '../../core/note/note-name.ts';
import type { Draft, StoredNote } from '../../core/ports.ts';
import { isProblem, ReflectError } from '../../core/problem.ts';
import { foldName } from '../../core/search/fold.ts';
import { askedQuestions, goTo, type Session, startSession } from '../../core/walk/session.ts';
import { jsonOfNote, renderJson } from '../../render/json.ts';
import { renderAfter } from '../../render/note/after.ts';
import { renderBody } from '../../render/note/note.ts';
import { setQuestions } from '../prompt-sets/set-questions.ts';
import type { DraftKeeper } from '../walking/draft-keeper.ts';
import { stepOf } from '../walking/known.ts';
import { nudging } from '../walking/nudging.ts';
import { reportOutcome, walkAndSave } from '../walking/walk-and-save.ts';
import { afterToRender, knownFromNote } from './after-part.ts';
import { sayRetold } from './keep-edited.ts';
import { answersAfter, sessionOfNote, sessionWith } from './note-session.ts';
import { bodyOf, rerendererFor, rerenderNote, sameAnswers } from './rerender.ts';

/** Which of its answers are revised: those before the conversation, or those after it. */
export type RevisedPart = 'answers' | 'after';

/**
 * The walk that a part of a note was made from, with all its answers.
 *
 * @throws ReflectError `set-unknown` or `set-faulty` when its questions are gone.
 */
export async function sessionOfPart(
  context: Context,
  stored: StoredNote,
  part: RevisedPart,
): Promise<Session> {
  const { meta } = stored.note;
  const sets = await context.sets();
  if (part === 'answers') {
    const { set } = await sets.load(meta.set);
    return sessionOfNote(set, stored.note, await stepBefore(context, stored));
  }
  const { set } = await sets.load(afterSet);
  const known = knownFromNote(context, stored, await setQuestions(context, meta.set));
  return sessionWith(set, meta.lang, known, answersIn(stored, part));
}

const answersIn = ({ note }: StoredNote, part: RevisedPart): Answers =>
  (part === 'after' ? note.after : note.answers) ?? new Map<string, Answer>();

/** How many of the newest notes are looked through for the one before. */
const lookedThrough = 200;

/** The step that the reflection before this one ended in, to ask about it by its own words. */
async function stepBefore(context: Context, { note }: StoredNote): Promise<string | undefined> {
  const { meta, answers } = note;
  if (!answers.has('followup')) return undefined;
  const name = meta.with && foldName(meta.with);
  const { notes } = await (await context.notes()).newest(lookedThrough);
  const before = notes.find(
    ({ note: { meta: other } }) =>
      instantOf(other.date) < instantOf(meta.date) &&
      (name === undefined ? other.set === meta.set : name === (other.with && foldName(other.with))),
  );
  return before && stepOf(before);
}

/** A walk through some questions of a note, on its way to the file. */
export interface RevisionWalk {
  readonly part: RevisedPart;
  /** Id or path of the note. */
  readonly about: string;
  readonly session: Session;
  readonly keeper: DraftKeeper;
  readonly typing?: Answer | undefined;
  /** Whether soft questions about words may be asked. */
  readonly nudges?: boolean | undefined;
  /** Whether more of the note is revised after this: then the result is given at the end. */
  readonly isMoreToCome?: boolean;
}

/** Asks, shows what becomes of the note, and changes it. Who stops before anything changed leaves no draft. */
export async function walkRevision(context: Context, walked: RevisionWalk): Promise<void> {
  const { part, about, session, keeper, typing } = walked;
  const { nudges = context.settings.values.nudges } = walked;
  const stored = await (await context.notes()).find(about);
  const before = await sessionOfPart(context, stored, part);
  const rerender = await rerendererFor(context, stored);
  const withAnswers = (end: Session) =>
    rerender({ answers: answersAfter(stored.note.answers, before, end) }, 'mine');
  const preview = (end: Session) =>
    part === 'after'
      ? renderAfter(afterToRender(end, stored.note.meta))
      : renderBody(bodyOf(end.set, withAnswers(end).note));
  try {
    const outcome = await walkAndSave(context, {
      session,
      keeper,
      ...(typing === undefined ? {} : { typing }),
      preview,
      ...(nudges ? { lookAgain: nudging(context) } : {}),
      save: (end, saved) => saveRevision(context, walked, end, saved),
    });
    reportOutcome(context, outcome);
  } catch (error) {
    throw await withoutUntouched(context, stored, walked, error);
  }
}

/** Nothing that can be gone on with is kept of a walk in which nothing changed yet. */
async function withoutUntouched(
  context: Context,
  stored: StoredNote,
  { part, keeper }: RevisionWalk,
  error: unknown,
): Promise<unknown> {
  const isStop = isProblem(error, 'interrupted');
  if (!isStop) return error;
  const draft = (await context.drafts()).list().drafts.find(({ id }) => id === keeper.id);
  const { answers } = await sessionOfPart(context, stored, part);
  if (draft === undefined || draft.typing !== undefined) return error;
  if (!sameAnswers(draft.answers, answers)) return error;
  keeper.remove();
  return new ReflectError({ code: 'interrupted', draft: undefined }, { cause: error });
}

/**
 * Puts revised answers in the note as it stands on disk now, with what follows from them. The result
 * is the path of the note, or the note as JSON.
 *
 * @throws ReflectError `file-changed` when somebody changed it at this very moment.
 */
export async function saveRevision(
  context: Context,
  { about, part, isMoreToCome = false }: Pick<RevisionWalk, 'about' | 'part' | 'isMoreToCome'>,
  session: Session,
  saved = () => {},
): Promise<void> {
  const { io, texts, json } = context;
  const notes = await context.notes();
  const stored = await notes.find(about);
  if (part === 'after' && stored.note.after === undefined) {
    const ids = askedQuestions(session).map(({ id }) => id);
    throw new ReflectError({ code: 'question-not-asked', ids });
  }
  const before = await sessionOfPart(context, stored, part);
  const old = answersIn(stored, part);
  const answers = answersAfter(old, before, session);
  const changed = part === 'after' ? { after: answers } : { answers };
  const told = await rerenderNote(context, stored, changed, 'mine');
  if (sameAnswers(old, answers)) io.say(texts.change.edit.unchanged);
  else {
    notes.replace(stored, told.text);
    saved();
    sayRetold(context, told);
  }
  if (isMoreToCome) return;
  if (json) io.result(renderJson('reflect.note/1', jsonOfNote(told.note, stored.path, [])));
  else io.print(stored.path);
}

/** Goes on with a revision that was interrupted, at the same question. */
export async function resumeRevision(
  context: Context,
  draft: Draft,
  keeper: DraftKeeper,
): Promise<void> {
  const about = draft.wishes.about ?? '';
  const stored = await (await context.notes()).find(about);
  const isAfter = draft.set === afterSet && stored.note.meta.set !== afterSet;
  const part = isAfter ? 'after' : 'answers';
  const start = await sessionOfPart(context, stored, part);
  const settled = new Set(draft.settled);
  const known = { ...start.known, texts: draft.known };
  const session = startSession({ ...start, known, answers: draft.answers, settled });
  const { at } = draft;
  const there = at === undefined ? { ...session, at } : goTo(session, at);
  const typing = there.at === at ? draft.typing : undefined;
  await walkRevision(context, { part, about, session: there, keeper, typing });
}

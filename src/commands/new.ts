import type { Context } from '../context.ts';
import { newId } from '../core/note/note-id.ts';
import { weeklySet } from '../core/note/note-name.ts';
import type { NoteWishes } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { warning } from '../core/text/span.ts';
import { writtenDay } from '../core/time/calendar.ts';
import { isDue } from '../core/time/due.ts';
import { leftOutFor } from '../core/walk/pace.ts';
import { askedQuestions, type Session } from '../core/walk/session.ts';
import { lastOfSet, noteInWeek } from './finding/last-of-set.ts';
import { sayBeforeWalk } from './walking/before-walk.ts';
import { beginDraft } from './walking/begin-draft.ts';
import { deliverNote } from './walking/deliver-note.ts';
import { type GivenOptions, readGivenSession } from './walking/given-session.ts';
import { introduceWalk } from './walking/introduce-walk.ts';
import { refuseAnswers } from './walking/refuse-answers.ts';
import { walkNote } from './walking/walk-note.ts';

/** Options of `reflect new`. */
export interface NewOptions extends GivenOptions {
  /** Fit the questions into this many minutes. */
  readonly minutes?: number;
  /** Whether soft questions about words may be asked. */
  readonly nudges?: boolean;
  /** Does nothing, and says nothing, when this week's note of the set is there. */
  readonly ifDue?: boolean;
}

/**
 * Walks through a prompt set and keeps the note. In a terminal it asks what was not given along;
 * without one it needs every required answer given.
 *
 * @throws ReflectError `answers-faulty` or `no-terminal`, with everything that is wrong or missing;
 * `note-exists` for a second weekly note of a week; `file-exists` for `output`; `cannot-write`;
 * `interrupted`.
 */
export async function runNew(context: Context, options: NewOptions): Promise<void> {
  const { io, texts } = context;
  const given = await readGivenSession(context, options);
  const { wishes, faults, missing, unused } = given;
  const { name } = given.session.set;
  if (options.ifDue === true && !(await isDueNow(context, name))) return;
  const { minutes = context.settings.values.minutes } = options;
  const session = fit(given.session, minutes);
  const nothingToAsk = session.settled.size > 0 && askedQuestions(session).length === 0;
  const asks = !nothingToAsk && io.canAsk;
  refuseAnswers(session, asks ? faults : [...faults, ...missing], options.answers);
  const warnings = unused.length === 0 ? [] : [texts.talk.notApplicable(unused)];
  for (const each of warnings) io.say(warning(each));
  if (asks) return ask(context, session, wishes, { ...options, ...(minutes && { minutes }) });
  return deliverNote(context, session, { id: newId(context.random), wishes, warnings });
}

/** Whether no note of a set was made this week. */
async function isDueNow(context: Context, set: string): Promise<boolean> {
  const last = await lastOfSet(context, set);
  return isDue(last?.note.meta.date, context.clock(), 'week');
}

/** There is one weekly note a week; whoever has one already is told before the first question. */
async function refuseSecondWeekly(context: Context, session: Session, wishes: NoteWishes) {
  if (session.set.name !== weeklySet || wishes.output !== undefined) return;
  const day = wishes.date === undefined ? context.clock() : writtenDay(wishes.date);
  const made = await noteInWeek(context, weeklySet, day);
  if (made !== undefined) throw new ReflectError({ code: 'note-exists', path: made.path });
}

function fit(session: Session, minutes: number | undefined): Session {
  if (minutes === undefined) return session;
  const fitted = { ...session, leftOut: leftOutFor(session, minutes) };
  return { ...fitted, at: askedQuestions(fitted)[0]?.id };
}

async function ask(
  context: Context,
  session: Session,
  wishes: NoteWishes,
  { minutes, nudges }: NewOptions,
): Promise<void> {
  await sayBeforeWalk(context);
  await refuseSecondWeekly(context, session, wishes);
  await preparePlace(context, wishes);
  const keeper = await beginDraft(context, session, await fromAnywhere(context, wishes));
  await introduceWalk(context, session, { minutes, output: wishes.output });
  await walkNote(context, { session, keeper, wishes, nudges });
}

/** The same, also when the walk is resumed in another folder. */
async function fromAnywhere({ machine }: Context, wishes: NoteWishes): Promise<NoteWishes> {
  const { output } = wishes;
  if (output === undefined || output === '-') return wishes;
  return { ...wishes, output: (await machine()).absolute(output) };
}

/** Nobody should answer eight questions for a note that cannot be written. */
async function preparePlace({ notes, files }: Context, { output }: NoteWishes): Promise<void> {
  if (output === undefined) (await notes()).prepare();
  else if (output !== '-') await (await files()).prepare(output);
}

import type { Context } from '../context.ts';
import { localize } from '../core/language.ts';
import { newId, weeklySet } from '../core/note/note-name.ts';
import type { NoteStore, NoteWishes } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { leftOutFor, minutesFor } from '../core/prompt-set/pace.ts';
import { quiet, strong, warning } from '../core/text/span.ts';
import { writtenDay } from '../core/time/calendar.ts';
import { isDue } from '../core/time/due.ts';
import { askedQuestions, type Session } from '../core/walk/session.ts';
import { lastOfSet, noteInWeek } from './finding/last-of-set.ts';
import { sayBeforeWalk } from './walking/before-walk.ts';
import { beginDraft } from './walking/begin-draft.ts';
import { deliverNote } from './walking/deliver-note.ts';
import { type GivenOptions, readGivenSession } from './walking/given-session.ts';
import { refuse } from './walking/refuse.ts';
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
 * @throws ReflectError `answers-faulty` or `no-terminal`, with everything that is wrong or missing.
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
  refuse(session, asks ? faults : [...faults, ...missing], options.answers);
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
  if (wishes.output === undefined) (await context.notes()).prepare();
  const keeper = await beginDraft(context, session, wishes);
  await introduce(context, session, { minutes, output: wishes.output });
  await walkNote(context, { session, keeper, wishes, nudges });
}

/** Where the note goes; the first time also what was taken for granted, and how to change that. */
async function keptWhere(context: Context, session: Session): Promise<string> {
  const { texts, settings, isConfigured } = context;
  const notes = await context.notes();
  const { lang } = settings.sources;
  const wasGiven = lang.kind === 'option' || lang.kind === 'environment';
  const isFirst = !isConfigured && !wasGiven && session.language === context.language;
  if (!isFirst || (await holdsNotes(notes))) return texts.talk.keptIn(notes.folder);
  const locale = lang.kind === 'locale' ? lang.name : undefined;
  return texts.config.firstTime(notes.folder, locale, 'reflect config');
}

async function holdsNotes(notes: NoteStore): Promise<boolean> {
  for await (const _ of notes.fromNewest()) return true;
  return false;
}

/** Before the first question: what is asked, how long it takes, where it is kept. */
async function introduce(
  context: Context,
  session: Session,
  {
    minutes,
    output,
  }: { readonly minutes: number | undefined; readonly output: string | undefined },
): Promise<void> {
  const { io, texts } = context;
  const questions = askedQuestions(session);
  const { title, about } = session.set;
  io.say(strong(localize(title, session.language)));
  if (about !== undefined) io.say(localize(about, session.language));
  io.say(quiet(texts.talk.length(questions.length, minutesFor(questions))));
  if (minutes !== undefined && session.leftOut.size > 0) {
    io.say(quiet(texts.talk.fewerQuestions(session.leftOut.size, minutes)));
  }
  if (minutes !== undefined && minutesFor(questions) > minutes) {
    io.say(warning(texts.talk.cannotFit(minutes, minutesFor(questions))));
  }
  if (output !== '-') {
    const where =
      output === undefined ? await keptWhere(context, session) : texts.talk.keptIn(output);
    io.say(quiet(where));
  }
  io.say(quiet(texts.talk.stopAnyTime));
  io.say('');
}

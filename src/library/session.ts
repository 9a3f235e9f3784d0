import type { Answers } from '../core/answers/answer.ts';
import { checkGiven } from '../core/answers/given.ts';
import { type Language, languageNearest } from '../core/language.ts';
import { type Known, type KnownName, knownNames } from '../core/prompt-set/condition.ts';
import type { PromptSet } from '../core/prompt-set/prompt-set.ts';
import { isoWeek } from '../core/time/calendar.ts';
import { leftOutFor } from '../core/walk/pace.ts';
import {
  answerCurrent,
  applicableQuestions,
  askedQuestions as asked,
  currentQuestion as current,
  finalAnswers as final,
  missingQuestions as missing,
  type Session,
  startSession as start,
  withAnswer,
} from '../core/walk/session.ts';
import { fit, type WrongAnswer } from './answering.ts';
import { type PlainQuestion, plainQuestion } from './plain-question.ts';

/** Answers by the id of their question, as they come from a form, a file or `readNote`. */
export type GivenAnswers = ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>;

/** How a session starts. */
export interface StartOptions {
  /** Otherwise English; a set that is not written in it is asked in the nearest language it has. */
  readonly language?: Language;
  /** Answers that are there already. Those that do not go with their question are left out; see `checkAnswers`. */
  readonly answers?: GivenAnswers;
  /** Leaves out what matters least, so that the questions take about this many minutes. */
  readonly minutes?: number;
  /**
   * What is known before the first question: the step of last time (`last-step`); and for the set
   * `after` the name of the `other`, the `opening` question and the `guess` of the note before.
   */
  readonly known?: Readonly<Partial<Record<KnownName, string>>>;
  /** The day it is, by which some sets take turns between questions from week to week. Otherwise today. */
  readonly date?: Date;
}

/**
 * Starts a walk through a prompt set, at its first question. A session is a value: every step gives
 * a new one, and the one before still holds.
 *
 * @example
 * let session = startSession(await loadPromptSet('before'), { language: 'nl' });
 */
export function startSession(set: PromptSet, options: StartOptions = {}): Session {
  const { answers = {}, minutes } = options;
  const known = knownFrom(options);
  const given = checkGiven(set, { values: valuesOf(answers), positions: new Map() }, known);
  const language = languageNearest(options.language ?? 'en', set.languages);
  const session = start({ set, language, known, answers: given.answers });
  return minutes === undefined
    ? session
    : start({ ...session, leftOut: leftOutFor(session, minutes) });
}

/** What a session is started with as known. */
export function knownFrom({ known = {}, date = new Date() }: StartOptions): Known {
  const texts = new Map<KnownName, string>();
  for (const name of knownNames) {
    const text = known[name];
    if (text !== undefined) texts.set(name, text);
  }
  return { texts, week: isoWeek(date).week };
}

/** Answers as a map, in which no id reaches an object's prototype. */
export const valuesOf = (answers: GivenAnswers): ReadonlyMap<string, unknown> =>
  answers instanceof Map ? answers : new Map(Object.entries(answers));

/** The question that is open, or `undefined` at the end. */
export function currentQuestion(session: Session): PlainQuestion | undefined {
  const question = current(session);
  return question && plainQuestion(session, question);
}

/** The questions that apply with the answers so far, in order: what a form shows. */
export const askedQuestions = (session: Session): PlainQuestion[] =>
  asked(session).map((question) => plainQuestion(session, question));

/** The questions that apply, cannot be left empty and have no answer: what a form still needs. */
export const missingQuestions = (session: Session): PlainQuestion[] =>
  missing(session).map((question) => plainQuestion(session, question));

/** The answers to the questions that apply: what a note is made from. */
export const finalAnswers = (session: Session): Answers => final(session);

/** Whether the last question is behind us. */
export const isDone = (session: Session): boolean => session.at === undefined;

/** A session with an answer in it; or the same session, and what is wrong with the answer. */
export type Answered =
  | { readonly ok: true; readonly session: Session }
  | ({ readonly ok: false; readonly session: Session } & WrongAnswer);

/**
 * Answers the open question and opens the next one. Generous in what it takes: `'3'` for a number, a
 * label for a choice, one text for a list. Empty skips the question, where it may be left empty.
 *
 * @example
 * const answered = answer(session, 'Koen');
 * if (!answered.ok) reply(answered.message);
 * session = answered.session;
 */
export function answer(session: Session, value: unknown): Answered {
  const question = current(session);
  if (question === undefined) return { ok: true, session };
  const fitted = fit(question, value, session.language);
  return fitted.ok
    ? { ok: true, session: answerCurrent(session, fitted.answer) }
    : { ok: false, session, ...fitted.wrong };
}

/**
 * Answers the question with this id, and stays where it is: for a form, in which any question can be
 * answered at any time.
 *
 * @throws RangeError when the set has no such question.
 */
export function setAnswer(session: Session, id: string, value: unknown): Answered {
  const all = [...applicableQuestions(session), ...session.set.questions];
  const question = all.find((each) => each.id === id);
  if (question === undefined) throw new RangeError(`${session.set.name} has no question ${id}`);
  const fitted = fit(question, value, session.language);
  return fitted.ok
    ? { ok: true, session: withAnswer(session, id, fitted.answer) }
    : { ok: false, session, ...fitted.wrong };
}

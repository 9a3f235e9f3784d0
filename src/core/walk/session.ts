import type { Answer, Answers } from '../answers/answer.ts';
import { gap, wordsOrBlank } from '../answers/answer-words.ts';
import { type Language, type Localized, localize } from '../language.ts';
import { holds, type Known, knownNames } from '../prompt-set/condition.ts';
import { fill, mention } from '../prompt-set/fill.ts';
import type { PromptSet, Question } from '../prompt-set/prompt-set.ts';
import { hasChoice, isStillOffered, withOwnChoices } from './own-choices.ts';

/**
 * One walk through a prompt set, as a value: every step gives a new session.
 *
 * `answers` keeps everything that was answered, also to questions that no longer apply because an
 * earlier answer changed, so that changing back brings them back. `finalAnswers` tells which count.
 */
export interface Session {
  readonly set: PromptSet;
  readonly language: Language;
  readonly known: Known;
  readonly answers: Answers;
  /** Questions that are not asked because time is short. */
  readonly leftOut: ReadonlySet<string>;
  /** Questions that were answered before the walk: they count, and are not asked. */
  readonly settled: ReadonlySet<string>;
  /** The id of the question that is open; `undefined` at the end. */
  readonly at: string | undefined;
}

/** A session wherever it stands. */
export type Walked = Omit<Session, 'at'>;

/** A session before its first question. Answers that are already there wait to be confirmed or changed. */
export function startSession(
  start: Pick<Session, 'set' | 'language' | 'known'> &
    Partial<Pick<Session, 'answers' | 'leftOut' | 'settled'>>,
): Session {
  const nothing = { answers: new Map(), leftOut: new Set<string>(), settled: new Set<string>() };
  const session = { ...nothing, ...start };
  return { ...session, at: askedQuestions(session)[0]?.id };
}

/**
 * The questions that apply, in order, given the answers so far. A condition sees only answers to
 * questions that apply themselves.
 */
export const applicableQuestions = (session: Walked): Question[] => [...counted(session).questions];

/** The questions that apply, with their choices filled in, and the answers to them. */
function counted(session: Walked): {
  readonly questions: readonly Question[];
  readonly answers: Answers;
} {
  const { set, known, leftOut } = session;
  const answers = new Map<string, Answer>();
  const questions: Question[] = [];
  for (const each of set.questions) {
    if (leftOut.has(each.id)) continue;
    if (each.when !== undefined && !holds(each.when, answers, known)) continue;
    const question = withOwnChoices(each, answers, known);
    if (!hasChoice(question)) continue;
    questions.push(question);
    const answer = session.answers.get(question.id);
    if (answer !== undefined && isStillOffered(question, answer)) answers.set(question.id, answer);
  }
  return { questions, answers };
}

/** The questions that are put to the person: those that apply and were not answered before the walk. */
export const askedQuestions = (session: Walked): Question[] =>
  applicableQuestions(session).filter((question) => !session.settled.has(question.id));

/** The answers to the questions that apply: what a note is made from. */
export const finalAnswers = (session: Walked): Answers => counted(session).answers;

/** The question that is open, or `undefined` at the end. */
export const currentQuestion = (session: Session): Question | undefined =>
  [...applicableQuestions(session), ...session.set.questions].find(({ id }) => id === session.at);

/** The session with this answer; `undefined` takes the answer away. */
export function withAnswer(session: Session, id: string, answer: Answer | undefined): Session {
  const answers = new Map(session.answers);
  if (answer === undefined) answers.delete(id);
  else answers.set(id, answer);
  return { ...session, answers };
}

/** Opens the next question that is asked, or the end. At the end it stays. */
export function goToNext(session: Session): Session {
  if (session.at === undefined) return session;
  const order = session.set.questions.findIndex(({ id }) => id === session.at);
  const later = idsOf(session.set.questions.slice(order + 1));
  return { ...session, at: askedQuestions(session).find(({ id }) => later.has(id))?.id };
}

const idsOf = (questions: readonly Question[]): ReadonlySet<string> =>
  new Set(questions.map(({ id }) => id));

/** Answers the open question (`undefined`: skips it) and opens the next one. */
export const answerCurrent = (session: Session, answer: Answer | undefined): Session =>
  session.at === undefined ? session : goToNext(withAnswer(session, session.at, answer));

/** Opens the question before the open one; from the end, the last one. At the first it stays. */
export function back(session: Session): Session {
  const { questions } = session.set;
  const order = questions.findIndex((question) => question.id === session.at);
  const earlier = idsOf(order === -1 ? questions : questions.slice(0, order));
  const previous = askedQuestions(session).findLast(({ id }) => earlier.has(id));
  return previous === undefined ? session : { ...session, at: previous.id };
}

/** Opens the question with this id, or stays where it is when that one does not apply. */
export function goTo(session: Session, id: string): Session {
  const applies = applicableQuestions(session).some((question) => question.id === id);
  return applies ? { ...session, at: id } : session;
}

/** The questions that apply, are required and have no answer. */
export const missingQuestions = (session: Walked): Question[] =>
  applicableQuestions(session).filter(
    (question) => !question.optional && !session.answers.has(question.id),
  );

/** A text of the set in the session's language, with earlier answers and known texts in it. */
export const textFor = (session: Walked, text: Localized): string =>
  fill(localize(text, session.language), (name) => valueFor(session, name));

/** What is known stands before an answer: a question about a guess can be called `guess` itself. */
function valueFor(session: Walked, name: string): string | undefined {
  for (const [known, text] of session.known.texts) if (known === name) return mention(text);
  const question = session.set.questions.find((each) => each.id === name);
  if (question === undefined) return knownNames.some((known) => known === name) ? gap : undefined;
  return mention(wordsOrBlank(question, finalAnswers(session).get(name), session.language));
}

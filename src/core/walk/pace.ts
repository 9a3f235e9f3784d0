import type { Feed } from '../prompt-set/feed.ts';
import type { Question, QuestionType } from '../prompt-set/prompt-set.ts';
import { askedQuestions, type Walked } from './session.ts';

/**
 * Seconds that a question takes to answer at a keyboard, by type.
 *
 * Source: closed items take about ten seconds and open ones far longer (Pew Research Center 2022);
 * people compose about 19 words a minute (Karat et al. 1999). The figures are rounded estimates.
 */
const secondsByType: Readonly<Record<QuestionType, number>> = {
  text: 40,
  long: 75,
  list: 50,
  choice: 10,
  choices: 15,
  scale: 10,
  confirm: 10,
  date: 10,
};

/** A name is one word. */
const secondsForName = 10;

const secondsForOne = (question: Question): number =>
  question.feeds === 'other.name' ? secondsForName : secondsByType[question.type];

/** How many seconds answering these questions takes, about. */
export const secondsFor = (questions: readonly Question[]): number =>
  questions.reduce((sum, question) => sum + secondsForOne(question), 0);

/** The same in whole minutes, at least one. */
export const minutesFor = (questions: readonly Question[]): number =>
  Math.max(1, Math.round(secondsFor(questions) / 60));

/** What is dropped last when time is short: a reflection ends in a question to ask and a step to take. */
const keptLongest: readonly Feed[] = [
  'if-then',
  'acknowledge',
  'other.preserve',
  'self.preserve',
  'moment.facts',
  'shared',
];

/** Higher is dropped earlier: extras before core questions, and among equals the later before the earlier. */
function dropRank(question: Question, order: number): number {
  const kept = question.feeds === undefined ? -1 : keptLongest.indexOf(question.feeds);
  const weight = kept === -1 ? keptLongest.length : kept;
  return (question.priority === 'extra' ? 10_000 : 0) + weight * 100 + order;
}

/**
 * The ids of the questions to leave out so that the rest fits in `minutes`: extras go first, then
 * core questions from the least important. A required question is never left out, and neither is
 * one that was answered already.
 */
export function leftOutFor(session: Walked, minutes: number): ReadonlySet<string> {
  const asked = askedQuestions(session);
  const leftOut = new Set<string>();
  const fits = () =>
    secondsFor(asked.filter((question) => !leftOut.has(question.id))) <= minutes * 60;
  const candidates = asked
    .map((question, order) => ({ question, rank: dropRank(question, order) }))
    .filter(({ question }) => question.optional && !session.answers.has(question.id))
    .sort((a, b) => b.rank - a.rank);
  for (const { question } of candidates) {
    if (fits()) break;
    leftOut.add(question.id);
  }
  return leftOut;
}

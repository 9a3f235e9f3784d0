import type { Answer, Answers } from '../answers/answer.ts';
import { gap, wordsOf, wordsOrBlank } from '../answers/answer-words.ts';
import type { Language } from '../language.ts';
import type { Feed } from '../prompt-set/feed.ts';
import { fill } from '../prompt-set/fill.ts';
import { offersChoices, type Question } from '../prompt-set/prompt-set.ts';
import { type Statement, toTension } from '../tension.ts';

/** Answers with the questions that they answer. */
export interface Answered {
  readonly lang: Language;
  readonly questions: readonly Question[];
  readonly answers: Answers;
}

/** An answer that may leave, in words. */
export interface Leaving {
  readonly question: Question;
  readonly words: readonly string[];
}

/** The places whose answers the other person may read, each with the part of the shared version that they go to. */
export type Allowed<Part> = ReadonlyMap<Feed, Part>;

/** The answers that may leave, in the order of the places that are allowed. */
export function leavingFrom<Part>(
  answered: Answered,
  allowed: Allowed<Part>,
): (Leaving & { readonly part: Part })[] {
  const { questions, answers } = answered;
  const said = toTension(questions, answers).statements;
  return [...allowed].flatMap(([feed, part]) =>
    (said.get(feed) ?? [])
      .filter(({ question }) => mayLeave(question, questions, allowed))
      .map((statement) => ({ part, ...leaving(answered, statement, allowed) }))
      .filter(({ words }) => words.length > 0),
  );
}

/** The guesses about what the other wants to keep. What was heard is the other's to tell. */
export function guessesIn(answered: Answered, allowed: Allowed<unknown>): Leaving[] {
  const { questions, answers } = answered;
  const said = toTension(questions, answers).statements.get('other.preserve') ?? [];
  const isGuess = ({ source, question }: Statement) =>
    source === 'guess' && !question.private && isInWords(question);
  return said.filter(isGuess).map((statement) => leaving(answered, statement, allowed));
}

const leaving = (
  answered: Answered,
  { question, answer }: Statement,
  allowed: Allowed<unknown>,
): Leaving => ({ question, words: wordsIn(answered, question, answer, allowed) });

/** A number says how someone felt about the other; only words leave. */
const isInWords = ({ type }: Question): boolean =>
  type === 'text' || type === 'long' || type === 'list' || type === 'choice' || type === 'choices';

/**
 * Whether the answer to a question may leave. An answer that was picked from other answers is their
 * words again, so those must be free to leave as well.
 */
function mayLeave(
  question: Question,
  questions: readonly Question[],
  allowed: Allowed<unknown>,
): boolean {
  if (question.private || !isInWords(question)) return false;
  if (question.feeds === undefined || !allowed.has(question.feeds)) return false;
  if (!offersChoices(question)) return true;
  const earlier = questions.slice(0, questions.indexOf(question));
  return (question.from ?? []).every((name) => {
    const source = earlier.find(({ id }) => id === name);
    return source !== undefined && mayLeave(source, earlier, allowed);
  });
}

const wordsIn = (
  answered: Answered,
  question: Question,
  answer: Answer,
  allowed: Allowed<unknown>,
): string[] =>
  wordsOf(question, answer, answered.lang, (label) => labelFor(answered, label, allowed)).filter(
    (each) => each.trim() !== '',
  );

/**
 * A ready-made answer can have an earlier answer in it: only the other's name, or what may leave
 * itself, is put in.
 */
const labelFor = (
  { lang, questions, answers }: Answered,
  label: string,
  allowed: Allowed<unknown>,
): string =>
  fill(label, (name) => {
    const order = questions.findIndex(({ id }) => id === name);
    const question = questions[order];
    if (question === undefined) return gap;
    const answer = answers.get(name);
    const isName = question.feeds === 'other.name' && !question.private;
    const free = isName || mayLeave(question, questions.slice(0, order + 1), allowed);
    return free || answer === undefined ? wordsOrBlank(question, answer, lang) : gap;
  });

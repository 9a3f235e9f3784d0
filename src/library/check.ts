import { checkGiven } from '../core/answers/given.ts';
import type { AnswersFault, FaultyAnswer } from '../core/file-faults.ts';
import type { PromptSet } from '../core/prompt-set/prompt-set.ts';
import { missingQuestions, textFor } from '../core/walk/session.ts';
import { inWords } from '../i18n/in-words.ts';
import { libraryTextsFor } from '../i18n/library.ts';
import { knownFrom, type StartOptions, startSession, valuesOf } from './session.ts';

/** What is wrong with the answers to a set. */
export interface AnswersProblem {
  /** The question that it is about; for an answer to no question, the id that it was given under. */
  readonly id: string;
  /** For a program: `answer-missing`, `answer-unknown` or `answer-wrong`. */
  readonly code: string;
  /** For a person. */
  readonly message: string;
}

/**
 * Says everything that is wrong with the answers in `options`, or lacking, as `reflect check` does.
 *
 * @returns nothing when a note can be made from them.
 * @example
 * const problems = checkAnswers(set, { answers: request.body, language: 'de' });
 */
export function checkAnswers(set: PromptSet, options: StartOptions): AnswersProblem[] {
  const session = startSession(set, options);
  const raw = { values: valuesOf(options.answers ?? {}), positions: new Map() };
  const { faults } = checkGiven(set, raw, knownFrom(options));
  const wrong = new Set(faults.map(({ id }) => id));
  const missing = missingQuestions(session)
    .filter(({ id }) => !wrong.has(id))
    .map(({ id, ask }): FaultyAnswer => {
      return { code: 'answer-missing', id, ask: textFor(session, ask) };
    });
  const { answersFaults } = libraryTextsFor(session.language).problem;
  return [...faults, ...missing].map((fault) => ({
    id: fault.id,
    code: fault.code,
    message: inWords<AnswersFault, AnswersFault['code'], string>(answersFaults, fault.code, fault),
  }));
}

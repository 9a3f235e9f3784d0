import type { Answer } from '../../../src/core/answers/answer.ts';
import type { PromptSet } from '../../../src/core/prompt-set/prompt-set.ts';
import { type Session, startSession } from '../../../src/core/walk/session.ts';
import { nothingKnown, setOf } from './sets.ts';

/** What a session starts with, as far as it matters to a test. */
export type Start = Partial<Parameters<typeof startSession>[0]>;

/** A session in English, with nothing known. */
export const start = (set: PromptSet, so: Start = {}): Session =>
  startSession({ set, language: 'en', known: nothingKnown, ...so });

export const answersOf = (answers: Record<string, Answer>): Map<string, Answer> =>
  new Map(Object.entries(answers));

export const idsOf = (questions: readonly { readonly id: string }[]): string[] =>
  questions.map(({ id }) => id);

/** Each question leans on the one before: a guess, how it is known, how to check it, when. */
export const chain = setOf(
  { id: 'guess' },
  { id: 'source', when: { kind: 'answered', question: 'guess' } },
  { id: 'check', when: { kind: 'is', question: 'source', values: ['guess'] } },
  { id: 'day', when: { kind: 'answered', question: 'check' } },
  { id: 'opening', optional: false },
);

/** Answers with which every question of the chain applies. */
export const chained = {
  guess: 'time',
  source: 'guess',
  check: 'ask',
  day: 'Monday',
  opening: 'And?',
};

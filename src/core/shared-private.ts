import type { Answer, Answers } from './answer.ts';
import type { Question } from './prompt-set.ts';

/**
 * The answers without those that are private, and without those that were picked from what is
 * private: they are the same words.
 */
export function withoutPrivate(questions: readonly Question[], answers: Answers): Answers {
  const secret = new Set<string>();
  const open = new Map<string, Answer>();
  for (const question of questions) {
    const picked = 'from' in question ? (question.from ?? []) : [];
    if (question.private || picked.some((name) => secret.has(name))) secret.add(question.id);
    const answer = answers.get(question.id);
    if (answer !== undefined && !secret.has(question.id)) open.set(question.id, answer);
  }
  return open;
}

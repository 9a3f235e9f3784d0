import type { Answer, Answers } from '../answers/answer.ts';
import type { Language } from '../language.ts';
import type { Feed } from '../prompt-set/feed.ts';
import type { Question } from '../prompt-set/prompt-set.ts';
import { wordsOf } from '../walk/session.ts';

/** What was answered in a place, as words; the last answer counts. `undefined`: nothing. */
export function wordsIn(
  feed: Feed,
  questions: readonly Question[],
  answers: Answers,
  language: Language,
): string | undefined {
  const question = questions.findLast((each) => each.feeds === feed && answers.has(each.id));
  const answer: Answer | undefined = question && answers.get(question.id);
  return question && answer !== undefined
    ? wordsOf(question, answer, language).join(', ')
    : undefined;
}

import type { Context } from '../../context.ts';
import type { Answer } from '../../core/answers/answer.ts';
import { wordsOf } from '../../core/answers/answer-words.ts';
import type { Language } from '../../core/language.ts';
import type { Question } from '../../core/prompt-set/prompt-set.ts';

/** An answer as words to show: the labels of choices in the language of the answers, and yes or no. */
export function answerWords(
  { texts }: Context,
  question: Question,
  answer: Answer,
  language: Language,
): string[] {
  if (typeof answer !== 'boolean') return wordsOf(question, answer, language);
  return [answer ? texts.prompt.yes : texts.prompt.no];
}

import type { Context } from '../../context.ts';
import type { MenuItem } from '../../core/ports.ts';
import type { Question } from '../../core/prompt-set/prompt-set.ts';
import { type Session, textFor } from '../../core/walk/session.ts';
import { answerWords } from './answer-words.ts';

/** A question to pick from a menu, with the answer that it has. */
export function questionItem<T>(
  context: Context,
  session: Session,
  question: Question,
  value: T,
): MenuItem<T> {
  const answer = session.answers.get(question.id);
  const words =
    answer === undefined ? [] : answerWords(context, question, answer, session.language);
  return {
    value,
    label: textFor(session, question.ask),
    hint: words.length === 0 ? context.texts.talk.notAnswered : words.join(', '),
  };
}

import { headingOf, type QuestionParts } from '../prompts/question.ts';
import type { Desk } from './desk.ts';

/** Says a question: an empty line, what is asked, whether it may stay empty, the hint. */
export function sayQuestion(desk: Desk, parts: QuestionParts): void {
  const { ask, hint, progress } = headingOf(parts, false);
  desk.say('');
  const isNew = parts.options.initial === undefined;
  const beside = [
    ...(parts.asked.question.optional && isNew ? [desk.plain.mayStayEmpty] : []),
    ...(progress === undefined ? [] : [progress]),
  ].join(', ');
  desk.say(beside === '' ? ask : `${ask} (${beside})`);
  if (hint !== undefined) desk.say(hint);
}

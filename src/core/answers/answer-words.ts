import { type Language, localize } from '../language.ts';
import type { Feed } from '../prompt-set/feed.ts';
import { type ChoiceQuestion, offersChoices, type Question } from '../prompt-set/prompt-set.ts';
import type { Answer, Answers } from './answer.ts';

/**
 * An answer as words to read: labels instead of the values of choices.
 *
 * @param fillLabel puts earlier answers into a label, which is a text of the set. A person's own words
 * are never looked at.
 */
export function wordsOf(
  question: Question,
  answer: Answer,
  language: Language,
  fillLabel: (label: string) => string = (label) => label,
): string[] {
  const said = [answer].flat().map(String);
  if (!offersChoices(question)) return said;
  return said.map((each) => {
    const label = labelOf(question, each, language);
    return label === undefined ? each : fillLabel(label);
  });
}

/** The label of the choice that was kept; an answer in own words has none. */
function labelOf(
  { choices }: ChoiceQuestion,
  kept: string,
  language: Language,
): string | undefined {
  const labels = choices.map(({ value, label }) => ({ value, text: localize(label, language) }));
  const chosen = labels.find(({ value }) => value === kept);
  return (chosen ?? labels.find(({ text }) => text === kept))?.text;
}

/** Stands in a text where something is asked for that is not there. */
export const gap = '…';

/** What stands for `{id}` in a text: the answer in words, or what the set has for when there is none. */
export function wordsOrBlank(
  question: Question,
  answer: Answer | undefined,
  language: Language,
): string {
  if (answer !== undefined) return wordsOf(question, answer, language).join(', ');
  return question.blank === undefined ? gap : localize(question.blank, language);
}

/** What was answered in a place, as words; the last answer counts. `undefined`: nothing. */
export function wordsAt(
  feed: Feed,
  questions: readonly Question[],
  answers: Answers,
  language: Language,
): string | undefined {
  const question = questions.findLast((each) => each.feeds === feed && answers.has(each.id));
  const answer = question && answers.get(question.id);
  return question && answer !== undefined
    ? wordsOf(question, answer, language).join(', ')
    : undefined;
}

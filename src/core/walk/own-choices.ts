import type { Answer, Answers } from '../answers/answer.ts';
import { languages } from '../language.ts';
import type { Known } from '../prompt-set/condition.ts';
import {
  type Choice,
  type ChoiceQuestion,
  offersChoices,
  type Question,
} from '../prompt-set/prompt-set.ts';

/**
 * A question with its choices: those that it takes from earlier answers or from what is known are
 * filled in. Any other question stays as it is.
 */
export function withOwnChoices(question: Question, answers: Answers, known: Known): Question {
  if (!takesChoices(question)) return question;
  const texts = question.from.flatMap((name) => textsFrom(name, answers, known));
  return { ...question, choices: [...new Set(texts)].map(asChoice) };
}

/** Whether the choices of a question come from what the person said before. */
export const takesChoices = (
  question: Question,
): question is ChoiceQuestion & { readonly from: readonly string[] } =>
  offersChoices(question) && question.from !== undefined;

/** Whether a question whose choices were filled in has two or more: fewer leave nothing to choose. */
export const hasChoice = (question: Question): boolean =>
  !takesChoices(question) || question.choices.length > 1;

/** Whether an answer is still among the choices, which earlier answers may have changed. */
export const isStillOffered = (question: Question, answer: Answer): boolean =>
  !takesChoices(question) ||
  [answer].flat().every((each) => question.choices.some(({ value }) => value === each));

function textsFrom(name: string, answers: Answers, known: Known): string[] {
  for (const [key, text] of known.texts) if (key === name) return text.split('\n');
  const answer = answers.get(name);
  return answer === undefined ? [] : [answer].flat().map(String);
}

/** A person's own words are the same in every language. */
const asChoice = (text: string): Choice => ({
  value: text,
  label: Object.fromEntries(languages.map((language) => [language, text])),
});

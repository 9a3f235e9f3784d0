import type { Answer } from '../answers/answer.ts';
import { answersFor, type Question } from '../prompt-set/prompt-set.ts';
import { takesChoices } from '../walk/own-choices.ts';

/** What is asked of the answer to one question, gathered along one line of reasoning. */
export interface Slot {
  /** Whether it has an answer; `undefined` as long as that does not matter. */
  readonly answered: boolean | undefined;
  /** The answer is one of these, or holds one of these; for each of the sets. */
  readonly oneOf: readonly ReadonlySet<Answer>[];
  /** The answer is none of these, and holds none of them. */
  readonly noneOf: ReadonlySet<Answer>;
}

/** Nothing is asked of the answer yet. */
export const openSlot: Slot = { answered: undefined, oneOf: [], noneOf: new Set() };

/** Whether there is an answer to `question` that is as the slot asks. */
export function hasAnswerFor(question: Question, { oneOf, noneOf }: Slot): boolean {
  const domain = answersTo(question);
  const isLeft = (answer: Answer): boolean =>
    !noneOf.has(answer) && (domain?.has(answer) ?? !isBlank(answer));
  if (domain !== undefined && ![...domain].some(isLeft)) return false;
  /* Of several items each may be there for another reason; one answer has to do for all. */
  if (question.type === 'list' || question.type === 'choices') {
    return oneOf.every((answers) => [...answers].some(isLeft));
  }
  const [first, ...others] = oneOf;
  if (first !== undefined) {
    return [...first].some((each) => isLeft(each) && others.every((one) => one.has(each)));
  }
  return true;
}

/** An answer without a letter in it is no answer. */
const isBlank = (answer: Answer): boolean => typeof answer === 'string' && answer.trim() === '';

/** Every answer that a question can have, or every item of one; `undefined` when any words will do. */
function answersTo(question: Question): ReadonlySet<Answer> | undefined {
  switch (question.type) {
    case 'choice':
    case 'choices':
      if (takesChoices(question) || question.own !== undefined) return undefined;
      return new Set(question.choices.flatMap(answersFor));
    case 'scale':
      return new Set(
        Array.from({ length: question.max - question.min + 1 }, (_, step) => question.min + step),
      );
    case 'confirm':
      return new Set([true, false]);
    default:
      return undefined;
  }
}

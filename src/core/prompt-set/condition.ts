import type { Answer, Answers } from '../answers/answer.ts';

/** Facts from outside the walk that questions can lean on, by name. */
export const knownNames = ['last-step', 'opening', 'guess', 'guesses', 'other'] as const;

export type KnownName = (typeof knownNames)[number];

/**
 * What is known before the first question.
 *
 * `texts` may stand in a question as `{last-step}`: the if-then of last time, and for the
 * after-set from the note: the opening question, the guess (the likeliest of several), `guesses`
 * when there are several (a line each), and the other's name. `week` is the
 * ISO week number, by which a set can take turns between questions.
 */
export interface Known {
  readonly texts: ReadonlyMap<KnownName, string>;
  readonly week: number;
}

/** When a question is asked. */
export type Condition =
  | { readonly kind: 'is'; readonly question: string; readonly values: readonly Answer[] }
  | { readonly kind: 'answered'; readonly question: string }
  | { readonly kind: 'known'; readonly name: KnownName }
  | { readonly kind: 'week'; readonly remainder: number; readonly of: number }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'any' | 'all'; readonly conditions: readonly Condition[] };

/** Whether `condition` holds, given the answers to questions that apply and what is known. */
export function holds(condition: Condition, answers: Answers, known: Known): boolean {
  switch (condition.kind) {
    case 'is': {
      const answer = answers.get(condition.question);
      return answer !== undefined && condition.values.some((value) => includes(answer, value));
    }
    case 'answered':
      return answers.has(condition.question);
    case 'known':
      return known.texts.has(condition.name);
    case 'week':
      return known.week % condition.of === condition.remainder;
    case 'not':
      return !holds(condition.condition, answers, known);
    case 'any':
      return condition.conditions.some((each) => holds(each, answers, known));
    case 'all':
      return condition.conditions.every((each) => holds(each, answers, known));
  }
}

/** A `choices` answer is a value when it is among those chosen. */
const includes = (answer: Answer, value: Answer): boolean =>
  answer === value || (Array.isArray(answer) && answer.includes(value));

/** A condition that has no others in it. */
type SingleCondition = Exclude<Condition, { kind: 'not' | 'any' | 'all' }>;

function singlesIn(condition: Condition): SingleCondition[] {
  switch (condition.kind) {
    case 'not':
      return singlesIn(condition.condition);
    case 'any':
    case 'all':
      return condition.conditions.flatMap(singlesIn);
    default:
      return [condition];
  }
}

/** The ids of the questions that a condition looks at. */
export const questionsIn = (condition: Condition): string[] =>
  singlesIn(condition).flatMap((each) => ('question' in each ? each.question : []));

/** What a condition looks at of what is known. */
export const knownIn = (condition: Condition): KnownName[] =>
  singlesIn(condition).flatMap((each) => (each.kind === 'known' ? each.name : []));

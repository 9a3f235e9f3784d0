import type { Answer } from '../answers/answer.ts';
import { isCalendarDay } from '../time/day.ts';
import type { ChoiceInFile, SoundParts } from './question-schema.ts';

type ValueInFile = string | number | boolean;

/** What is kept when this choice is chosen: its value, or its label in each language. */
function answersOfChoice(choice: ChoiceInFile): string[] {
  if (typeof choice === 'string') return [choice];
  return 'value' in choice ? [choice.value] : Object.values(choice);
}

/** The answers that a question can have, or `undefined` when they cannot be counted. */
export function possibleAnswers(parts: SoundParts): readonly Answer[] | undefined {
  if (parts.from !== undefined) return undefined;
  switch (parts.type) {
    case 'choice':
    case 'choices':
      return parts.choices?.flatMap(answersOfChoice);
    case 'scale':
      return range(parts.min ?? 1, parts.max ?? 5);
    case 'confirm':
      return [true, false];
    default:
      return undefined;
  }
}

const range = (min: number, max: number): number[] =>
  Array.from({ length: Math.max(0, max - min + 1) }, (_, step) => min + step);

/**
 * The answers that a value in a condition stands for: a choice without a value is kept in the
 * language of the walk, so it stands for its label in each. Empty when no answer can be that.
 */
export function answersMeant(parts: SoundParts, value: ValueInFile): readonly Answer[] {
  if (parts.from !== undefined) return [String(value)];
  if (parts.type === 'choice' || parts.type === 'choices') {
    const choice = parts.choices?.find((each) => answersOfChoice(each).includes(String(value)));
    return choice === undefined ? [] : answersOfChoice(choice);
  }
  const possible = possibleAnswers(parts);
  if (possible !== undefined) return possible.filter((answer) => answer === value);
  const words = String(value);
  return parts.type === 'date' && !isCalendarDay(words) ? [] : [words];
}

import type { Answer } from '../../../src/core/answers/answer.ts';
import type { AskOptions } from '../../../src/core/ports.ts';
import type { Question } from '../../../src/core/prompt-set/prompt-set.ts';
import type { AskedQuestion } from '../../../src/core/walk/asked-question.ts';
import { checkAnswer } from '../../../src/core/walk/walk.ts';

/** A question as it is put to a person in English, with what matters to a test. */
export function asked(question: Question, more: Partial<AskedQuestion> = {}): AskedQuestion {
  const many = question.type === 'choice' || question.type === 'choices';
  return {
    question,
    language: 'en',
    ask: question.ask.en ?? '',
    hint: undefined,
    why: undefined,
    choices: many
      ? question.choices.map(({ value, label: { en = '' } }) => ({ value: value ?? en, label: en }))
      : [],
    own: many ? question.own?.en : undefined,
    scaleLabels: new Map(),
    number: 1,
    total: 8,
    canGoBack: true,
    ...more,
  };
}

/** What is asked along with a question, and what was told while it was answered. */
export interface Asking extends AskOptions {
  readonly told: (Answer | undefined)[];
}

/** Options that check answers as a walk does. */
export function asking(question: Question, initial?: Answer): Asking {
  const told: (Answer | undefined)[] = [];
  return {
    initial,
    told,
    onTyping: (typed) => told.push(typed),
    check: (answer) => checkAnswer(question, answer),
  };
}

import type { Answer } from '../../../src/core/answers/answer.ts';
import { localize } from '../../../src/core/language.ts';
import type { Question } from '../../../src/core/prompt-set/prompt-set.ts';

/** An answer to every question of a set, each with a word of its own in it by which it is found again. */
export interface MarkedAnswers {
  readonly answers: Readonly<Record<string, Answer>>;
  /** The word in the answer to a question, where it is a text. */
  readonly markerOf: (id: string) => string;
}

/** Answers every question in words of its own where that is possible. */
export function markedAnswers(questions: readonly Question[], prefix = 'q'): MarkedAnswers {
  const markerOf = (id: string): string => `${prefix}z${id.replaceAll('-', 'y')}z`;
  const answers: Record<string, Answer> = {};
  for (const question of questions)
    answers[question.id] = answerTo(question, markerOf(question.id));
  return { answers, markerOf };
}

function answerTo(question: Question, marker: string): Answer {
  switch (question.type) {
    case 'list':
      return [`een ${marker}`, `twee ${marker}`];
    case 'scale':
      return question.max;
    case 'confirm':
      return true;
    case 'date':
      return '2026-12-01';
    case 'choice':
    case 'choices': {
      const [first] = question.choices;
      const chosen = first === undefined ? marker : (first.value ?? localize(first.label, 'nl'));
      const answer = question.own === undefined ? chosen : `eigen ${marker}`;
      return question.type === 'choices' ? [answer] : answer;
    }
    default:
      return `woorden ${marker}`;
  }
}

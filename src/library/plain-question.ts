import type { Answer } from '../core/answers/answer.ts';
import { offersChoices, type Question, type QuestionType } from '../core/prompt-set/prompt-set.ts';
import { type AskedQuestion, askedQuestion } from '../core/walk/asked-question.ts';
import type { Session } from '../core/walk/session.ts';

/**
 * A question as it is put to a person, as plain data that goes through JSON: every text is in the
 * language of the session, with earlier answers filled in.
 */
export interface PlainQuestion {
  /** Answers are kept under it. */
  readonly id: string;
  readonly type: QuestionType;
  readonly ask: string;
  readonly hint?: string;
  /** Why it is asked, for who wants to know. */
  readonly why?: string;
  /** What a `choice` or `choices` question offers: what to keep, and what to show. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Label of one more choice: an answer in one's own words. */
  readonly own?: string;
  /** What a `scale` runs from and to, and what its numbers mean where they have a meaning. */
  readonly scale?: {
    readonly min: number;
    readonly max: number;
    readonly labels: Readonly<Record<number, string>>;
  };
  /** Whether it may be left empty. */
  readonly optional: boolean;
  /** Whether the answer is for the person alone. */
  readonly private: boolean;
  /** What was answered so far. */
  readonly answer?: Answer;
  /** Which of the questions that apply now it is, from 1; and how many there are. */
  readonly number: number;
  readonly total: number;
}

/** A question of a session as plain data. */
export const plainQuestion = (session: Session, question: Question): PlainQuestion =>
  asPlain(askedQuestion(session, question), session.answers.get(question.id));

/** The same for a question that is being asked, with what stands there. */
export function asPlain(asked: AskedQuestion, answer: Answer | undefined): PlainQuestion {
  const { question, ask, hint, why, choices, own, scaleLabels, number, total } = asked;
  const { id, type, optional } = question;
  return {
    id,
    type,
    ask,
    ...(hint === undefined ? {} : { hint }),
    ...(why === undefined ? {} : { why }),
    ...(offersChoices(question) ? { choices } : {}),
    ...(own === undefined ? {} : { own }),
    ...(question.type === 'scale'
      ? {
          scale: {
            min: question.min,
            max: question.max,
            labels: Object.fromEntries(scaleLabels),
          },
        }
      : {}),
    optional,
    private: question.private,
    ...(answer === undefined ? {} : { answer }),
    number,
    total,
  };
}

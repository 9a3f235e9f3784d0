import { type Answer, type AnswerFault, parseAnswer } from '../core/answers/answer.ts';
import type { Language } from '../core/language.ts';
import { offersChoices, type Question } from '../core/prompt-set/prompt-set.ts';
import { inWords } from '../i18n/in-words.ts';
import { libraryTextsFor } from '../i18n/library.ts';

/** What is wrong with an answer. */
export interface WrongAnswer {
  /** For a program. */
  readonly code:
    | 'required'
    | 'answer-type'
    | 'answer-range'
    | 'answer-choice'
    | 'answer-date'
    | 'answer-long';
  /** For a person, in the language of the session. */
  readonly message: string;
}

/** An answer that fits its question (`undefined`: none was given), or what is wrong with it. */
export type Fitted =
  | { readonly ok: true; readonly answer: Answer | undefined }
  | { readonly ok: false; readonly wrong: WrongAnswer };

/** Reads a value from a form or a message as the answer to `question`. */
export function fit(question: Question, value: unknown, language: Language): Fitted {
  const texts = libraryTextsFor(language).prompt;
  const result = parseAnswer(question, value);
  if (!result.ok) {
    const { fault } = result;
    const message = inWords<AnswerFault, AnswerFault['code'], string>(
      texts.faults,
      fault.code,
      fault,
    );
    return { ok: false, wrong: { code: fault.code, message } };
  }
  if (result.answer !== undefined || question.optional) return result;
  const message = offersChoices(question) ? texts.requiredChoice : texts.required;
  return { ok: false, wrong: { code: 'required', message } };
}

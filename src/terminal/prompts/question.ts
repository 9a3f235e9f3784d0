import type { Answer, AnswerFault } from '../../core/answers/answer.ts';
import type { Line } from '../../core/columns/line.ts';
import type { AskOptions, Reply } from '../../core/ports.ts';
import type { Question, QuestionType } from '../../core/prompt-set/prompt-set.ts';
import type { AskedQuestion } from '../../core/walk/asked-question.ts';
import { inWords } from '../../i18n/in-words.ts';
import type { PromptTexts } from '../../i18n/prompt-texts.ts';
import type { Heading, KeyHint } from '../drawing/prose.ts';
import { recordOf } from '../drawing/record.ts';
import type { Theme } from '../theme.ts';

/** Everything that a prompt for one question is made from. */
export interface QuestionParts {
  readonly asked: AskedQuestion;
  readonly options: AskOptions;
  readonly texts: PromptTexts;
  readonly theme: Theme;
  /** Name of the person's editor; `undefined` where there is none to open. */
  readonly editor: string | undefined;
}

/**
 * What is above the answer. Where the walk is, is told from the middle on only: early on it does not
 * help people to stay (Villar, Callegaro & Yang 2013); of a single question there is nothing to tell.
 */
export function headingOf({ asked, texts }: QuestionParts, whyShown: boolean): Heading {
  const { ask, hint, why, number, total } = asked;
  return {
    ask,
    hint,
    why: whyShown && why !== undefined ? `${texts.whyLabel} ${why}` : undefined,
    progress: total > 1 && number > total / 2 ? texts.progress(number, total) : undefined,
  };
}

const typedTypes: ReadonlySet<QuestionType> = new Set(['text', 'long', 'list', 'date']);

/** Whether a question is answered by typing; any other by choosing. */
export const isTyped = ({ type }: Question): boolean => typedTypes.has(type);

/** What comes of an answer: the reply, or what is wrong with it. */
export type Judged =
  | { readonly reply: Reply; readonly fault?: undefined }
  | { readonly fault: AnswerFault | 'required' };

/** Judges an answer; none at all is a question that is skipped. */
export function judged({ options }: QuestionParts, answer: Answer | undefined): Judged {
  const fault = options.check(answer);
  if (fault !== undefined) return { fault };
  return { reply: answer === undefined ? { kind: 'skip' } : { kind: 'answer', answer } };
}

const leftBy = { answer: 'answered', skip: 'skipped', stop: 'stopped' } as const;

/**
 * What stays on the screen of a question after this reply; nothing when the person went back.
 *
 * @param answer as it was on the screen.
 */
export const recordOfReply = (
  { asked: { ask }, texts, theme }: QuestionParts,
  { kind }: Reply,
  answer: string,
  columns: number,
): Line[] =>
  kind === 'back'
    ? []
    : recordOf({ ask, left: leftBy[kind], answer }, theme.glyphs, texts, columns);

/** What is wrong with an answer, in words. */
export const faultText = (
  texts: PromptTexts,
  fault: AnswerFault | 'required',
  required: string,
): string =>
  fault === 'required'
    ? required
    : inWords<AnswerFault, AnswerFault['code'], string>(texts.faults, fault.code, fault);

/** The keys that every question has, after its own. */
export function commonKeys(
  { asked, texts }: QuestionParts,
  why: string,
): { readonly back: KeyHint[]; readonly why: KeyHint[]; readonly stop: KeyHint[] } {
  const { keys } = texts;
  return {
    back: asked.canGoBack ? [{ key: keys.names.shiftTab, does: keys.back }] : [],
    why: asked.why === undefined ? [] : [{ key: why, does: keys.why }],
    stop: [{ key: 'ctrl-c', does: keys.stopKept }],
  };
}

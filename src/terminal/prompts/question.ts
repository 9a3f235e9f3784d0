import type { AnswerFault } from '../../core/answers/answer.ts';
import type { AskedQuestion, AskOptions } from '../../core/ports.ts';
import { inWords } from '../../i18n/in-words.ts';
import type { PromptTexts } from '../../i18n/prompt-texts.ts';
import type { Theme } from '../theme.ts';
import type { Heading, KeyHint } from './prose.ts';

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

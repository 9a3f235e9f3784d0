import type { Context } from '../../context.ts';
import { wordsAt } from '../../core/answers/answer-words.ts';
import { localize } from '../../core/language.ts';
import type { Draft } from '../../core/ports.ts';
import { signsFor } from '../../core/text/signs.ts';
import { startSession, textFor } from '../../core/walk/session.ts';
import { setOrGone } from '../prompt-sets/set-questions.ts';
import { nothingKnown } from '../walking/known.ts';
import { answerWords } from './answer-words.ts';

/** What an unfinished reflection is recognised by. */
export interface DraftWords {
  /** Its prompt set, and who it is about as far as that was said. */
  readonly about: string;
  /** When it was last saved, local, and how much there is of it. */
  readonly state: string;
}

/** The words by which a person recognises a draft among others. */
export async function draftWords(context: Context, draft: Draft): Promise<DraftWords> {
  const { answers, language, set: name, wishes, known } = draft;
  const set = await setOrGone(context, name);
  const other =
    wishes.with ??
    wordsAt('other.name', set?.questions ?? [], answers, language) ??
    known.get('other');
  const title = set === undefined ? name : localize(set.title, context.language);
  const { between } = signsFor(!context.io.unicode);
  const saved = draft.saved.slice(0, 16).replace('T', ' ');
  return {
    about: other === undefined ? title : `${title}${between}${other}`,
    state: `${saved}${between}${context.texts.talk.answered(answers.size)}`,
  };
}

/** A question of a draft and what was answered, as words to read. */
export interface DraftAnswer {
  readonly asked: string;
  readonly words: string;
  /** Whether the answer was still being typed. */
  readonly isHalf: boolean;
}

/** The answers of a draft with their questions; where the set has lost a question, with its id. */
export async function draftAnswers(context: Context, draft: Draft): Promise<DraftAnswer[]> {
  const { answers, language, at, typing } = draft;
  const set = await setOrGone(context, draft.set);
  const known = { ...nothingKnown(context), texts: draft.known };
  const half = at === undefined || typing === undefined ? [] : [[at, typing] as const];
  return [...answers, ...half].map(([id, answer], index) => {
    const question = set?.questions.find((each) => each.id === id);
    const isHalf = index === answers.size;
    if (set === undefined || question === undefined) {
      return { asked: id, words: [answer].flat().join('\n'), isHalf };
    }
    const asked = textFor(startSession({ set, language, known, answers }), question.ask);
    return { asked, words: answerWords(context, question, answer, language).join('\n'), isHalf };
  });
}

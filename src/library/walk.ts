import type { Prompter, Reply as PrompterReply } from '../core/ports.ts';
import type { AskedQuestion } from '../core/walk/asked-question.ts';
import type { Session } from '../core/walk/session.ts';
import { type WalkEnd, walk as walkThrough } from '../core/walk/walk.ts';
import { fit, type WrongAnswer } from './answering.ts';
import { asPlain, type PlainQuestion } from './plain-question.ts';

/** What a person does at a question. */
export type Reply =
  /** Answers it; see `answer` for what may stand here. */
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'skip' }
  /** Goes back to the question before. */
  | { readonly kind: 'back' }
  | { readonly kind: 'stop' };

/**
 * Puts one question to a person and waits for what they do.
 *
 * @param problem what is wrong with the answer they just gave, when the question is asked again.
 */
export type Ask = (question: PlainQuestion, problem: string | undefined) => Reply | Promise<Reply>;

/**
 * Asks the questions that apply, one by one, until the end is reached or the person stops. Whoever
 * has no such loop to put it in goes step by step, with `currentQuestion`, `answer` and `back`.
 *
 * @example
 * const { finished, session } = await walk(startSession(set), async ({ ask }) => {
 *   return { kind: 'answer', answer: await chat(ask) };
 * });
 */
export function walk(session: Session, ask: Ask): Promise<WalkEnd> {
  const prompter: Pick<Prompter, 'ask'> = {
    async ask(asked, { initial }) {
      const question = asPlain(asked, initial);
      let heard = hear(asked, await ask(question, undefined));
      while ('wrong' in heard) heard = hear(asked, await ask(question, heard.wrong.message));
      return heard;
    },
  };
  return walkThrough(session, prompter, { onStep: () => undefined, onTyping: () => undefined });
}

/** A reply as the walk takes it, or what is wrong with the answer in it. */
function hear(
  { question, language }: AskedQuestion,
  reply: Reply,
): PrompterReply | { readonly wrong: WrongAnswer } {
  if (reply.kind === 'back' || reply.kind === 'stop') return { kind: reply.kind, typed: undefined };
  const fitted = fit(question, reply.kind === 'answer' ? reply.answer : undefined, language);
  if (!fitted.ok) return fitted;
  return fitted.answer === undefined ? { kind: 'skip' } : { kind: 'answer', answer: fitted.answer };
}

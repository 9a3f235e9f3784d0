import { type Answer, type AnswerFault, parseAnswer } from '../answers/answer.ts';
import type { Prompter, Reply } from '../ports.ts';
import type { Question } from '../prompt-set/prompt-set.ts';
import { askedQuestion } from './asked-question.ts';
import type { Focus, SecondLook } from './second-look.ts';
import { back, currentQuestion, goToNext, type Session, withAnswer } from './session.ts';

/** Told of every change, so that nothing typed is lost. */
export interface WalkListener {
  /** An answer was given, skipped or left: the walk stands at a question again, or at the end. */
  onStep(session: Session): void;
  /** Something was typed at the open question and is not an answer yet; `undefined`: emptied. */
  onTyping(session: Session, typed: Answer | undefined): void;
}

/** What a walk may need besides. */
export interface WalkOptions {
  /** What stood unfinished at the open question when the walk was interrupted before. */
  readonly typing?: Answer | undefined;
  /** Looks again at what is known, after each answer. */
  readonly relearn?: ((session: Session) => Promise<Session>) | undefined;
  /** Looks at an answer that was just given, before the next question. */
  readonly lookAgain?: ((session: Session, question: Question) => Promise<SecondLook>) | undefined;
}

/** How a walk ended: at the last question, or because the person stopped. */
export interface WalkEnd {
  readonly finished: boolean;
  readonly session: Session;
}

/** Asks the questions that apply, one by one, until the end is reached or the person stops. */
export async function walk(
  start: Session,
  prompter: Pick<Prompter, 'ask'>,
  listener: WalkListener,
  options: WalkOptions = {},
): Promise<WalkEnd> {
  let step: Step = { session: start };
  let unfinished = options.typing;
  for (;;) {
    const { session, focus } = step;
    const question = currentQuestion(session);
    if (question === undefined) return { finished: true, session };
    const reply = await prompter.ask(askedQuestion(session, question), {
      initial: unfinished ?? session.answers.get(question.id),
      focus,
      onTyping: (typed) => listener.onTyping(session, typed),
      check: (answer) => checkAnswer(question, answer),
    });
    unfinished = undefined;
    if (reply.kind === 'stop') {
      listener.onTyping(session, reply.typed);
      return { finished: false, session };
    }
    step =
      reply.kind === 'back'
        ? { session: back(keepTyped(session, question, reply.typed)) }
        : await afterAnswer(session, question, reply, listener, options);
    listener.onStep(step.session);
    if (step.stopped === true) return { finished: false, session: step.session };
  }
}

/** Where the walk stands after a reply. */
interface Step {
  readonly session: Session;
  /** Words of the answer to look at again, when the same question is asked once more. */
  readonly focus?: Focus;
  readonly stopped?: boolean;
}

async function afterAnswer(
  session: Session,
  question: Question,
  reply: Extract<Reply, { kind: 'answer' | 'skip' }>,
  listener: WalkListener,
  { relearn, lookAgain }: WalkOptions,
): Promise<Step> {
  const answer = reply.kind === 'answer' ? reply.answer : undefined;
  const answered = withAnswer(session, question.id, answer);
  const learned = relearn === undefined ? answered : await relearn(answered);
  if (answer === undefined || lookAgain === undefined) return { session: goToNext(learned) };
  listener.onStep(learned);
  const looked = await lookAgain(learned, question);
  if (looked.kind === 'rewrite') return { session: looked.session, focus: looked.focus };
  return { session: goToNext(looked.session), stopped: looked.kind === 'stop' };
}

/** What is wrong with an answer; required questions take no empty one. */
export function checkAnswer(
  question: Question,
  answer: Answer | undefined,
): AnswerFault | 'required' | undefined {
  const result = parseAnswer(question, answer);
  if (!result.ok) return result.fault;
  return result.answer === undefined && !question.optional ? 'required' : undefined;
}

/** Going back counts what was typed as the answer, if it can be one: it stands there on return. */
function keepTyped(session: Session, question: Question, typed: Answer | undefined): Session {
  if (typed === undefined || checkAnswer(question, typed) !== undefined) return session;
  return withAnswer(session, question.id, typed);
}

import type { Answer, AnswerFault } from '../answers/answer.ts';
import type { AskedQuestion } from '../walk/asked-question.ts';
import type { Focus } from '../walk/second-look.ts';

/** What a person did at a question. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'skip' }
  /** Back to the question before; `typed` is what stood there, kept for when they return. */
  | { readonly kind: 'back'; readonly typed: Answer | undefined }
  /** Stopped: Ctrl-C, Ctrl-D, a closed terminal. */
  | { readonly kind: 'stop'; readonly typed: Answer | undefined };

/** What a question is put with. */
export interface AskOptions {
  /** The answer that stands there already, to keep or to change. */
  readonly initial: Answer | undefined;
  /** Words in it to look at again: the cursor starts there. */
  readonly focus?: Focus | undefined;
  /** Called with what has been typed so far, soon after it changes; `undefined` when it is empty. */
  readonly onTyping: (typed: Answer | undefined) => void;
  /** Says what is wrong with an answer, or `undefined` when it is right. The prompt shows it and stays. */
  readonly check: (answer: Answer | undefined) => AnswerFault | 'required' | undefined;
}

/** One thing to pick from a menu. */
export interface MenuItem<T> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** Asks a person. The only implementation that draws lives in `terminal`; tests script theirs. */
export interface Prompter {
  ask(asked: AskedQuestion, options: AskOptions): Promise<Reply>;
  /** Offers a menu; `undefined` when the person stopped. */
  pick<T>(message: string, items: readonly MenuItem<T>[]): Promise<T | undefined>;
  /** Asks yes or no; Enter means `initial`; `undefined` when the person stopped. */
  confirm(message: string, initial: boolean): Promise<boolean | undefined>;
}

import type { AskOptions, MenuItem, Prompter, Reply } from '../../../src/core/ports.ts';
import type { AskedQuestion } from '../../../src/core/walk/asked-question.ts';

/** What a scripted person does at a question; they see the question and what stands there. */
export type Person = (asked: AskedQuestion, options: AskOptions) => Reply;

/** A prompter that lets a function answer, and refuses as a real one would what `check` refuses. */
export function scriptedPrompter(person: Person, picks: readonly unknown[] = []): Prompter {
  const left = [...picks];
  return {
    async ask(asked, options) {
      const reply = person(asked, options);
      const answer = reply.kind === 'answer' ? reply.answer : undefined;
      if (reply.kind === 'answer' || reply.kind === 'skip') {
        const fault = options.check(answer);
        if (fault !== undefined) throw new Error(`refused at ${asked.question.id}`);
      }
      return reply;
    },
    async pick<T>(_message: string, items: readonly MenuItem<T>[]) {
      const wanted = left.shift();
      return items.find(({ value }) => value === wanted)?.value;
    },
    async confirm() {
      return left.shift() === true;
    },
  };
}

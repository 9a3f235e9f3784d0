import type { Answer, Answers } from './answer.ts';
import type { Feed } from './feed.ts';
import type { Question } from './prompt-set.ts';

/** Where a statement about the other comes from. What was not heard is a guess (Eyal, Steffel & Epley 2018). */
export type Source = 'heard' | 'guess';

/** One answer in the model, with the question it answers. */
export interface Statement {
  readonly question: Question;
  readonly answer: Answer;
  readonly private: boolean;
}

/**
 * The tension as a model: for each place what was said there, in the order of the questions.
 * Places that nothing was said in are absent.
 */
export interface Tension {
  readonly statements: ReadonlyMap<Feed, readonly Statement[]>;
  /** Answers to questions that feed no place; they are printed under their own question. */
  readonly others: readonly Statement[];
  /** The source of `other.preserve`. Unmarked counts as a guess. */
  readonly source: Source;
  /** Questions about the other that were asked and left empty: still to ask. */
  readonly toAsk: readonly Question[];
}

/** Places that hold one thought: a later answer replaces an earlier one. */
const single: ReadonlySet<Feed> = new Set([
  'uncertainty.say',
  'opening',
  'if-then',
  'other.source',
]);

/** What reading the other's side leaves to ask when it stays empty. */
const askable: ReadonlySet<Feed> = new Set(['other.position', 'other.worry', 'other.preserve']);

/** Builds the model from the answers that count. Says nothing that was not answered. */
export function toTension(questions: readonly Question[], answers: Answers): Tension {
  const statements = new Map<Feed, Statement[]>();
  const others: Statement[] = [];
  const toAsk: Question[] = [];
  for (const question of questions) {
    const answer = answers.get(question.id);
    const { feeds } = question;
    if (answer === undefined) {
      if (feeds !== undefined && askable.has(feeds)) toAsk.push(question);
      continue;
    }
    const statement = { question, answer, private: question.private };
    if (feeds === undefined) others.push(statement);
    else if (single.has(feeds)) statements.set(feeds, [statement]);
    else statements.set(feeds, [...(statements.get(feeds) ?? []), statement]);
  }
  const source = statements.get('other.source')?.at(-1)?.answer === 'heard' ? 'heard' : 'guess';
  return { statements, others, source, toAsk };
}

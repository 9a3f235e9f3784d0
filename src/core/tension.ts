import type { Answer, Answers } from './answers/answer.ts';
import type { Feed } from './prompt-set/feed.ts';
import type { Question } from './prompt-set/prompt-set.ts';

/**
 * Where a statement about the other comes from. What was not heard is a guess: trying to see
 * things from someone's side does not make a guess right, asking does (Eyal, Steffel & Epley 2018).
 */
export type Source = 'heard' | 'guess';

/** One answer in the model, with the question it answers. */
export interface Statement {
  readonly question: Question;
  readonly answer: Answer;
  readonly private: boolean;
  /** There for every statement about the other, and for nothing else. */
  readonly source: Source | undefined;
}

/**
 * The tension as a model: for each place what was said there, in the order of the questions.
 * Places that nothing was said in are absent.
 */
export interface Tension {
  readonly statements: ReadonlyMap<Feed, readonly Statement[]>;
  /** Answers to questions that feed no place; they are printed under their own question. */
  readonly others: readonly Statement[];
  /** What was asked about the other, and is not known yet: to ask in the conversation. */
  readonly toAsk: readonly OtherFeed[];
}

/** The three layers of a side, from what is said to what is meant (Fisher & Ury 1981; Kegan & Lahey 2009). */
const layers = ['position', 'worry', 'preserve'] as const;

export type Layer = (typeof layers)[number];

/** What can be known about the other. */
export type OtherFeed = `other.${Layer}`;

const otherFeeds: readonly Feed[] = layers.map((layer): OtherFeed => `other.${layer}`);

const isOtherFeed = (feed: Feed | undefined): feed is OtherFeed =>
  feed !== undefined && otherFeeds.includes(feed);

/** Places that hold one thought: a later answer replaces an earlier one. */
const single: ReadonlySet<Feed> = new Set(['uncertainty.say', 'opening', 'if-then']);

/** Builds the model from the answers that count. Says nothing that was not answered. */
export function toTension(questions: readonly Question[], answers: Answers): Tension {
  const statements = new Map<Feed, Statement[]>();
  const others: Statement[] = [];
  for (const question of questions) {
    const answer = answers.get(question.id);
    if (answer === undefined) continue;
    const { feeds } = question;
    const source = sourceOf(question, questions, answers);
    const statement = { question, answer, private: question.private, source };
    if (feeds === undefined) others.push(statement);
    else if (single.has(feeds)) statements.set(feeds, [statement]);
    else statements.set(feeds, [...(statements.get(feeds) ?? []), statement]);
  }
  const asked = new Set(questions.map((question) => question.feeds).filter(isOtherFeed));
  const toAsk = [...asked].filter((feed) => !statements.has(feed));
  return { statements, others, toAsk: isAboutTwo(statements) ? toAsk : [] };
}

/** Places that say that there are two people in it. */
const aboutTwo: readonly Feed[] = [
  'other.name',
  ...layers.map((layer): Feed => `self.${layer}`),
  ...otherFeeds,
];

/** Whether it is about someone: in a week without a tension there is nobody to ask. */
const isAboutTwo = (statements: ReadonlyMap<Feed, unknown>): boolean =>
  aboutTwo.some((feed) => statements.has(feed));

/**
 * A position is what the other says or asks, so it was heard. Anything else was heard only if the
 * next `other.source` says so, and no other question about the other stands in between: a mark
 * that could belong to another answer does not make this one certain.
 */
function sourceOf(
  question: Question,
  questions: readonly Question[],
  answers: Answers,
): Source | undefined {
  if (!isOtherFeed(question.feeds)) return undefined;
  if (question.feeds === 'other.position') return 'heard';
  const next = questions
    .slice(questions.indexOf(question) + 1)
    .find(({ feeds }) => feeds === 'other.source' || isOtherFeed(feeds));
  if (next?.feeds !== 'other.source') return 'guess';
  return answers.get(next.id) === 'heard' ? 'heard' : 'guess';
}

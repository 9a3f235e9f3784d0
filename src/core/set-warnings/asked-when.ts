import { type Condition, type KnownName, knownNames } from '../prompt-set/condition.ts';
import type { Question } from '../prompt-set/prompt-set.ts';
import { takesChoices } from '../walk/own-choices.ts';

/** What the reasoning goes by. */
export interface Ground {
  readonly questions: ReadonlyMap<string, Question>;
  /** What can be known before the first question. */
  readonly knowable: ReadonlySet<KnownName>;
  /** Whether earlier questions have to have been asked themselves. */
  readonly followsWhen: boolean;
}

/** What has to be true for a question to be asked. */
export const askedWhen = (question: Question, ground: Ground): Condition[] => [
  ...(question.when === undefined ? [] : [question.when]),
  ...twoChoices(question, ground),
];

/**
 * A question with choices that the person made up is asked when there are two: from a list, from
 * what is known, or from two texts.
 */
export function twoChoices(question: Question, { questions }: Ground): Condition[] {
  if (!takesChoices(question)) return [];
  const answered = (id: string): Condition => ({ kind: 'answered', question: id });
  const known = knownNames.flatMap((name): Condition[] =>
    question.from.includes(name) ? [{ kind: 'known', name }] : [],
  );
  const sources = [...new Set(question.from)].flatMap((id) => questions.get(id) ?? []);
  const [texts, lists] = [
    sources.filter(({ type }) => type === 'text'),
    sources.filter(({ type }) => type !== 'text'),
  ];
  const pairs = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .map((two): Condition => ({ kind: 'all', conditions: [answered(one.id), answered(two.id)] })),
  );
  return [
    { kind: 'any', conditions: [...known, ...lists.map(({ id }) => answered(id)), ...pairs] },
  ];
}

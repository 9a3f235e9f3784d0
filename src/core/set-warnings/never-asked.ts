import { afterSet } from '../note/note-name.ts';
import {
  type Condition,
  type KnownName,
  knownIn,
  knownNames,
  questionsIn,
} from '../prompt-set/condition.ts';
import type { PromptSet, Question } from '../prompt-set/prompt-set.ts';
import { takesChoices } from '../walk/own-choices.ts';
import { askedWhen, type Ground, twoChoices } from './asked-when.ts';
import { canHold } from './reach.ts';
import type { NeverAsked } from './warning.ts';

/** A question that no walk reaches. */
export interface Unreached {
  /** Its place among the questions. */
  readonly order: number;
  readonly id: string;
  /** The key that keeps it from being asked. */
  readonly key: 'when' | 'from';
  readonly because: NeverAsked;
}

/** The questions of a set that can never be asked, as far as that is certain. */
export function neverAsked(set: PromptSet): Unreached[] {
  const ground = groundOf(set);
  const found: Unreached[] = [];
  for (const [order, question] of set.questions.entries()) {
    if (canHold(askedWhen(question, ground), ground)) continue;
    const { id } = question;
    const because = reasonFor(question, ground, new Set(found.map((each) => each.id)));
    const key = question.when === undefined || because.why === 'choices' ? 'from' : 'when';
    found.push({ order, id, key, because });
  }
  return found;
}

const groundOf = (set: PromptSet): Ground => ({
  questions: new Map(set.questions.map((question) => [question.id, question])),
  knowable: knowableIn(set),
  followsWhen: true,
});

/** What a set for after a conversation is told of the note that it is about. */
const toldAfter: readonly KnownName[] = ['opening', 'guess', 'guesses', 'other'];

/**
 * What can be known before the first question: in the set for after a conversation what its note
 * says, and the step of last time in a set that asks what came of it.
 */
function knowableIn({ name, questions }: PromptSet): ReadonlySet<KnownName> {
  const asksAboutStep = questions.some(({ feeds }) => feeds === 'last.outcome');
  return new Set<KnownName>([
    ...(name === afterSet ? toldAfter : []),
    ...(asksAboutStep ? (['last-step'] as const) : []),
  ]);
}

/** The plainest reason: first what can be seen at the question alone, then what others have to do with it. */
function reasonFor(question: Question, ground: Ground, never: ReadonlySet<string>): NeverAsked {
  const alone: Ground = { ...ground, knowable: new Set(knownNames), followsWhen: false };
  const when = question.when === undefined ? [] : [question.when];
  const choices = twoChoices(question, ground);
  if (!canHold(when, alone)) return { why: 'contradiction' };
  if (!canHold([...when, ...choices], alone)) return { why: 'choices' };
  const known = [...when, ...choices].flatMap(knownIn);
  if (!canHold([...when, ...choices], { ...alone, knowable: ground.knowable })) {
    return { why: 'known', names: unique(known.filter((name) => !ground.knowable.has(name))) };
  }
  return { why: 'others', ids: unique(inTheWay([...when, ...choices], ground, never)) };
}

/** Of the questions that conditions look at, those that are never asked themselves, or else those that are not always. */
function inTheWay(
  conditions: readonly Condition[],
  { questions }: Ground,
  never: ReadonlySet<string>,
): string[] {
  const looked = conditions.flatMap(questionsIn);
  const gone = looked.filter((id) => never.has(id));
  if (gone.length > 0) return gone;
  return looked.filter((id) => {
    const question = questions.get(id);
    return question !== undefined && (question.when !== undefined || takesChoices(question));
  });
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

import { type Condition, type KnownName, knownIn, questionsIn } from '../prompt-set/condition.ts';
import type { Question } from '../prompt-set/prompt-set.ts';
import { takesChoices } from '../walk/own-choices.ts';
import { askedWhen, type Ground } from './asked-when.ts';
import { hasAnswerFor, openSlot, type Slot } from './slot.ts';

/*
 * Whether a condition can ever be true is found by supposing that it is, and following what that
 * asks of earlier answers, of what is known and of the week, one supposition after the other, until
 * nothing is left to follow or all of it contradicts itself. It errs to one side only: what it calls
 * impossible is so in every walk from its start.
 */

/** Something that is to be true, or is not to be. */
interface Goal {
  readonly condition: Condition;
  readonly wanted: boolean;
}

/** What has been supposed so far. */
interface World {
  readonly slots: ReadonlyMap<string, Slot>;
  readonly known: ReadonlyMap<KnownName, boolean>;
  readonly weeks: readonly number[];
}

/** One way to go on: what is supposed with it, and what has to be true for it. */
interface Step {
  readonly world: World;
  readonly goals: readonly Goal[];
}

/** Suppositions after which it is given up; what is not found impossible by then, counts as possible. */
const mostSteps = 5_000;

/** ISO weeks are numbered from 1; a year has 52 or 53. */
const weeks = Array.from({ length: 53 }, (_, index) => index + 1);

/** Whether these conditions could be true together at some moment of some walk. */
export function canHold(conditions: readonly Condition[], ground: Ground): boolean {
  const search = { left: mostSteps };
  const start: World = { slots: new Map(), known: new Map(), weeks };
  const goals = conditions.map((condition) => ({ condition, wanted: true }));
  return isPossible(goals, start, ground, search);
}

function isPossible(
  goals: readonly Goal[],
  world: World,
  ground: Ground,
  search: { left: number },
): boolean {
  search.left -= 1;
  if (search.left < 0) return true;
  const [goal, ...others] = goals;
  if (goal === undefined) return true;
  return waysTo(goal, world, ground).some((step) =>
    isPossible([...step.goals, ...others], step.world, ground, search),
  );
}

function waysTo({ condition, wanted }: Goal, world: World, ground: Ground): readonly Step[] {
  switch (condition.kind) {
    case 'not':
      return [{ world, goals: [{ condition: condition.condition, wanted: !wanted }] }];
    case 'all':
    case 'any': {
      const goals = condition.conditions.map((each) => ({ condition: each, wanted }));
      const needsAll = (condition.kind === 'all') === wanted;
      return needsAll ? [{ world, goals }] : goals.map((goal) => ({ world, goals: [goal] }));
    }
    case 'known':
      return withKnown(condition.name, wanted, world, ground);
    case 'week': {
      const left = world.weeks.filter(
        (week) => (week % condition.of === condition.remainder) === wanted,
      );
      return left.length === 0 ? [] : [{ world: { ...world, weeks: left }, goals: [] }];
    }
    case 'answered':
      return wanted
        ? withAnswer(condition.question, {}, world, ground)
        : withoutAnswer(condition.question, world, ground);
    case 'is': {
      const values = new Set(condition.values);
      return wanted
        ? withAnswer(condition.question, { oneOf: values }, world, ground)
        : [
            ...withoutAnswer(condition.question, world, ground),
            ...withAnswer(condition.question, { noneOf: values }, world, ground),
          ];
    }
  }
}

function withKnown(name: KnownName, wanted: boolean, world: World, ground: Ground): Step[] {
  const supposed = world.known.get(name);
  if (supposed !== undefined && supposed !== wanted) return [];
  if (wanted && !ground.knowable.has(name)) return [];
  return [{ world: { ...world, known: new Map(world.known).set(name, wanted) }, goals: [] }];
}

/** What an answer is narrowed down to. */
interface Narrowed {
  readonly oneOf?: Slot['noneOf'];
  readonly noneOf?: Slot['noneOf'];
}

/** A question that has an answer was asked. */
function withAnswer(id: string, narrowed: Narrowed, world: World, ground: Ground): Step[] {
  const question = ground.questions.get(id);
  const slot = world.slots.get(id) ?? openSlot;
  if (question === undefined || slot.answered === false) return [];
  const narrower: Slot = {
    answered: true,
    oneOf: narrowed.oneOf === undefined ? slot.oneOf : [...slot.oneOf, narrowed.oneOf],
    noneOf: new Set([...slot.noneOf, ...(narrowed.noneOf ?? [])]),
  };
  if (!hasAnswerFor(question, narrower)) return [];
  const isNew = slot.answered === undefined && ground.followsWhen;
  const goals = isNew ? askedWhen(question, ground).map(toGoal) : [];
  return [{ world: withSlot(world, id, narrower), goals }];
}

const toGoal = (condition: Condition): Goal => ({ condition, wanted: true });

/**
 * A question that has no answer was skipped or was not asked, and one that cannot be skipped was not
 * asked. But one that chooses from earlier answers may lose its answer when those change, and one that
 * leans on what is known may be passed before it is known.
 */
function withoutAnswer(id: string, world: World, ground: Ground): Step[] {
  const question = ground.questions.get(id);
  const slot = world.slots.get(id) ?? openSlot;
  if (question === undefined || slot.answered === true) return [];
  const step = { world: withSlot(world, id, { ...slot, answered: false }), goals: [] };
  const mayLack = question.optional || takesChoices(question) || leansOnKnown(question, ground);
  if (mayLack) return [step];
  if (!ground.followsWhen) return question.when === undefined ? [] : [step];
  return question.when === undefined
    ? []
    : [{ ...step, goals: [{ condition: question.when, wanted: false }] }];
}

/** Whether what is known has a part in whether a question is asked. */
function leansOnKnown({ when }: Question, ground: Ground): boolean {
  if (when === undefined) return false;
  if (knownIn(when).length > 0) return true;
  return questionsIn(when).some((id) => {
    const looked = ground.questions.get(id);
    return looked !== undefined && (takesChoices(looked) || leansOnKnown(looked, ground));
  });
}

const withSlot = (world: World, id: string, slot: Slot): World => ({
  ...world,
  slots: new Map(world.slots).set(id, slot),
});

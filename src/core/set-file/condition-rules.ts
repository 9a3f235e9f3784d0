import type { SetFault } from '../file-faults.ts';
import { nearest } from '../nearest.ts';
import { keyAt, type Path, type PositionOf } from '../position.ts';
import { answersMeant, possibleAnswers } from './condition-values.ts';
import { type PlacedCondition, singleConditions } from './conditions-in-file.ts';
import { exampleFor } from './examples.ts';
import type { SoundQuestion, SoundSet } from './sound-set.ts';

/** A condition looks back, at a question that is there, for an answer that it can have. */
export function conditionFaults(set: SoundSet, positionOf: PositionOf): SetFault[] {
  return set.questions.flatMap(({ path, parts }, order) =>
    parts.when === undefined
      ? []
      : singleConditions(parts.when, [...path, 'when']).flatMap((placed) =>
          faultsOf(placed, { questions: set.questions, order, positionOf }),
        ),
  );
}

interface Around {
  readonly questions: readonly SoundQuestion[];
  /** Place of the question that the condition belongs to. */
  readonly order: number;
  readonly positionOf: PositionOf;
}

function faultsOf({ condition, path }: PlacedCondition, around: Around): SetFault[] {
  if ('week' in condition) {
    const at = around.positionOf([...path, 'week']);
    const key = keyAt([...path, 'week']);
    return condition.week <= condition.of
      ? []
      : [{ at, code: 'wrong-value', key, example: exampleFor(['week']) }];
  }
  if ('known' in condition) return [];
  if (!('question' in condition)) {
    return lookBack(condition.answered, [...path, 'answered'], around).faults;
  }
  const { faults, found } = lookBack(condition.question, [...path, 'question'], around);
  if (found === undefined) return faults;
  if ('is' in condition) return valueFaults(found, condition.is, [...path, 'is'], around);
  return 'not' in condition ? valueFaults(found, condition.not, [...path, 'not'], around) : [];
}

interface LookedBack {
  readonly faults: SetFault[];
  readonly found?: SoundQuestion;
}

function lookBack(id: string, path: Path, { questions, order, positionOf }: Around): LookedBack {
  const earlier = questions.slice(0, order);
  const found = earlier.find((question) => question.id === id);
  if (found !== undefined) return { faults: [], found };
  const at = positionOf(path);
  if (questions.slice(order).some((question) => question.id === id)) {
    return { faults: [{ at, code: 'when-later', id }] };
  }
  /* An id that could not be read may be the one that is meant; its own fault is reported already. */
  if (questions.some((question) => question.id === undefined)) return { faults: [] };
  const ids = earlier.flatMap((question) => question.id ?? []);
  return { faults: [{ at, code: 'when-unknown', id, nearest: nearest(id, ids, 1)[0] }] };
}

type ValueInFile = string | number | boolean;

function valueFaults(
  { id = '', parts }: SoundQuestion,
  values: ValueInFile | readonly ValueInFile[],
  path: Path,
  { positionOf }: Around,
): SetFault[] {
  if (!canBeJudged(parts)) return [];
  const placed =
    typeof values === 'object'
      ? values.map((value, index) => ({ value, place: [...path, index] }))
      : [{ value: values, place: path }];
  const allowed = (possibleAnswers(parts) ?? ['2026-11-23']).map(String);
  return placed
    .filter(({ value }) => answersMeant(parts, value).length === 0)
    .map(({ value, place }) => ({
      at: positionOf(place),
      code: 'when-value',
      id,
      value: String(value),
      allowed,
    }));
}

/** Without a type, choices or a range that is right, nothing can be said of an answer. */
function canBeJudged({ type, choices, min = 1, max = 5 }: SoundQuestion['parts']): boolean {
  if (type === undefined) return false;
  if (type === 'choice' || type === 'choices') return choices !== undefined;
  return type !== 'scale' || min < max;
}

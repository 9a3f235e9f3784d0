import type { Path } from '../position.ts';
import type { ConditionInFile } from './condition-schema.ts';

/** A condition that stands on its own, and where. */
export interface PlacedCondition {
  readonly condition: Exclude<ConditionInFile, Joined>;
  readonly path: Path;
}

type Joined = { not: ConditionInFile } | { any: ConditionInFile[] } | { all: ConditionInFile[] };

/** The conditions that `condition` is joined from, itself when it is not joined. */
export function singleConditions(condition: ConditionInFile, path: Path): PlacedCondition[] {
  if ('question' in condition) return [{ condition, path }];
  if ('not' in condition) return singleConditions(condition.not, [...path, 'not']);
  if ('any' in condition) return inList(condition.any, [...path, 'any']);
  if ('all' in condition) return inList(condition.all, [...path, 'all']);
  return [{ condition, path }];
}

const inList = (conditions: readonly ConditionInFile[], path: Path): PlacedCondition[] =>
  conditions.flatMap((each, index) => singleConditions(each, [...path, index]));

import * as v from 'valibot';
import { type KnownName, knownNames } from '../condition.ts';
import { type FileSchema, isMap, oneOf, shape } from './schema-parts.ts';

type ValueInFile = string | number | boolean;

/** A condition as it stands in a file. */
export type ConditionInFile =
  | { question: string; is: ValueInFile | ValueInFile[] }
  | { question: string; not: ValueInFile | ValueInFile[] }
  | { question: string; answered: boolean }
  | { answered: string }
  | { known: KnownName }
  | { week: number; of: number }
  | { not: ConditionInFile }
  | { any: ConditionInFile[] }
  | { all: ConditionInFile[] };

/** Checks a condition. Each is judged by the way of writing it that its keys point to. */
export const condition: FileSchema<ConditionInFile> = v.lazy((value) =>
  value === undefined ? anyCondition : conditionLike(value),
);

const value = v.union([v.string(), v.number(), v.boolean()]);
const values = v.union([value, v.pipe(v.array(value), v.minLength(1))]);
const conditions = v.pipe(v.array(condition), v.minLength(1));
const question = v.pipe(v.string(), v.description('The id of an earlier question.'));

const is = shape({
  question,
  is: v.pipe(values, v.description('Holds when the answer is this, or one of these.')),
});
const isNot = shape({
  question,
  not: v.pipe(
    values,
    v.description('Holds when the answer is not this, or none of these; also without an answer.'),
  ),
});
const answeredOrNot = shape({
  question,
  answered: v.pipe(v.boolean(), v.description('Whether the question must have an answer.')),
});
const answered = shape({
  answered: v.pipe(
    v.string(),
    v.description('Holds when the earlier question with this id has an answer.'),
  ),
});
const known = shape({
  known: v.pipe(
    oneOf(knownNames),
    v.description('Holds when this is known from an earlier note, such as the step of last time.'),
  ),
});
const week = shape({
  week: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.maxValue(52),
    v.description('Holds when the ISO week number, divided by `of`, leaves this; 0 for the last.'),
  ),
  of: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(2),
    v.maxValue(53),
    v.description('How many questions take turns.'),
  ),
});
const not = shape({
  not: v.pipe(condition, v.description('Holds when this condition does not.')),
});
const any = shape({
  any: v.pipe(conditions, v.description('Holds when at least one of these does.')),
});
const all = shape({ all: v.pipe(conditions, v.description('Holds when all of these do.')) });

/** Every way to write a condition. */
export const anyCondition = v.pipe(
  v.union([is, isNot, answeredOrNot, answered, known, week, not, any, all]),
  v.description('When the question is asked. Looks at earlier questions only.'),
);

/** Refuses what looks like no condition at all. */
const unreadable = v.custom<never>(() => false);

/** The ways of writing a condition on one question, by the key beside `question`. */
const onQuestion: ReadonlyMap<string, FileSchema<ConditionInFile>> = new Map<
  string,
  FileSchema<ConditionInFile>
>([
  ['is', is],
  ['not', isNot],
  ['answered', answeredOrNot],
]);

/** The other ways of writing one, by a key that gives it away. */
const alone: ReadonlyMap<string, FileSchema<ConditionInFile>> = new Map<
  string,
  FileSchema<ConditionInFile>
>([
  ['is', is],
  ['answered', answered],
  ['known', known],
  ['week', week],
  ['of', week],
  ['not', not],
  ['any', any],
  ['all', all],
]);

function conditionLike(written: unknown): FileSchema<ConditionInFile> {
  if (!isMap(written)) return unreadable;
  const onOne = 'question' in written;
  for (const [key, schema] of onOne ? onQuestion : alone) if (key in written) return schema;
  return onOne ? is : unreadable;
}

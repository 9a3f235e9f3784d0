import * as v from 'valibot';
import { type KnownName, knownNames } from '../prompt-set/condition.ts';
import { type FileSchema, isMap, oneOf, shape } from '../schema-parts.ts';

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

const is = v.pipe(
  shape({
    question,
    is: v.pipe(values, v.description('Holds when the answer is this, or one of these.')),
  }),
  v.title('the answer is'),
);
const isNot = v.pipe(
  shape({
    question,
    not: v.pipe(
      values,
      v.description('Holds when the answer is not this, or none of these; also without an answer.'),
    ),
  }),
  v.title('the answer is not'),
);
const answeredOrNot = v.pipe(
  shape({
    question,
    answered: v.pipe(v.boolean(), v.description('Whether the question must have an answer.')),
  }),
  v.title('has an answer or not'),
);
const answered = v.pipe(
  shape({
    answered: v.pipe(
      v.string(),
      v.description('Holds when the earlier question with this id has an answer.'),
    ),
  }),
  v.title('has an answer'),
);
const known = v.pipe(
  shape({
    known: v.pipe(
      oneOf(knownNames),
      v.description(
        'Holds when this is known from an earlier note, such as the step of last time.',
      ),
    ),
  }),
  v.title('known from an earlier note'),
);
const week = v.pipe(
  shape({
    week: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.maxValue(52),
      v.description(
        'Holds when the ISO week number, divided by `of`, leaves this. The last is 0, or the same as `of`.',
      ),
    ),
    of: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(2),
      v.maxValue(53),
      v.description('How many questions take turns.'),
    ),
  }),
  v.title('one week of so many'),
);
const not = v.pipe(
  shape({
    not: v.pipe(condition, v.description('Holds when this condition does not.')),
  }),
  v.title('not this'),
);
const any = v.pipe(
  shape({
    any: v.pipe(conditions, v.description('Holds when at least one of these does.')),
  }),
  v.title('any of these'),
);
const all = v.pipe(
  shape({ all: v.pipe(conditions, v.description('Holds when all of these do.')) }),
  v.title('all of these'),
);

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

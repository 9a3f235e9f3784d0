import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import type { Condition, Known, KnownName } from '../../../src/core/prompt-set/condition.ts';
import type { PromptSet, Question } from '../../../src/core/prompt-set/prompt-set.ts';
import { neverAsked } from '../../../src/core/set-warnings/never-asked.ts';
import { answerCurrent, currentQuestion, startSession } from '../../../src/core/walk/session.ts';
import { checkAnswer } from '../../../src/core/walk/walk.ts';
import { question, setOf } from '../../support/sets/sets.ts';

const names: readonly KnownName[] = ['opening', 'guess', 'guesses', 'other'];

/** Few words, so that conditions and answers meet. */
const words = ['a', 'b'] as const;

const answersTo = ({ type }: Pick<Question, 'type'>): readonly Answer[] => {
  if (type === 'scale') return [1, 2];
  if (type === 'confirm') return [true, false];
  return type === 'list' || type === 'choices' ? [['a'], ['b'], ['a', 'b']] : words;
};

const anySingle = (earlier: readonly Question[]): fc.Arbitrary<Condition> => {
  const known = fc.constantFrom(...names).map((name): Condition => ({ kind: 'known', name }));
  const week = fc.nat(2).map((remainder): Condition => ({ kind: 'week', remainder, of: 3 }));
  if (earlier.length === 0) return fc.oneof(known, week);
  const looked = fc.constantFrom(...earlier);
  const answered = looked.map(({ id }): Condition => ({ kind: 'answered', question: id }));
  const is = looked.chain((each) =>
    fc
      .subarray(answersTo(each).flat(), { minLength: 1, maxLength: 2 })
      .map((values): Condition => ({ kind: 'is', question: each.id, values })),
  );
  return fc.oneof(
    { arbitrary: is, weight: 4 },
    { arbitrary: answered, weight: 3 },
    { arbitrary: known, weight: 1 },
    { arbitrary: week, weight: 1 },
  );
};

const anyCondition = (earlier: readonly Question[], depth = 2): fc.Arbitrary<Condition> => {
  const single = anySingle(earlier);
  if (depth === 0) return single;
  const inner = anyCondition(earlier, depth - 1);
  const not = inner.map((condition): Condition => ({ kind: 'not', condition }));
  const joined = fc.tuple(
    fc.constantFrom('any' as const, 'all' as const),
    fc.array(inner, { minLength: 1, maxLength: 3 }),
  );
  return fc.oneof(
    single,
    not,
    joined.map(([kind, conditions]): Condition => ({ kind, conditions })),
  );
};

const choices = words.map((value) => ({ value, label: { en: value } }));

const anyShape = (earlier: readonly Question[]): fc.Arbitrary<Partial<Question>> => {
  const sources = [
    ...earlier.filter(({ type }) => type === 'text' || type === 'list').map(({ id }) => id),
    ...names,
  ];
  const taken = fc
    .subarray(sources, { minLength: 1, maxLength: 2 })
    .map((from): Partial<Question> => ({ type: 'choice', choices: [], from }));
  return fc.oneof(
    fc.constantFrom<Partial<Question>>(
      { type: 'text' },
      { type: 'list' },
      { type: 'choice', choices },
      { type: 'choice', choices, own: { en: 'other' } },
      { type: 'choices', choices },
      { type: 'scale', min: 1, max: 2, labels: [] },
      { type: 'confirm' },
    ),
    taken,
  );
};

/** A set of up to six questions; the set for after a conversation is told most. */
const anySet: fc.Arbitrary<PromptSet> = fc
  .integer({ min: 2, max: 6 })
  .chain((count) => questionsFrom([], count))
  .map((questions) => ({ ...setOf(), name: 'after', questions }));

function questionsFrom(
  earlier: readonly Question[],
  left: number,
): fc.Arbitrary<readonly Question[]> {
  if (left === 0) return fc.constant(earlier);
  return fc
    .tuple(anyShape(earlier), fc.boolean(), fc.option(anyCondition(earlier), { nil: undefined }))
    .chain(([shape, optional, when]) => {
      const id = `q${earlier.length}`;
      const next = question({ id, optional, ...shape, ...(when === undefined ? {} : { when }) });
      return questionsFrom([...earlier, next], left - 1);
    });
}

const anyKnown: fc.Arbitrary<Known> = fc.record({
  week: fc.integer({ min: 1, max: 53 }),
  texts: fc
    .tuple(fc.subarray([...names]), fc.constantFrom('a', 'a\nb'))
    .map(([some, text]) => new Map(some.map((name) => [name, text]))),
});

/** The questions that are put to a person who answers, or skips, as these numbers say. */
function reached(set: PromptSet, known: Known, decisions: readonly number[]): string[] {
  let session = startSession({ set, language: 'en', known });
  const seen: string[] = [];
  for (;;) {
    const open = currentQuestion(session);
    if (open === undefined) return seen;
    const offered = open.type === 'choice' ? open.choices.flatMap(({ value }) => value ?? []) : [];
    const possible = [
      ...(offered.length > 0 ? offered : answersTo(open)),
      ...(open.optional ? [undefined] : []),
    ];
    const answer = possible[(decisions[seen.length] ?? 0) % possible.length];
    expect(checkAnswer(open, answer)).toBeUndefined();
    seen.push(open.id);
    session = answerCurrent(session, answer);
  }
}

const anyDecisions = fc.array(fc.nat(11), { minLength: 6, maxLength: 6 });

describe('a question that some walk reaches', () => {
  it('is never called one that cannot be asked', () => {
    fc.assert(
      fc.property(
        anySet,
        fc.array(fc.tuple(anyKnown, anyDecisions), { minLength: 20, maxLength: 20 }),
        (set, walks) => {
          const never = new Set(neverAsked(set).map(({ id }) => id));
          for (const [known, decisions] of walks) {
            expect(reached(set, known, decisions).filter((id) => never.has(id))).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Numbers below a limit, each as likely as any other, the same ones every time. */
function spread(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return (state >>> 8) % limit;
  };
}

describe('a question that no walk out of many reaches', () => {
  it('is nearly always called one that cannot be asked', () => {
    const next = spread(1);
    const walks = Array.from({ length: 400 }, () => {
      const some = names.filter(() => next(2) === 1);
      const texts = new Map(some.map((name) => [name, next(2) === 1 ? 'a\nb' : 'a']));
      const decisions = Array.from({ length: 6 }, () => next(12));
      return { known: { week: 1 + next(53), texts }, decisions };
    });
    let missed = 0;
    let found = 0;
    for (const set of fc.sample(anySet, { seed: 7, numRuns: 60 })) {
      const asked = new Set(walks.flatMap((each) => reached(set, each.known, each.decisions)));
      const never = new Set(neverAsked(set).map(({ id }) => id));
      found += never.size;
      missed += set.questions.filter(({ id }) => !asked.has(id) && !never.has(id)).length;
    }
    expect(found).toBeGreaterThan(10);
    expect(missed).toBeLessThan(found / 5);
  });
});

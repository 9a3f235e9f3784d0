import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runAnswers } from '../../src/commands/answers.ts';
import { runCheck } from '../../src/commands/check.ts';
import { runNew } from '../../src/commands/new.ts';
import type { Answer } from '../../src/core/answers/answer.ts';
import { languages } from '../../src/core/language.ts';
import { type Problem, ReflectError } from '../../src/core/problem.ts';
import { builtInSets } from '../../src/core/prompt-set/built-in-sets.ts';
import type { PromptSet } from '../../src/core/prompt-set/prompt-set.ts';
import { anyAnswers, anyValue } from '../support/any/any-answers.ts';
import { testContext } from '../support/context.ts';
import { freshHome } from '../support/disk/home.ts';

const sets = await Promise.all(Array.from(builtInSets.values(), (load) => load()));

/** Fills a printed file in, as a person does: behind the colon of an id. */
function filledIn(template: string, answers: ReadonlyMap<string, Answer>): string {
  const { 0: head = '', 1: questions = '' } = template.split(/(?<=^answers:)$/m);
  const filled = questions.replace(/^ {2}([a-z-]+):$/gm, (line, id: string) => {
    const answer = answers.get(id);
    return answer === undefined ? line : `${line} ${JSON.stringify(answer)}`;
  });
  return head + filled;
}

async function printed(set: string, language: (typeof languages)[number]): Promise<string> {
  const { context, out } = testContext({ language });
  await runAnswers(context, { set });
  return out();
}

describe.each(languages)('an answers file printed in %s', (language) => {
  it.each(sets.map((set) => [set.name, set] as const))(
    'gives a note with any right answers: %s',
    async (name, set) => {
      const template = await printed(name, language);
      await fc.assert(
        fc.asyncProperty(anyAnswers(set), async (answers) => {
          const { context, home } = testContext({ home: freshHome() });
          const file = home.write('answers.yaml', filledIn(template, answers));
          await runCheck(context, { file });
          await runNew(context, { answers: file });
          const { note } = await (await context.notes()).find('last');
          expect(note.meta).toMatchObject({ set: name, lang: language });
          for (const [id, answer] of note.answers) expect(answer).toEqual(answers.get(id));
          const required = set.questions.filter(({ optional, when }) => !optional && !when);
          for (const { id } of required) expect(note.answers.has(id)).toBe(true);
        }),
        { numRuns: 5 },
      );
    },
  );

  it.each(sets.map(({ name }) => name))('is a right YAML file as it is: %s', async (name) => {
    const { context, home } = testContext();
    const file = home.write('answers.yaml', await printed(name, language));
    const problem = await problemOf(runCheck(context, { file }));
    // All that can be wrong is that a needed answer is not there.
    const faults = problem?.code === 'answers-faulty' ? problem.faults : [];
    expect(faults.every(({ code }) => code === 'answer-missing')).toBe(true);
    expect(problem === undefined || faults.length > 0).toBe(true);
  });
});

async function problemOf(promise: Promise<unknown>): Promise<Problem | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    if (error instanceof ReflectError) return error.problem;
    throw error;
  }
}

/** Mostly what is right, now and then what is not. */
const mostly = <T>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: wrong });

/** Files as people write them: right, or wrong in some way. */
const anyFile = fc.constantFrom(...sets).chain((set) =>
  fc.record(
    {
      set: mostly(fc.constant(set.name), fc.constantFrom('wekly', '', 'before', 3)),
      lang: mostly(fc.constantFrom(...languages, null), fc.constantFrom('fr', 3)),
      date: mostly(
        fc.constantFrom('2026-11-20', '2026-11-20T10:00:00+01:00', null),
        fc.constantFrom('2026-02-30', 'monday', 2026),
      ),
      with: mostly(fc.constantFrom('Koen', '', null, 3), fc.constant(['x'])),
      tags: mostly(fc.constantFrom([], ['a'], 'one'), fc.constant([1])),
      answers: mostly(
        fc
          .tuple(anyAnswers(set), fc.option(anyEntry(set), { freq: 1, nil: undefined }))
          .map(([answers, entry]) => Object.fromEntries([...answers, ...(entry ? [entry] : [])])),
        fc.constantFrom(null, 'text', []),
      ),
    },
    { requiredKeys: ['set', 'answers'] },
  ),
);

/** One answer that may be wrong in any way. */
const anyEntry = ({ questions }: PromptSet) =>
  fc.tuple(fc.constantFrom(...questions.map(({ id }) => id), 'openning', '__proto__'), anyValue);

describe('check and new', () => {
  it('agree on every file, good or bad', async () => {
    let good = 0;
    let bad = 0;
    await fc.assert(
      fc.asyncProperty(anyFile, async (content) => {
        const checked = testContext();
        const file = checked.home.write('answers.yaml', JSON.stringify(content));
        const found = await problemOf(runCheck(checked.context, { file }));
        expect(checked.home.notes()).toEqual([]);
        const made = testContext();
        const met = await problemOf(runNew(made.context, { answers: file }));
        expect(met).toEqual(found);
        expect(made.home.notes()).toHaveLength(found === undefined ? 1 : 0);
        if (found === undefined) good += 1;
        else bad += 1;
      }),
      { numRuns: 120 },
    );
    expect(Math.min(good, bad)).toBeGreaterThan(15);
  });

  it.each([
    ['nothing', ''],
    ['no YAML', 'answers: ["'],
    ['two documents', 'answers: {}\n---\nanswers: {}\n'],
    ['a reference', 'answers: { opening: &a x, other: *a }\n'],
    ['a list', '- a\n'],
    ['a key twice', 'answers:\n  opening: a\n  opening: b\n'],
    ['a byte order mark', '\ufeffanswers:\n  opening: And?\n'],
    ['lines that end as on Windows', 'answers:\r\n  opening: And?\r\n'],
  ])('agree on a file with %s in it', async (_what, text) => {
    const { context, home } = testContext();
    const file = home.write('answers.yaml', text);
    const found = await problemOf(runCheck(context, { file }));
    expect(await problemOf(runNew(context, { answers: file }))).toEqual(found);
    expect(home.notes()).toHaveLength(found === undefined ? 1 : 0);
  });
});

describe('an answers file printed as JSON', () => {
  it.each(sets.map((set) => [set.name, set] as const))(
    'is taken back as it is filled in: %s',
    async (name, set) => {
      const { context, out } = testContext({ json: true });
      await runAnswers(context, { set: name });
      const file: unknown = JSON.parse(out());
      expect(file).toMatchObject({ schema: 'reflect.answers/1', set: name, lang: 'en' });
      await fc.assert(
        fc.asyncProperty(anyAnswers(set), async (answers) => {
          const filled = { ...Object(file), answers: Object.fromEntries(answers) };
          const { context, home } = testContext({ home: freshHome() });
          await runNew(context, { answers: home.write('a.json', JSON.stringify(filled)) });
          const { note } = await (await context.notes()).find('last');
          expect(note.meta.set).toBe(name);
          for (const [id, answer] of note.answers) expect(answer).toEqual(answers.get(id));
        }),
        { numRuns: 5 },
      );
    },
  );

  it('names every question, with nothing for an answer yet', async () => {
    const { context, out } = testContext({ json: true });
    await runAnswers(context, { set: 'weekly' });
    const { answers }: { answers: Readonly<Record<string, unknown>> } = JSON.parse(out());
    const weekly = sets.find(({ name }) => name === 'weekly');
    expect(Object.keys(answers)).toEqual(weekly?.questions.map(({ id }) => id));
    expect(new Set(Object.values(answers))).toEqual(new Set([null]));
  });
});

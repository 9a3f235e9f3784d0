import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import { readNote } from '../../../src/core/note/note-file.ts';
import { builtInSets } from '../../../src/core/prompt-set/built-in-sets.ts';
import type { Question } from '../../../src/core/prompt-set/prompt-set.ts';
import { type NoteToRender, renderBody, renderNote } from '../../../src/render/note/note.ts';
import { harmlessLike, hostileText, read, reading, shownLines } from '../reading.ts';
import {
  builtIn,
  experienceOfKoen,
  koenAboutMark,
  markBeforeKoen,
  quietWeek,
  sharingUncertainty,
} from '../samples.ts';

describe('a note', () => {
  it.each([
    ['mark-before-koen.nl', 'before', markBeforeKoen],
    ['koen-about-mark.en', 'intention', koenAboutMark],
    ['experience-of-koen.nl', 'experience', experienceOfKoen],
    ['sharing-uncertainty.en', 'uncertainty', sharingUncertainty],
    ['quiet-week.nl', 'weekly', quietWeek],
  ])('reads like %s', async (file, set, written) => {
    const text = renderNote(await builtIn(set, written));
    await expect(text).toMatchFileSnapshot(`golden/${file}.md`);
  });

  it('has its answers last, and is otherwise what the preview shows', async () => {
    const input = await builtIn('before', markBeforeKoen);
    const text = renderNote(input);
    const body = renderBody(input);
    expect(text).toContain(`---\n\n${body}\n## Antwoorden\n\n\`\`\`yaml reflect-answers\n`);
    expect(text.endsWith('\n```\n')).toBe(true);
    expect(body).toMatch(/^# Voor het gesprek met Koen\n/);
    expect(body).not.toContain('reflect-answers');
  });

  it('has a guess in it nowhere without its mark', async () => {
    const secret = 'wat ik over hem denk';
    const answers = { ...markBeforeKoen.answers, 'other-preserve': secret, facts: ['feit'] };
    const body = renderBody(await builtIn('before', { ...markBeforeKoen, answers }));
    const after = body.split(secret).slice(1);
    expect(after.length).toBeGreaterThan(1);
    for (const rest of after) expect(rest).toMatch(/^ \(vermoeden\)/);
  });
});

/** Answers to every question, made to break out of their place. */
const hostileAnswers = (questions: readonly Question[]): fc.Arbitrary<Record<string, Answer>> =>
  fc.record(
    Object.fromEntries(questions.map((question) => [question.id, hostileAnswer(question)])),
  );

/** Short lines, so that it depends on nothing but the words whether they stand in a table. */
const hostile = hostileText.filter((text) => {
  const lines = shownLines(text);
  return lines.length > 0 && lines.every((line) => line.length <= 60);
});

function hostileAnswer(question: Question): fc.Arbitrary<Answer> {
  switch (question.type) {
    case 'text':
    case 'long':
      return hostile;
    case 'list':
      return fc.array(hostile, { minLength: 1, maxLength: 3 });
    case 'scale':
      return fc.integer({ min: question.min, max: question.max });
    case 'choice': {
      const values = question.choices.flatMap(({ value }) => value ?? []);
      return question.own === undefined ? fc.constantFrom(...values) : hostile;
    }
    default:
      return fc.constant('2026-11-30');
  }
}

/** The same answers with harmless words, and the way back. */
function harmlessAnswers(
  answers: Readonly<Record<string, Answer>>,
  questions: readonly Question[],
) {
  const ways: ((words: string) => string)[] = [];
  const replaced = (text: string): string => {
    const { harmless, restore } = harmlessLike(text, `q${ways.length}x`);
    ways.push(restore);
    return harmless;
  };
  const free = new Set(
    questions
      .filter((question) => 'own' in question || /text|long|list/.test(question.type))
      .map(({ id }) => id),
  );
  const harmless: Record<string, Answer> = {};
  for (const [id, answer] of Object.entries(answers)) {
    if (!free.has(id)) harmless[id] = answer;
    else if (typeof answer === 'string') harmless[id] = replaced(answer);
    else harmless[id] = Array.isArray(answer) ? answer.map(replaced) : answer;
  }
  return { harmless, restore: (words: string) => ways.reduce((all, way) => way(all), words) };
}

describe.each([...builtInSets.keys()])('whatever is answered in %s', (name) => {
  it('the note has the parts it should have, and the words as they were typed', async () => {
    const { questions } = await builtIn(name, { answers: { role: 'manager', real: 'half' } });
    const note = async (answers: Readonly<Record<string, Answer>>): Promise<NoteToRender> =>
      builtIn(name, { answers, known: { 'last-step': 'stap', opening: 'vraag', guess: 'x' } });
    await fc.assert(
      fc.asyncProperty(hostileAnswers(questions), async (answers) => {
        const { harmless, restore } = harmlessAnswers(answers, questions);
        const meant = reading(read(renderBody(await note(harmless))));
        const found = reading(read(renderBody(await note(answers))));
        expect(found.shape).toBe(meant.shape);
        expect(found.words).toEqual(meant.words.map(restore));
      }),
      { numRuns: 30 },
    );
  });

  it('the note read back gives the same answers', async () => {
    const { questions } = await builtIn(name, { answers: {} });
    await fc.assert(
      fc.asyncProperty(hostileAnswers(questions), async (answers) => {
        const input = await builtIn(name, { answers });
        const result = readNote(renderNote(input));
        expect(result).toMatchObject({ kind: 'note', note: { answers: input.note.answers } });
      }),
      { numRuns: 20 },
    );
  });
});

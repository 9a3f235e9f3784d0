import { describe, expect, it } from 'vitest';
import {
  answer,
  askedQuestions,
  currentQuestion,
  finalAnswers,
  isDone,
  missingQuestions,
  setAnswer,
  startSession,
} from '../../src/library/session.ts';
import { loadPromptSet } from '../../src/library/sets.ts';

const before = await loadPromptSet('before');

const idsOf = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);

describe('a session', () => {
  it('speaks English unless it is told otherwise, and a language that the set has', () => {
    expect(currentQuestion(startSession(before))?.ask).toMatch(/^Think of the colleague/);
    const onlyDutch = { ...before, languages: ['nl' as const] };
    expect(startSession(onlyDutch, { language: 'en' }).language).toBe('nl');
  });

  it('goes from question to question until it is done', () => {
    let session = startSession(before);
    const asked: string[] = [];
    while (!isDone(session)) {
      const question = currentQuestion(session);
      asked.push(question?.id ?? '');
      ({ session } = answer(session, question?.optional ? '' : 'What do you want to keep?'));
    }
    expect(asked).toEqual(idsOf(askedQuestions(session)));
    expect([...finalAnswers(session)]).toEqual([['opening', 'What do you want to keep?']]);
    expect(answer(session, 'more')).toEqual({ ok: true, session });
  });

  it('stays at a question whose answer does not fit, and says why', () => {
    const session = startSession(before, { language: 'nl' });
    expect(answer(session, 9)).toEqual({
      ok: false,
      session,
      code: 'answer-range',
      message: expect.stringContaining('1'),
    });
  });

  it('does not let a needed question be skipped', () => {
    expect(setAnswer(startSession(before), 'opening', '  ')).toMatchObject({
      ok: false,
      code: 'required',
    });
  });

  it.each([
    ['temperature', '3', 3],
    ['temperature', 3, 3],
    ['facts', 'One thing', ['One thing']],
    ['facts', ['One', '', 'Two'], ['One', 'Two']],
    ['other', 7, '7'],
  ])('takes what a form sends for %s: %j', (id, value, kept) => {
    const { ok, session } = setAnswer(startSession(before), id, value);
    expect(ok).toBe(true);
    expect(session.answers.get(id)).toEqual(kept);
  });

  it.each([{}, [{}], Symbol('x'), () => 1])('refuses what is no answer: %s', (value) => {
    expect(setAnswer(startSession(before), 'other', value)).toMatchObject({ ok: false });
  });

  it('knows no other questions than those of its set', () => {
    expect(() => setAnswer(startSession(before), '__proto__', 'x')).toThrow(RangeError);
  });

  it('shows a question as soon as it applies, and what is still needed', () => {
    const session = startSession(before);
    const { session: guessed } = setAnswer(session, 'other-preserve', 'A plan');
    expect(idsOf(askedQuestions(session))).not.toContain('other-source');
    expect(idsOf(askedQuestions(guessed))).toContain('other-source');
    expect(idsOf(missingQuestions(session))).toEqual(['opening']);
  });

  it('starts with answers that are there, and leaves out those that do not fit', () => {
    const answers = { other: 'Koen', temperature: 12, nothing: 'x' };
    for (const given of [answers, new Map(Object.entries(answers))]) {
      const session = startSession(before, { answers: given });
      expect([...session.answers]).toEqual([['other', 'Koen']]);
      expect(askedQuestions(session).find(({ id }) => id === 'other')?.answer).toBe('Koen');
    }
  });

  it('fits in the minutes that there are', () => {
    const short = askedQuestions(startSession(before, { minutes: 2 }));
    expect(short.length).toBeLessThan(askedQuestions(startSession(before)).length);
    expect(idsOf(short)).toContain('opening');
  });

  it('takes turns between questions by the week of its date', async () => {
    const weekly = await loadPromptSet('weekly');
    const weeks = [2, 9, 16, 23].map((day) =>
      startSession(weekly, { date: new Date(2026, 10, day) }),
    );
    const asked = weeks.map((session) => idsOf(askedQuestions(session)).join());
    expect(new Set(asked).size).toBe(4);
  });

  it('asks with what is known', async () => {
    const after = await loadPromptSet('after');
    const known = { other: 'Koen', opening: 'What matters to you?' };
    const asks = askedQuestions(startSession(after, { known })).map(({ ask }) => ask);
    expect(asks.join('\n')).toContain('What matters to you?');
    expect(asks.join('\n')).toContain('Koen');
  });
});

describe('a question for a person', () => {
  it('goes through JSON whole', () => {
    for (const language of ['nl', 'en', 'de'] as const) {
      const questions = askedQuestions(startSession(before, { language }));
      expect(JSON.parse(JSON.stringify(questions))).toEqual(questions);
    }
  });

  it('says what a scale means, and what there is to choose', () => {
    const [temperature] = askedQuestions(startSession(before));
    expect(temperature?.scale).toMatchObject({ min: 1, max: 5 });
    expect(Object.keys(temperature?.scale?.labels ?? {})).toContain('1');
    const opening = askedQuestions(startSession(before)).find(({ id }) => id === 'opening');
    expect(opening?.choices?.length).toBeGreaterThan(1);
    expect(opening?.own).toBeTypeOf('string');
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import type { KnownName } from '../../../src/core/prompt-set/condition.ts';
import {
  answerCurrent,
  applicableQuestions,
  askedQuestions,
  back,
  currentQuestion,
  finalAnswers,
  goTo,
  goToNext,
  missingQuestions,
  type Session,
  withAnswer,
} from '../../../src/core/walk/session.ts';
import { answersOf, chain, chained, idsOf, start } from '../../support/sets/sessions.ts';
import { setOf } from '../../support/sets/sets.ts';

/** Answers the open questions, one after the other; `undefined` skips. */
const answerAll = (session: Session, ...answers: readonly (Answer | undefined)[]) =>
  answers.reduce<Session>(answerCurrent, session);

describe('the questions that apply', () => {
  it.each<[string, Record<string, Answer>, string[]]>([
    ['without answers', {}, ['guess', 'opening']],
    ['with the first', { guess: 'time' }, ['guess', 'source', 'opening']],
    ['with all', chained, ['guess', 'source', 'check', 'day', 'opening']],
    ['with another source', { ...chained, source: 'heard' }, ['guess', 'source', 'opening']],
    [
      'with answers to what does not apply',
      { source: 'guess', check: 'ask' },
      ['guess', 'opening'],
    ],
  ])('chain: %s', (_, answers, expected) => {
    expect(idsOf(applicableQuestions(start(chain, { answers: answersOf(answers) })))).toEqual(
      expected,
    );
  });

  it('are without those that time was too short for, and what leans on them', () => {
    const session = start(chain, { answers: answersOf(chained), leftOut: new Set(['source']) });
    expect(idsOf(applicableQuestions(session))).toEqual(['guess', 'opening']);
  });

  it('lean on what is known from outside', () => {
    const set = setOf(
      { id: 'followup', when: { kind: 'known', name: 'last-step' } },
      { id: 'other' },
    );
    const texts = new Map<KnownName, string>([['last-step', 'If it sighs, then I ask.']]);
    expect(idsOf(applicableQuestions(start(set)))).toEqual(['other']);
    expect(start(set, { known: { week: 1, texts } }).at).toBe('followup');
  });
});

describe('the answers that count', () => {
  it('are those to questions that apply, in the order of the questions', () => {
    const answers = answersOf({ opening: 'And?', guess: 'time', source: 'heard', check: 'ask' });
    expect([...finalAnswers(start(chain, { answers }))]).toEqual([
      ['guess', 'time'],
      ['source', 'heard'],
      ['opening', 'And?'],
    ]);
  });

  it('are still there after a change of mind, and back', () => {
    const first = start(chain, { answers: answersOf(chained) });
    const changed = answerCurrent(goTo(first, 'source'), 'heard');
    expect(finalAnswers(changed).has('check')).toBe(false);
    const again = answerCurrent(goTo(changed, 'source'), 'guess');
    expect(finalAnswers(again)).toEqual(answersOf(chained));
  });
});

describe('a walk', () => {
  it('opens the next question that applies, and stands at the end after the last', () => {
    const session = answerAll(start(chain), undefined, 'And?');
    expect(session.at).toBeUndefined();
    expect(currentQuestion(session)).toBeUndefined();
    expect(answerCurrent(session, 'late')).toBe(session);
    expect(goToNext(session)).toBe(session);
  });

  it('takes an answer to any question, and stands where it stood', () => {
    const session = withAnswer(start(chain), 'opening', 'And?');
    expect(session.at).toBe('guess');
    expect([...withAnswer(session, 'guess', 'time').answers.keys()]).toEqual(['opening', 'guess']);
    expect(withAnswer(session, 'opening', undefined).answers.size).toBe(0);
  });

  it('changes no session that was there before', () => {
    const first = start(chain);
    answerAll(first, 'time', 'guess');
    expect(first.at).toBe('guess');
    expect(first.answers.size).toBe(0);
  });

  it('forgets an answer that is emptied', () => {
    const session = answerCurrent(start(chain, { answers: answersOf(chained) }), undefined);
    expect(session.answers.has('guess')).toBe(false);
    expect(session.at).toBe('opening');
  });

  it('has nothing to ask when no question applies', () => {
    const set = setOf({ id: 'only', when: { kind: 'known', name: 'guess' } });
    const session = start(set);
    expect(session.at).toBeUndefined();
    expect(back(session)).toBe(session);
  });

  it('names the required questions that have no answer, and only those that apply', () => {
    const set = setOf(
      { id: 'role', optional: false },
      { id: 'signal' },
      {
        id: 'advice',
        optional: false,
        when: { kind: 'is', question: 'role', values: ['manager'] },
      },
      { id: 'opening', optional: false },
    );
    expect(idsOf(missingQuestions(start(set)))).toEqual(['role', 'opening']);
    const answers = answersOf({ role: 'manager', opening: 'And?' });
    expect(idsOf(missingQuestions(start(set, { answers })))).toEqual(['advice']);
  });
});

describe('going back', () => {
  it('opens the question before, past what does not apply, with its answer there', () => {
    const session = back(answerAll(start(chain), 'time', 'heard'));
    expect(session.at).toBe('source');
    expect(session.answers.get('source')).toBe('heard');
  });

  it('stays at the first', () => {
    const session = start(chain, { answers: answersOf(chained) });
    expect(back(session).at).toBe('guess');
    expect(back(back(session)).at).toBe('guess');
  });

  it('opens the last one from the end', () => {
    expect(back(answerAll(start(chain), undefined, 'And?')).at).toBe('opening');
  });

  it('goes from a question that was settled to the one asked before it', () => {
    const answers = answersOf({ guess: 'time', source: 'heard' });
    const session = start(chain, { answers, settled: new Set(['source']) });
    expect(back(goTo(session, 'source')).at).toBe('guess');
  });
});

describe('going to a question', () => {
  it('opens one that applies', () => {
    expect(goTo(start(chain, { answers: answersOf(chained) }), 'check').at).toBe('check');
  });

  it.each(['check', 'no-such-question', '__proto__'])('refuses what does not apply: %s', (id) => {
    const session = start(chain);
    expect(goTo(session, id)).toEqual(session);
  });

  it('refuses what was left out', () => {
    const session = start(chain, { leftOut: new Set(['guess']) });
    expect(goTo(session, 'guess').at).toBe('opening');
  });
});

describe('questions that were settled before the walk', () => {
  const answers = answersOf({ guess: 'time', check: 'ask' });
  const settled = new Set(['guess', 'check', 'opening']);

  it('are not asked, and what leans on them is', () => {
    const session = start(chain, { answers, settled });
    expect(session.at).toBe('source');
    const next = answerCurrent(session, 'guess');
    expect(idsOf(askedQuestions(next))).toEqual(['source', 'day']);
    expect(next.at).toBe('day');
    expect(back(next).at).toBe('source');
    expect(back(back(next)).at).toBe('source');
  });

  it('count', () => {
    const session = answerAll(start(chain, { answers, settled }), 'guess', 'Monday');
    expect([...finalAnswers(session).keys()]).toEqual(['guess', 'source', 'check', 'day']);
    expect(idsOf(missingQuestions(session))).toEqual(['opening']);
  });

  it('can be opened to change them', () => {
    const session = goTo(start(chain, { answers, settled }), 'guess');
    expect(session.at).toBe('guess');
    expect(answerCurrent(session, undefined).at).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/answers/answer.ts';
import { feeds } from '../../../src/core/prompt-set/feed.ts';
import {
  type PromptSet,
  type Question,
  questionTypes,
} from '../../../src/core/prompt-set/prompt-set.ts';
import { leftOutFor, minutesFor, secondsFor } from '../../../src/core/walk/pace.ts';
import { askedQuestions, startSession } from '../../../src/core/walk/session.ts';
import { nothingKnown, question, setOf } from '../../support/sets/sets.ts';

interface Start {
  readonly answers?: Answers;
  readonly settled?: ReadonlySet<string>;
}

const start = (set: PromptSet, so: Start = {}) =>
  startSession({ set, language: 'en', known: nothingKnown, ...so });

/** The ids that are left out for so many minutes, in the order of the set. */
const dropped = (set: PromptSet, minutes: number, so?: Start) => {
  const leftOut = leftOutFor(start(set, so), minutes);
  return set.questions.map(({ id }) => id).filter((id) => leftOut.has(id));
};

describe('the time that questions take', () => {
  it('is longer for open questions than for closed ones', () => {
    const closed = questionTypes.filter((type) => !['text', 'long', 'list'].includes(type));
    for (const open of ['text', 'long', 'list'] as const) {
      for (const type of closed) {
        expect(secondsFor([question({ id: 'q', type: open })])).toBeGreaterThan(
          secondsFor([question({ id: 'q', type })]),
        );
      }
    }
  });

  it('is short for a name', () => {
    const name = secondsFor([question({ id: 'other', feeds: 'other.name' })]);
    expect(name).toBeLessThan(secondsFor([question({ id: 'other' })]));
  });

  it('is said in whole minutes, never in none', () => {
    expect(minutesFor([])).toBe(1);
    expect(minutesFor([question({ id: 'q', type: 'confirm' })])).toBe(1);
    expect(
      minutesFor([question({ id: 'a', type: 'list' }), question({ id: 'b', type: 'list' })]),
    ).toBe(2);
    expect(minutesFor(Array.from({ length: 8 }, () => question({ id: 'q', type: 'long' })))).toBe(
      10,
    );
  });
});

/** Each question takes 40 seconds: three of them fit in two minutes. */
const before = setOf(
  { id: 'signal', feeds: 'moment.signal' },
  { id: 'facts', feeds: 'moment.facts' },
  { id: 'self-preserve', feeds: 'self.preserve' },
  { id: 'other-preserve', feeds: 'other.preserve' },
  { id: 'shared', feeds: 'shared' },
  { id: 'opening', feeds: 'opening', optional: false },
  { id: 'if-then', feeds: 'if-then' },
  { id: 'unsure', feeds: 'uncertainty.open', priority: 'extra' },
);

describe('fitting questions in a number of minutes', () => {
  it.each([
    [6, []],
    [5, ['unsure']],
    [4, ['signal', 'unsure']],
    [3, ['signal', 'facts', 'shared', 'unsure']],
    [2, ['signal', 'facts', 'self-preserve', 'shared', 'unsure']],
    [1, ['signal', 'facts', 'self-preserve', 'other-preserve', 'shared', 'if-then', 'unsure']],
  ])('in %i leaves out %j', (minutes, ids) => {
    expect(dropped(before, minutes)).toEqual(ids);
  });

  it('never leaves out a required question, however short the time', () => {
    const required = setOf(
      ...Array.from({ length: 9 }, (_, order) => ({ id: `q${order}`, optional: false })),
    );
    expect(dropped(required, 1)).toEqual([]);
  });

  it('leaves out extras before core questions, whatever they are about', () => {
    const set = setOf(
      { id: 'step', feeds: 'if-then', priority: 'extra' },
      { id: 'quiet', feeds: 'trust.quiet' },
    );
    expect(dropped(set, 1)).toEqual(['step']);
  });

  it('leaves out a question that feeds nothing before one that the talk needs', () => {
    expect(dropped(setOf({ id: 'more' }, { id: 'step', feeds: 'if-then' }), 1)).toEqual(['more']);
  });

  it('leaves out the later of two that matter as much', () => {
    expect(dropped(setOf({ id: 'a' }, { id: 'b' }, { id: 'c' }), 1)).toEqual(['b', 'c']);
  });

  it('never leaves out what was answered, and counts it when it is asked again', () => {
    const answers = new Map([['signal', 'a sigh']]);
    expect(dropped(before, 1, { answers })).not.toContain('signal');
    expect(dropped(before, 4, { answers })).toEqual(['shared', 'unsure']);
  });

  it('does not count what was settled before the walk', () => {
    const settled = new Set(['facts', 'shared', 'unsure']);
    expect(dropped(before, 4, { settled })).toEqual([]);
    expect(dropped(before, 3, { settled })).toEqual(['signal']);
  });

  it('does not count questions that do not apply', () => {
    const set = setOf(
      { id: 'a' },
      { id: 'b', when: { kind: 'answered', question: 'a' } },
      { id: 'c', when: { kind: 'known', name: 'last-step' } },
    );
    expect(dropped(set, 1)).toEqual([]);
  });
});

describe('fitting any questions in any time', () => {
  const anyQuestion = fc.record({
    type: fc.constantFrom('text' as const, 'long' as const, 'list' as const, 'confirm' as const),
    optional: fc.boolean(),
    priority: fc.constantFrom('core' as const, 'extra' as const),
    feeds: fc.constantFrom(...feeds),
    answered: fc.boolean(),
  });
  const anyWalk = fc.array(anyQuestion, { maxLength: 100 }).map((written) => {
    const questions = written.map(({ answered: _, ...rest }, order) => ({
      id: `q${order}`,
      ...rest,
    }));
    const answers = new Map(
      written.flatMap(({ answered }, order) => (answered ? [[`q${order}`, 'said'] as const] : [])),
    );
    return start(setOf(...questions), { answers });
  });
  const minutes = fc.integer({ min: 1, max: 30 });

  it('keeps what is required or answered, and fits unless nothing else can go', () => {
    fc.assert(
      fc.property(anyWalk, minutes, (session, limit) => {
        const leftOut = leftOutFor(session, limit);
        const asked = askedQuestions({ ...session, leftOut });
        const gone = session.set.questions.filter(({ id }) => leftOut.has(id));
        const canGo = ({ id, optional }: Question) => optional && !session.answers.has(id);
        expect(gone.every(canGo)).toBe(true);
        expect(secondsFor(asked) <= limit * 60 || !asked.some(canGo)).toBe(true);
      }),
    );
  });

  it('keeps every core question as long as an extra can go', () => {
    fc.assert(
      fc.property(anyWalk, minutes, (session, limit) => {
        const leftOut = leftOutFor(session, limit);
        const canGo = ({ id, optional }: Question) => optional && !session.answers.has(id);
        const isGone = ({ id }: Question) => leftOut.has(id);
        const extras = session.set.questions.filter(({ priority }) => priority === 'extra');
        const core = session.set.questions.filter(({ priority }) => priority === 'core');
        if (core.some(isGone)) expect(extras.filter(canGo).every(isGone)).toBe(true);
      }),
    );
  });

  it('leaves nothing out that there was time for', () => {
    fc.assert(
      fc.property(anyWalk, minutes, (session, limit) => {
        const leftOut = leftOutFor(session, limit);
        const last = [...leftOut].at(-1);
        if (last === undefined) return;
        const oneMore = askedQuestions({ ...session, leftOut: new Set([...leftOut].slice(0, -1)) });
        expect(secondsFor(oneMore)).toBeGreaterThan(limit * 60);
      }),
    );
  });

  it('leaves out no less when there is less time', () => {
    fc.assert(
      fc.property(anyWalk, minutes, (session, limit) => {
        const more = leftOutFor(session, limit + 1);
        const less = leftOutFor(session, limit);
        expect([...more].every((id) => less.has(id))).toBe(true);
      }),
    );
  });
});

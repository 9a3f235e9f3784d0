import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import { finalAnswers, startSession } from '../../../src/core/walk/session.ts';
import { walk } from '../../../src/core/walk/walk.ts';
import { nothingKnown, setOf } from '../../support/sets/sets.ts';
import { scriptedPrompter } from '../../support/terminal/scripted-prompter.ts';

const set = setOf(
  { id: 'other' },
  { id: 'guess' },
  {
    id: 'source',
    type: 'choice',
    choices: [
      { value: 'heard', label: { en: 'Heard' } },
      { value: 'guess', label: { en: 'Guess' } },
    ],
    when: { kind: 'answered', question: 'guess' },
  },
  { id: 'check', when: { kind: 'is', question: 'source', values: ['guess'] } },
  { id: 'opening', optional: false },
);

const start = () => startSession({ set, language: 'en', known: nothingKnown });
const silent = { onStep: () => {}, onTyping: () => {} };

/** Values that a person could give at each question; `undefined` is a skip. */
const valueFor = (id: string): fc.Arbitrary<Answer | undefined> => {
  if (id === 'source') return fc.constantFrom('heard', 'guess', undefined);
  if (id === 'opening') return fc.constantFrom('What matters?', 'And then?');
  return fc.constantFrom('Koen', 'time for customers', undefined);
};

type Step = { readonly back: boolean; readonly value: Record<string, Answer | undefined> };

const steps = fc.array(
  fc.record({
    back: fc.boolean(),
    value: fc.record({
      other: valueFor('other'),
      guess: valueFor('guess'),
      source: valueFor('source'),
      check: valueFor('check'),
      opening: valueFor('opening'),
    }),
  }),
  { maxLength: 40 },
);

const reply = (answer: Answer | undefined) =>
  answer === undefined ? ({ kind: 'skip' } as const) : ({ kind: 'answer', answer } as const);

describe('a walk', () => {
  it('ends in the same answers as a straight walk with the final values, whatever was gone back to', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (script: readonly Step[]) => {
        const left = [...script];
        const lastSaid = new Map<string, Answer | undefined>();
        const wandering = scriptedPrompter((asked, { initial }) => {
          const step = left.shift();
          const { id } = asked.question;
          if (step?.back && asked.canGoBack) return { kind: 'back', typed: undefined };
          const value = step === undefined ? (initial ?? lastSaid.get(id)) : step.value[id];
          const answer = value ?? (id === 'opening' ? 'What matters?' : undefined);
          lastSaid.set(id, answer);
          return reply(answer);
        });
        const wandered = await walk(start(), wandering, silent);
        const straight = await walk(
          start(),
          scriptedPrompter((asked) => reply(lastSaid.get(asked.question.id))),
          silent,
        );
        expect(wandered.finished).toBe(true);
        expect(finalAnswers(wandered.session)).toEqual(finalAnswers(straight.session));
      }),
    );
  });

  it('shows an answer again when someone comes back to it', async () => {
    const seen: (Answer | undefined)[] = [];
    let wentBack = false;
    await walk(
      start(),
      scriptedPrompter((asked, { initial }) => {
        if (asked.question.id === 'other') seen.push(initial);
        if (asked.question.id === 'guess' && !wentBack) {
          wentBack = true;
          return { kind: 'back', typed: undefined };
        }
        const said: Record<string, Answer> = { source: 'heard', opening: 'What matters?' };
        return reply(said[asked.question.id] ?? initial ?? 'Koen');
      }),
      silent,
    );
    expect(seen).toEqual([undefined, 'Koen']);
  });

  it('keeps what was typed at a question that someone went back from', async () => {
    const seen: (Answer | undefined)[] = [];
    await walk(
      start(),
      scriptedPrompter((asked, { initial }) => {
        if (asked.question.id === 'guess') {
          seen.push(initial);
          if (seen.length === 1) return { kind: 'back', typed: 'half a thought' };
        }
        return reply(asked.question.id === 'source' ? 'heard' : (initial ?? 'What matters?'));
      }),
      silent,
    );
    expect(seen).toEqual([undefined, 'half a thought']);
  });

  it('brings an answer back when the question applies again', async () => {
    const script: Record<string, (Answer | undefined)[]> = {
      source: ['guess', 'heard', 'guess'],
      check: ['I saw him smile'],
    };
    let turns = 0;
    const end = await walk(
      start(),
      scriptedPrompter((asked, { initial }) => {
        const { id } = asked.question;
        if (id === 'opening' && turns < 2) {
          turns += 1;
          return { kind: 'back', typed: undefined };
        }
        if (id === 'check' && initial !== undefined && turns === 1) {
          return { kind: 'back', typed: undefined };
        }
        return reply(script[id]?.shift() ?? initial ?? 'What matters?');
      }),
      silent,
    );
    expect(finalAnswers(end.session).get('check')).toBe('I saw him smile');
  });

  it('stops with what was typed told to the listener', async () => {
    const told: unknown[] = [];
    const end = await walk(
      start(),
      scriptedPrompter(() => ({ kind: 'stop', typed: 'Ko' })),
      { onStep: () => {}, onTyping: (session, typed) => told.push([session.at, typed]) },
    );
    expect(end.finished).toBe(false);
    expect(told).toEqual([['other', 'Ko']]);
  });
});

describe('a second look at an answer', () => {
  const answering = (said: Record<string, Answer>) =>
    scriptedPrompter((asked, { initial }) => reply(said[asked.question.id] ?? initial));

  it('asks the same question again, with the cursor at the words', async () => {
    const seen: unknown[] = [];
    let looks = 0;
    await walk(
      start(),
      scriptedPrompter((asked, { initial, focus }) => {
        if (asked.question.id === 'other') seen.push([initial, focus]);
        const said: Record<string, Answer> = { source: 'heard', opening: 'What matters?' };
        return reply(said[asked.question.id] ?? initial ?? 'Koen');
      }),
      silent,
      {
        lookAgain: async (session, question) => {
          looks += 1;
          if (question.id === 'other' && looks === 1) {
            return { kind: 'rewrite', session, focus: { start: 0, end: 4 } };
          }
          return { kind: 'go-on', session };
        },
      },
    );
    expect(seen).toEqual([
      [undefined, undefined],
      ['Koen', { start: 0, end: 4 }],
    ]);
  });

  it('is not taken at a question that was skipped', async () => {
    const looked: string[] = [];
    await walk(start(), answering({ opening: 'What matters?' }), silent, {
      lookAgain: async (session, question) => {
        looked.push(question.id);
        return { kind: 'go-on', session };
      },
    });
    expect(looked).toEqual(['opening']);
  });

  it('can end the walk, with the answer kept', async () => {
    const end = await walk(start(), answering({ other: 'Koen' }), silent, {
      lookAgain: async (session) => ({ kind: 'stop', session }),
    });
    expect(end.finished).toBe(false);
    expect(end.session.answers.get('other')).toBe('Koen');
    expect(end.session.at).toBe('guess');
  });
});

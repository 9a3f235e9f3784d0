import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import {
  answerCurrent,
  applicableQuestions,
  askedQuestions,
  back,
  goTo,
  type Session,
} from '../../../src/core/walk/session.ts';
import { chain, idsOf, start } from '../../support/sets/sessions.ts';

describe('any walk, whatever is answered, skipped, gone back to or opened', () => {
  const move = fc.oneof(
    fc.constant({ kind: 'back' as const }),
    fc.record({
      kind: fc.constant('go' as const),
      id: fc.constantFrom(...idsOf(chain.questions), 'no'),
    }),
    fc.record({
      kind: fc.constant('answer' as const),
      answer: fc.constantFrom('guess', 'heard', 'words', undefined),
    }),
  );
  const step = (session: Session, each: typeof move extends fc.Arbitrary<infer T> ? T : never) => {
    if (each.kind === 'back') return back(session);
    return each.kind === 'go' ? goTo(session, each.id) : answerCurrent(session, each.answer);
  };
  const settled = fc
    .uniqueArray(fc.constantFrom(...idsOf(chain.questions)))
    .map((all) => new Set(all));

  it('stands at a question that applies, or at the end', () => {
    fc.assert(
      fc.property(settled, fc.array(move), (already, moves) => {
        let session = start(chain, { settled: already });
        for (const each of moves) {
          session = step(session, each);
          if (session.at !== undefined) {
            expect(idsOf(applicableQuestions(session))).toContain(session.at);
          }
        }
      }),
    );
  });

  it('goes back to an earlier question only, one at a time, and forward again to where it was', () => {
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const session = moves.reduce(step, start(chain));
        const before = back(session);
        const asked = [...idsOf(askedQuestions(session)), undefined];
        const here = asked.indexOf(session.at);
        expect(asked.indexOf(before.at)).toBe(Math.max(0, here - 1));
        if (here < 1 || before.at === undefined) return;
        expect(answerCurrent(before, session.answers.get(before.at))).toEqual(session);
      }),
    );
  });

  it('keeps every answer until that answer itself is changed', () => {
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const said = new Map<string, Answer>();
        let session = start(chain);
        for (const each of moves) {
          if (each.kind === 'answer' && session.at !== undefined) {
            if (each.answer === undefined) said.delete(session.at);
            else said.set(session.at, each.answer);
          }
          session = step(session, each);
        }
        expect(session.answers).toEqual(said);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { nudging } from '../../../src/commands/walking/nudging.ts';
import type { Prompter } from '../../../src/core/ports.ts';
import { builtInSets } from '../../../src/core/prompt-set/built-in-sets.ts';
import { goTo, type Session, startSession, withAnswer } from '../../../src/core/walk/session.ts';
import { testContext } from '../../support/context.ts';

/** A person who always wants to write it anew. */
function rewriting() {
  const asked: string[] = [];
  const prompter: Prompter = {
    ask: () => Promise.reject(new Error('no question is asked here')),
    confirm: () => Promise.reject(new Error('no yes or no is asked here')),
    async pick(message, items) {
      asked.push(message);
      return items.at(-1)?.value;
    },
  };
  return { asked, prompter };
}

/** What is looked at again after this answer to what could be seen and heard. */
async function looking() {
  const { asked, prompter } = rewriting();
  const lookAgain = nudging(testContext({ prompter }).context);
  const set = await builtInSets.get('before')?.();
  if (set === undefined) throw new Error('no set');
  const known = { texts: new Map<never, string>(), week: 48 };
  const start = goTo(startSession({ set, language: 'en', known }), 'facts');
  const question = set.questions.find(({ id }) => id === 'facts');
  if (question === undefined) throw new Error('no question');
  const say = (session: Session, words: string) =>
    lookAgain(withAnswer(session, 'facts', [words]), question);
  return { asked, start, say };
}

const judging = 'Koen is always lazy';

describe('a soft question about words', () => {
  it('is not asked twice about words that were left as they are', async () => {
    const { asked, start, say } = await looking();
    const first = await say(start, judging);
    expect(first.kind).toBe('rewrite');
    expect((await say(first.session, judging)).kind).toBe('go-on');
    expect(asked).toHaveLength(1);
  });

  it('is asked about other words', async () => {
    const { asked, start, say } = await looking();
    const first = await say(start, judging);
    await say(first.session, 'Koen never listens to anybody');
    expect(asked).toHaveLength(2);
  });
});

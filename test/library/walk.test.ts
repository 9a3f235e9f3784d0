import { describe, expect, it } from 'vitest';
import { finalAnswers, startSession } from '../../src/library/session.ts';
import { loadPromptSet } from '../../src/library/sets.ts';
import { type Reply, walk } from '../../src/library/walk.ts';

const before = await loadPromptSet('before');

/** Walks with the given replies, then skips; gives what was asked, with the problem that was shown. */
async function walkWith(replies: readonly Reply[]) {
  const left = [...replies];
  const asked: string[] = [];
  const end = await walk(startSession(before), ({ id, answer }, problem) => {
    asked.push([id, answer, problem && 'again'].filter((part) => part !== undefined).join(' '));
    const skip: Reply = id === 'opening' ? { kind: 'answer', answer: 'What?' } : { kind: 'skip' };
    return left.shift() ?? skip;
  });
  return { asked, end };
}

const given = (answer: unknown): Reply => ({ kind: 'answer', answer });

describe('a walk', () => {
  it('asks each question that applies until the end', async () => {
    const { asked, end } = await walkWith([]);
    expect(asked[0]).toBe('temperature');
    expect(asked).toContain('opening');
    expect(end.finished).toBe(true);
    expect([...finalAnswers(end.session)]).toEqual([['opening', 'What?']]);
  });

  it('asks again, with what is wrong, until an answer fits', async () => {
    const { asked, end } = await walkWith([given(9), given('x'), given('2')]);
    expect(asked.slice(0, 4)).toEqual([
      'temperature',
      'temperature again',
      'temperature again',
      'other',
    ]);
    expect(end.session.answers.get('temperature')).toBe(2);
  });

  it('goes back, with what was answered there', async () => {
    const { asked } = await walkWith([given(2), { kind: 'back' }]);
    expect(asked.slice(0, 3)).toEqual(['temperature', 'other', 'temperature 2']);
  });

  it('stops where the person does', async () => {
    const { asked, end } = await walkWith([given(2), { kind: 'stop' }]);
    expect(asked).toEqual(['temperature', 'other']);
    expect(end).toMatchObject({ finished: false, session: { at: 'other' } });
  });
});

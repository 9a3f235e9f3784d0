import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper } from '../../../src/commands/walking/draft-keeper.ts';
import type { Draft, DraftStore } from '../../../src/core/ports.ts';
import { ReflectError } from '../../../src/core/problem.ts';
import { start } from '../../support/sets/sessions.ts';
import { setOf } from '../../support/sets/sets.ts';

const session = start(setOf({ id: 'one' }));

/** A keeper, and each draft that it put on disk. */
function keeperOn(disk: { isFull: boolean } = { isFull: false }) {
  const saved: Draft[] = [];
  const store: DraftStore = {
    save: (draft) => {
      if (disk.isFull)
        throw new ReflectError({ code: 'cannot-write', path: 'x', reason: 'ENOSPC' });
      saved.push(draft);
    },
    remove: () => void saved.splice(0),
    list: () => ({ drafts: saved, damaged: [] }),
    pathOf: (id) => id,
    openFolder: () => undefined,
  };
  const base = {
    id: 'k3f9',
    set: 'mine',
    language: 'en',
    started: '2026-11-23T09:30:00+01:00',
    leftOut: [],
    settled: [],
    known: new Map(),
    wishes: {},
  } as const;
  return { keeper: new DraftKeeper(store, () => new Date(), base), saved };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a draft', () => {
  it('is on disk at once after a step', () => {
    const { keeper, saved } = keeperOn();
    keeper.onStep(session);
    expect(saved).toMatchObject([{ id: 'k3f9', at: 'one', typing: undefined }]);
  });

  it('is never more than a second behind what is typed, however long there is no pause', () => {
    const { keeper, saved } = keeperOn();
    const typedAt = new Map<string, number>();
    let behind = 0;
    for (let length = 1; length <= 100; length += 1) {
      const typed = 'z'.repeat(length);
      typedAt.set(typed, Date.now());
      keeper.onTyping(session, typed);
      vi.advanceTimersByTime(50);
      const kept = String(saved.at(-1)?.typing ?? '');
      const oldest = typedAt.get('z'.repeat(kept.length + 1)) ?? Date.now();
      behind = Math.max(behind, Date.now() - oldest);
    }
    expect(behind).toBeLessThan(1000);
    // And not at each key: a disk may be slow.
    expect(saved.length).toBeLessThan(20);
  });

  it('is saved again after a disk that was full has room', () => {
    const disk = { isFull: true };
    const { keeper, saved } = keeperOn(disk);
    keeper.onStep(session);
    expect(keeper.failure?.problem.code).toBe('cannot-write');
    disk.isFull = false;
    keeper.flush();
    expect(keeper.failure).toBeUndefined();
    expect(saved).toHaveLength(1);
  });

  it('that is thrown away does not come back for what was typed last', () => {
    const { keeper, saved } = keeperOn();
    keeper.onTyping(session, 'z');
    keeper.remove();
    vi.advanceTimersByTime(5000);
    expect(saved).toEqual([]);
  });
});

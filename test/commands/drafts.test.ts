import { describe, expect, it } from 'vitest';
import { runDraftsList, runDraftsShow } from '../../src/commands/drafts.ts';
import type { Draft } from '../../src/core/ports.ts';
import { testContext } from '../support/context.ts';

const unfinished: Draft = {
  id: 'k3f9',
  set: 'before',
  language: 'en',
  started: '2026-11-23T09:30:00+01:00',
  saved: '2026-11-23T09:31:00+01:00',
  answers: new Map<string, string | number | string[]>([
    ['other', 'Koen'],
    ['temperature', 2],
    ['facts', ['He sighed', 'He left']],
  ]),
  at: 'self-preserve',
  typing: 'That every',
  leftOut: [],
  settled: [],
  known: new Map(),
  wishes: {},
  finishing: false,
};

async function contextWith(...drafts: readonly Draft[]) {
  const test = testContext();
  const store = await test.context.drafts();
  for (const draft of drafts) store.save(draft);
  return test;
}

describe('the list of drafts', () => {
  it('tells two of the same set apart by whom they are about', async () => {
    const { context, out } = await contextWith(
      unfinished,
      { ...unfinished, id: 'p4q2', answers: new Map(), wishes: { with: 'Mark' } },
      { ...unfinished, id: 'x9y8', answers: new Map() },
    );
    await runDraftsList(context);
    expect(out().trimEnd().split('\n').sort()).toEqual([
      'k3f9  Before the meeting · Koen  2026-11-23 09:31 · 3 answers',
      'p4q2  Before the meeting · Mark  2026-11-23 09:31 · 0 answers',
      'x9y8  Before the meeting  2026-11-23 09:31 · 0 answers',
    ]);
  });

  it('has the name of a set that is gone', async () => {
    const { context, out } = await contextWith({ ...unfinished, set: 'gone' });
    await runDraftsList(context);
    expect(out()).toBe('k3f9  gone  2026-11-23 09:31 · 3 answers\n');
  });
});

describe('a draft that is shown', () => {
  it('has the questions as they were asked, and what was being typed', async () => {
    const { context, out } = await contextWith(unfinished);
    await runDraftsShow(context, { draft: 'k3f' });
    expect(out()).toMatch(/\n\nWho is it about.*\nKoen\n/);
    expect(out()).toMatch(/\n\nWhat exactly .*\?\nHe sighed\nHe left\n/);
    expect(out()).toMatch(/\nThat every …\n$/);
    expect(out()).not.toMatch(/^facts|self-preserve|\{other\}/m);
  });

  it('has every word when its set is gone', async () => {
    const { context, out } = await contextWith({ ...unfinished, set: 'gone' });
    await runDraftsShow(context, { draft: 'k3f9' });
    expect(out()).toContain('facts\nHe sighed\nHe left\n');
    expect(out()).toContain('self-preserve\nThat every …\n');
  });
});

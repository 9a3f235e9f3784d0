import { describe, expect, it } from 'vitest';
import { fieldOf, isNudgeField, kindsFor, nudgeFields } from '../../../src/core/nudge/kinds.ts';
import { feeds } from '../../../src/core/prompt-set/feed.ts';

describe('the field of an answer', () => {
  it('is reached by some feed, for each field', () => {
    const reached = new Set(feeds.map(fieldOf).filter((field) => field !== undefined));
    expect([...reached].sort()).toEqual([...nudgeFields].sort());
  });

  it.each([
    'other.position',
    'other.worry',
    'after.heard',
    'moment.signal',
    'if-then',
    'private.question',
    'trust.temperature',
    undefined,
  ] as const)('is none where nothing is nudged: %s', (feed) => {
    expect(fieldOf(feed)).toBeUndefined();
  });

  it('allows mind-reading only among the facts, the guess at the other being marked elsewhere', () => {
    const fields = nudgeFields.filter((field) => kindsFor(field).includes('mind-reading'));
    expect(fields).toEqual(['facts']);
  });

  it('is no field when its name is not known', () => {
    expect(isNudgeField('facts')).toBe(true);
    expect(kindsFor('feelings about it')).toEqual([]);
  });
});

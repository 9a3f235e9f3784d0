import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/core/nearest.ts';

const sets = ['before', 'intention', 'experience', 'uncertainty', 'trust', 'weekly', 'after'];

describe('the nearest name', () => {
  it.each([
    ['befor', 'before'],
    ['befroe', 'before'],
    ['Weekly', 'weekly'],
    ['exp', 'experience'],
    ['uncertain', 'uncertainty'],
    ['trsut', 'trust'],
  ])('to %s is %s', (word, name) => {
    expect(nearest(word, sets)[0]).toBe(name);
  });

  it('sees letters that changed places as one slip, also in a short word', () => {
    expect(nearest('aks', ['ask', 'own'])).toEqual(['ask']);
  });

  it.each(['zzz', '', 'x', 'b', 'completely-different'])('is nothing for %j', (word) => {
    expect(nearest(word, [...sets, 'y'])).toEqual([]);
  });

  it('comes first, and there are no more than asked for', () => {
    expect(nearest('tex', ['next', 'text', 'test', 'tent'], 2)).toEqual(['text', 'next']);
  });
});

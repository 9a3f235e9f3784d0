import { describe, expect, it } from 'vitest';
import { withoutPrivate } from '../../src/core/shared-private.ts';
import { answersOf } from '../support/sessions.ts';
import { setOf } from '../support/sets.ts';

describe('answers without what is private', () => {
  const { questions } = setOf(
    { id: 'secret', type: 'list', private: true },
    { id: 'open', type: 'list' },
    { id: 'secret-pick', type: 'choice', choices: [], from: ['open', 'secret'] },
    { id: 'open-pick', type: 'choice', choices: [], from: ['open'] },
    { id: 'again', type: 'choice', choices: [], from: ['secret-pick'] },
  );

  it('have none that is private, and none that was picked from it', () => {
    const answers = answersOf({
      secret: ['s'],
      open: ['o'],
      'secret-pick': 's',
      'open-pick': 'o',
      again: 's',
      unknown: 'u',
    });
    expect([...withoutPrivate(questions, answers).keys()]).toEqual(['open', 'open-pick']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/core/note/note.ts';
import { review } from '../../../src/core/review/review.ts';
import { builtInQuestions, noteOn } from '../../support/notes/looked-back.ts';

const next = (notes: readonly Note[]) =>
  review(notes, { questionsOf: builtInQuestions, now: new Date('2026-11-25T12:00:00') }).next;

describe('the question for next time', () => {
  const talked = { used: 'asked', guess: 'right' };
  const full = {
    shared: 'samen',
    signal: 'zucht',
    unsure: 'of het lukt',
  };

  const waiting = noteOn('2026-11-02', { opening: 'Hoe?' });

  it.each<[string, string, Note[]]>([
    ['look-back', 'conversations wait to be looked back on', [waiting]],
    [
      'ask',
      'opening questions were not asked',
      [noteOn('2026-11-02', { opening: 'Hoe?' }, { after: { used: 'not' } })],
    ],
    [
      'check-guess',
      'guesses were not talked about',
      [noteOn('2026-11-02', {}, { after: { used: 'asked', guess: 'not-discussed' } })],
    ],
    [
      'smaller-step',
      'a step has been open for three weeks',
      [noteOn('2026-11-04', { 'if-then': 'als A' })],
    ],
    [
      'keep',
      'much is renewed and nothing kept',
      [noteOn('2026-11-02', {}, { after: { renew: ['a'] } })],
    ],
    [
      'renew',
      'much is kept and nothing renewed',
      [noteOn('2026-11-02', {}, { after: { keep: ['a'] } })],
    ],
    ['shared', 'nothing shared was named', [noteOn('2026-11-02', {}, { after: talked })]],
    ['other-story', 'nothing was seen that did not fit', [noteOn('2026-11-02', full)]],
    [
      'not-known',
      'nobody said what they do not know',
      [
        noteOn('2026-11-02', { shared: 'samen' }),
        noteOn('2026-11-03', { counter: 'hij hielp' }, { set: 'intention' }),
      ],
    ],
    [
      'experience',
      'no experience was drawn on',
      [noteOn('2026-11-02', full), noteOn('2026-11-03', { counter: 'a' }, { set: 'intention' })],
    ],
    [
      'heard-little',
      'it was not asked who is quiet',
      [
        noteOn('2026-11-02', full),
        noteOn('2026-11-03', { counter: 'a' }, { set: 'intention' }),
        noteOn('2026-11-04', { experience: 'Ria' }, { set: 'weekly' }),
      ],
    ],
    [
      'surprise',
      'nothing is missing',
      [
        noteOn('2026-11-02', full),
        noteOn('2026-11-03', { counter: 'a' }, { set: 'intention' }),
        noteOn('2026-11-04', { experience: 'Ria', trust: 'Jo twijfelde' }, { set: 'weekly' }),
      ],
    ],
  ])('is %s when %s', (question, _, notes) => {
    expect(next(notes)).toBe(question);
  });

  it('does not ask to look back on a conversation of today', () => {
    expect(next([noteOn('2026-11-25', { opening: 'Hoe?' })])).not.toBe('look-back');
  });

  it('leaves a step alone for three weeks', () => {
    expect(next([noteOn('2026-11-05', { 'if-then': 'als A' })])).not.toBe('smaller-step');
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import type { KnownName } from '../../../src/core/prompt-set/condition.ts';
import { answerCurrent, back, textFor } from '../../../src/core/walk/session.ts';
import { answersOf, type Start, start } from '../../support/sets/sessions.ts';
import { question, setOf } from '../../support/sets/sets.ts';

describe('a text with an earlier answer in it', () => {
  const set = setOf(
    { id: 'other', blank: { nl: 'de ander', en: 'the other person' } },
    { id: 'facts', type: 'list' },
    {
      id: 'source',
      type: 'choice',
      choices: [{ value: 'heard', label: { nl: 'Gehoord', en: 'I heard it' } }],
    },
    { id: 'check', when: { kind: 'answered', question: 'source' } },
  );
  const text = { nl: 'Wat wil {other}?', en: 'What does {other} want?' };
  const of = (answers: Record<string, Answer>, asked: string, so: Start = {}) =>
    textFor(start(set, { answers: answersOf(answers), ...so }), { en: asked });

  it.each<[string, Record<string, Answer>, string]>([
    ['with the answer', { other: 'Koen' }, 'What does Koen want?'],
    ['without one, by what stands for it', {}, 'What does the other person want?'],
    ['with braces in the answer', { other: '{facts} {x}' }, 'What does {facts} {x} want?'],
    [
      'with the beginning of a page',
      { other: `Koen\n${'x'.repeat(200)}` },
      `What does Koen ${'x'.repeat(115)}… want?`,
    ],
    ['with signs that replacing text knows', { other: '$& $1' }, 'What does $& $1 want?'],
  ])('is filled %s', (_, answers, expected) => {
    expect(textFor(start(set, { answers: answersOf(answers) }), text)).toBe(expected);
  });

  it('is in the language of the walk', () => {
    const dutch = start(set, { language: 'nl', answers: answersOf({ source: 'heard' }) });
    expect(textFor(dutch, text)).toBe('Wat wil de ander?');
    expect(textFor(dutch, { nl: '{source}' })).toBe('Gehoord');
  });

  it('shows items in a row, and a choice by its label', () => {
    expect(of({ facts: ['a sigh', 'a joke'] }, '{facts}')).toBe('a sigh, a joke');
    expect(of({ source: 'heard' }, '{source}')).toBe('I heard it');
  });

  it('leaves a gap that can be seen for an answer that is not there', () => {
    expect(of({}, 'You saw: {facts}')).toBe('You saw: …');
  });

  it('does not show an answer that no longer counts', () => {
    expect(of({ check: 'ask Koen' }, '{check}')).toBe('…');
    expect(of({ source: 'heard', check: 'ask Koen' }, '{check}')).toBe('ask Koen');
    expect(of({ other: 'Koen' }, '{other}', { leftOut: new Set(['other']) })).toBe(
      'the other person',
    );
  });

  it('leaves other braces as they are', () => {
    expect(of({}, '{nobody} {} {Other} {constructor}')).toBe('{nobody} {} {Other} {constructor}');
  });
});

describe('a text with something known in it', () => {
  const texts = new Map<KnownName, string>([
    ['last-step', 'If {other} sighs, then I ask.'],
    ['guess', 'time for customers'],
  ]);
  const known = { week: 1, texts };
  const guess = question({
    id: 'guess',
    type: 'choice',
    choices: [{ value: 'right', label: { en: 'Spot on' } }],
    when: { kind: 'known', name: 'guess' },
    ask: { en: 'How close was “{guess}”?' },
  });

  it('shows it as it was written', () => {
    const text = { en: 'Your step was “{last-step}”' };
    expect(textFor(start(setOf({ id: 'other' }), { known }), text)).toBe(
      'Your step was “If {other} sighs, then I ask.”',
    );
  });

  it('shows a gap when it is not known', () => {
    expect(textFor(start(setOf({ id: 'a' })), { en: '{last-step}, {other}' })).toBe('…, …');
  });

  it('shows the guess itself, before and after it was said how close it was', () => {
    const session = start(setOf(guess), { known });
    expect(textFor(session, guess.ask)).toBe('How close was “time for customers”?');
    const answered = back(answerCurrent(session, 'right'));
    expect(textFor(answered, guess.ask)).toBe('How close was “time for customers”?');
  });
});

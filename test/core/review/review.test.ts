import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/core/note/note.ts';
import { type ReviewOptions, review } from '../../../src/core/review/review.ts';
import { heardAsGuessed } from '../../../src/core/review/review-parts.ts';
import { builtInQuestions, noteOn } from '../../support/notes/looked-back.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';

const look = (notes: readonly Note[], options: Partial<ReviewOptions> = {}) =>
  review(notes, {
    questionsOf: builtInQuestions,
    now: new Date('2026-11-25T12:00:00'),
    ...options,
  });

describe('a review', () => {
  it('of no notes has nothing to tell, and still a question', () => {
    expect(look([])).toEqual({
      temperature: [],
      kept: [],
      renewed: [],
      openSteps: [],
      asked: { asked: 0, otherWords: 0, not: 0 },
      guesses: { right: 0, partly: 0, off: 0, notDiscussed: 0 },
      next: 'shared',
    });
  });

  it('goes from the day of the first note to that of the last, in whatever order they come', () => {
    const notes = ['2026-11-09', '2026-11-02', '2026-11-23'].map((day) => noteOn(day, {}));
    expect(look(notes).period).toEqual({ from: '2026-11-02', until: '2026-11-23' });
  });

  it('has the temperatures in order of time, each conversation before and after', () => {
    const readings = look([
      noteOn('2026-11-16', { temperature: 3 }, { set: 'weekly' }),
      noteOn('2026-11-09', { temperature: 2 }, { temperature: 2, after: { temperature: 4 } }),
      noteOn('2026-11-12', {}, { after: { temperature: 5 } }),
      noteOn('2026-11-10', {}),
    ]).temperature;
    expect(readings.map(({ day, when, value }) => `${day} ${when} ${value}`)).toEqual([
      '2026-11-09 before 2',
      '2026-11-09 after 4',
      '2026-11-12 after 5',
      '2026-11-16 before 3',
    ]);
  });

  it('takes the temperature that a person changed in the front matter, unless it is none', () => {
    const changed = (temperature: number) =>
      look([noteOn('2026-11-09', { temperature: 2 }, { temperature })]).temperature.map(
        ({ value }) => value,
      );
    expect(changed(4)).toEqual([4]);
    expect(changed(1e300)).toEqual([]);
    expect(changed(-1)).toEqual([]);
  });

  it('tells what was kept and renewed most often, as it was written the last time', () => {
    const { kept, renewed } = look([
      noteOn('2026-11-02', {}, { after: { keep: ['Tijd voor klanten', 'rust'] } }),
      noteOn(
        '2026-11-09',
        {},
        { after: { keep: ['tijd voor  klanten.', 'Trots'], renew: ['Planning'] } },
      ),
      noteOn(
        '2026-11-16',
        { preserve: ['TIJD VOOR KLANTEN', 'één ochtend'], rest: ['planning!'] },
        { set: 'experience', after: { keep: ['tijd voor klanten', 'Eén ochtend'] } },
      ),
    ]);
    expect(kept).toEqual([
      { text: 'tijd voor klanten', times: 3, last: '2026-11-16' },
      { text: 'Eén ochtend', times: 1, last: '2026-11-16' },
      { text: 'Trots', times: 1, last: '2026-11-09' },
      { text: 'rust', times: 1, last: '2026-11-02' },
    ]);
    expect(renewed).toEqual([{ text: 'planning!', times: 2, last: '2026-11-16' }]);
  });

  it('keeps the words of private questions to itself, and counts what they tell', () => {
    const own = (id: string) =>
      ({ id, type: 'text', ask: {}, optional: true, private: true, priority: 'core' }) as const;
    const questions = [
      { ...own('stay'), feeds: 'keep' },
      { ...own('change'), feeds: 'renew' },
      { ...own('plan'), feeds: 'if-then' },
      { ...own('heat'), feeds: 'trust.temperature' },
    ] as const;
    const answers = { stay: 'secret', change: ['secret'], plan: 'secret', heat: 4 };
    const found = look([noteOn('2026-11-02', answers, { set: 'own' })], {
      questionsOf: () => questions,
    });
    expect(JSON.stringify(found)).not.toContain('secret');
    expect(found.temperature).toMatchObject([{ value: 4 }]);
  });

  it('puts what came back last before what came back as often', () => {
    const kept = [['rust', 'tijd'], ['tijd'], ['rust']].map((keep, order) =>
      noteOn(`2026-11-0${order + 1}`, {}, { after: { keep } }),
    );
    expect(look(kept).kept.map(({ text }) => text)).toEqual(['rust', 'tijd']);
  });

  it('counts the questions that were asked, not the notes', () => {
    const used = ['asked', 'other-words', 'not', 'asked', undefined];
    const notes = used.map((answer, order) =>
      noteOn(`2026-11-0${order + 1}`, {}, { after: answer === undefined ? {} : { used: answer } }),
    );
    expect(look(notes).asked).toEqual({ asked: 2, otherWords: 1, not: 1 });
  });

  it('tells how often a guess was as heard, and how often asking changed it', () => {
    const guesses = ['right', 'right', 'right', 'partly', 'partly', 'partly', 'off', 'off'];
    const notes = [...guesses, 'not-discussed'].map((guess, order) =>
      noteOn(`2026-11-${order + 10}`, {}, { after: { guess } }),
    );
    const found = look(notes).guesses;
    expect(found).toEqual({ right: 3, partly: 3, off: 2, notDiscussed: 1 });
    expect(heardAsGuessed(found)).toEqual({ as: 3, of: 8, changed: 5 });
  });

  it('looks back on the notes that count; the others tell only what came of a step', () => {
    const notes = [
      noteOn('2026-10-05', { temperature: 1, 'if-then': 'als A' }, { with: 'Koen' }),
      noteOn('2026-11-09', { temperature: 2, 'if-then': 'als B' }, { with: 'Mark' }),
      noteOn('2026-11-16', { temperature: 3, followup: 'done' }, { with: 'Mark' }),
    ];
    const found = look(notes, { counts: ({ date }) => date.startsWith('2026-11-09') });
    expect(found.temperature.map(({ value }) => value)).toEqual([2]);
    expect(found.period).toEqual({ from: '2026-11-09', until: '2026-11-09' });
    expect(found.openSteps).toEqual([]);
    expect(
      look(notes.slice(0, 2), { counts: ({ id }) => id === 'n20261109' }).openSteps,
    ).toHaveLength(1);
  });

  it('leaves out what was answered to a set that is gone', () => {
    const notes = [noteOn('2026-11-02', { 'if-then': 'als A', temperature: 3 }, { set: 'gone' })];
    expect(look(notes)).toMatchObject({ openSteps: [], temperature: [] });
  });

  it('is the same for the same notes, and takes a time in keeping with how many they are', () => {
    const notes = Array.from({ length: 4_000 }, (_, order) =>
      noteOn(
        `20${10 + (order % 16)}-0${1 + (order % 9)}-1${order % 10}`,
        { temperature: 1 + (order % 5), opening: 'Hoe?', 'if-then': `als ${order}` },
        {
          id: `n${order}`,
          with: `Persoon ${order % 40}`,
          after: { keep: [`Iets ${order % 90}.`], used: 'asked' },
        },
      ),
    );
    const first = look(notes);
    expect(growthTo(notes.length, (count) => look(notes.slice(0, count)))).toBeLessThan(inKeeping);
    expect(look([...notes].reverse()).next).toEqual(first.next);
    expect(first.asked.asked).toBe(4_000);
  });
});

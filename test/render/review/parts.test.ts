import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import type { OpenStep } from '../../../src/core/review/open-steps.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { periodOf, reviewParts } from '../../../src/render/review/parts.ts';

const nothing: Review = {
  period: { from: '2026-10-12', until: '2026-11-23' },
  temperature: [],
  kept: [],
  renewed: [],
  openSteps: [],
  asked: { asked: 0, otherWords: 0, not: 0 },
  guesses: { right: 0, partly: 0, off: 0, notDiscussed: 0 },
  next: 'surprise',
};

const english = textsFor('en').review;
const dutch = textsFor('nl').review;

/** What is said of a look back in which there is only this, line by line. */
const said = (only: Partial<Review>, texts = english): string[] =>
  reviewParts({ ...nothing, ...only }, texts)
    .slice(0, -1)
    .flatMap(({ lines, rest }) => [
      ...lines.map(({ words, aside }) => (aside === undefined ? words : `${words} (${aside})`)),
      ...(rest === undefined ? [] : [rest]),
    ]);

const step = (age: number, rest: Partial<OpenStep> = {}): OpenStep => ({
  text: `if ${age}`,
  note: 'k3f9',
  day: '2026-10-12',
  age,
  ...rest,
});

describe('a look back in words', () => {
  it.each(languages)(
    'has nothing but a question when there is little to tell, in %s',
    (language) => {
      const texts = textsFor(language).review;
      expect(reviewParts(nothing, texts)).toEqual([
        { title: texts.headings.little, lines: [{ words: texts.little }] },
        { title: texts.headings.next, lines: [{ words: texts.next.surprise }] },
      ]);
    },
  );

  it('draws no line through one number', () => {
    const reading = { note: 'k3f9', day: '2026-10-12', value: 3, when: 'before' } as const;
    const titles = (temperature: Review['temperature']) =>
      reviewParts({ ...nothing, temperature }, english).map(({ title }) => title);
    expect(titles([reading])).not.toContain(english.headings.temperature);
    expect(titles([reading, reading])).toContain(english.headings.temperature);
  });

  it.each([
    [1, 0, 0, 'You asked your opening question in one conversation.'],
    [
      0,
      1,
      0,
      'You asked your opening question in one conversation. It was in other words than you had planned.',
    ],
    [
      4,
      1,
      2,
      'You asked your opening question in 5 of 7 conversations. Once in other words than you had planned.',
    ],
    [
      3,
      2,
      0,
      'You asked your opening question in 5 of 5 conversations. 2 times in other words than you had planned.',
    ],
    [0, 0, 1, 'In one conversation you did not get to your opening question.'],
    [0, 0, 3, 'In 3 conversations you did not get to your opening question.'],
  ])('tells that a question was asked %i times, %i in other words, and %i not', (...told) => {
    const [asked, otherWords, not, words] = told;
    expect(said({ asked: { asked, otherWords, not } }).join(' ')).toBe(words);
  });

  it.each([
    [3, 3, 2, 0, 'Heard as guessed: 3 of 8. Asking changed your view 5 times.'],
    [
      2,
      1,
      0,
      1,
      'Heard as guessed: 2 of 3. Asking changed your view once. One guess was not talked about.',
    ],
    [2, 0, 0, 0, 'Heard as guessed: 2 of 2.'],
    [1, 0, 0, 0, 'One guess was talked about, and you heard what you had guessed.'],
    [0, 0, 1, 0, 'One guess was talked about, and asking changed your view.'],
    [0, 0, 0, 2, '2 guesses were not talked about.'],
  ])('tells of guesses: %i right, %i partly, %i off, %i not discussed', (...told) => {
    const [right, partly, off, notDiscussed, words] = told;
    expect(said({ guesses: { right, partly, off, notDiscussed } }).join(' ')).toBe(words);
  });

  it('says the same in Dutch, for one and for more', () => {
    const told = (one: boolean): Partial<Review> => ({
      asked: { asked: one ? 1 : 5, otherWords: 0, not: one ? 0 : 2 },
      guesses: { right: one ? 0 : 3, partly: one ? 1 : 5, off: 0, notDiscussed: one ? 1 : 2 },
    });
    expect(said(told(true), dutch)).toEqual([
      'Je stelde je openingsvraag in één gesprek.',
      'Eén vermoeden is besproken, en door te vragen veranderde je beeld.',
      'Eén vermoeden is niet besproken.',
    ]);
    expect(said(told(false), dutch)).toEqual([
      'Je stelde je openingsvraag in 5 van de 7 gesprekken.',
      'Gehoord zoals je vermoedde: 3 van de 8.',
      'Door te vragen veranderde je beeld 5 keer.',
      '2 vermoedens zijn niet besproken.',
    ]);
  });

  it('tells how often something was written, and when for the last time', () => {
    const kept = [
      { text: 'Tuesdays', times: 3, last: '2026-11-16' },
      { text: 'calm', times: 1, last: '2025-12-29' },
    ] as const;
    expect(said({ kept })).toEqual(['Tuesdays (3 times, last on 16 Nov)', 'calm (29 Dec 2025)']);
  });

  it('shows what came back most often, and no more than five', () => {
    const renewed = Array.from({ length: 9 }, (_, order) => ({
      text: `${order}`,
      times: 9 - order,
      last: '2026-11-16' as const,
    }));
    expect(said({ renewed })).toHaveLength(5);
    expect(said({ renewed })[0]).toContain('9 times');
  });

  it('tells of an open step with whom it was, how old it is, and what came of it', () => {
    const more = { with: 'Koen', outcome: 'partly', lookBack: '2026-11-30' } as const;
    expect(said({ openSteps: [step(21, more)] })).toEqual([
      'if 21 (Koen, 3 weeks ago, partly done, look back: 30 Nov)',
    ]);
  });

  it.each([
    [0, 'today', 'vandaag'],
    [1, 'yesterday', 'gisteren'],
    [6, '6 days ago', '6 dagen geleden'],
    [7, 'a week ago', 'een week geleden'],
    [13, '13 days ago', '13 dagen geleden'],
    [21, '3 weeks ago', '3 weken geleden'],
    [59, '8 weeks ago', '8 weken geleden'],
    [61, '2 months ago', '2 maanden geleden'],
    [364, '12 months ago', '12 maanden geleden'],
    [365, 'more than a year ago', 'meer dan een jaar geleden'],
    [731, '2 years ago', '2 jaar geleden'],
  ])('says of %i days: %s', (days, words, woorden) => {
    expect([english.ago(days), dutch.ago(days)]).toEqual([words, woorden]);
  });

  it('shows the newest seven steps, the newest first, and says how many more there are', () => {
    const steps = (count: number) => Array.from({ length: count }, (_, order) => step(90 - order));
    expect(said({ openSteps: steps(7) })).toHaveLength(7);
    expect(said({ openSteps: steps(8) }).at(0)).toMatch(/^if 83 /);
    expect(said({ openSteps: steps(8) }).at(-1)).toBe('There is one more, from 3 months ago.');
    expect(said({ openSteps: steps(20) }, dutch).at(-1)).toBe(
      'Er zijn er nog 13; de oudste is van 3 maanden geleden.',
    );
  });
});

describe('what a look back is about', () => {
  it.each([
    ['2026-10-12', '2026-11-23', '12 Oct – 23 Nov 2026'],
    ['2025-12-29', '2026-01-05', '29 Dec 2025 – 5 Jan 2026'],
    ['2026-10-12', '2026-10-12', '12 Oct 2026'],
  ] as const)('is told with its first and its last day: %s to %s', (from, until, words) => {
    expect(periodOf({ ...nothing, period: { from, until } }, english)).toBe(words);
  });

  it('begins with whom and what was asked for', () => {
    expect(periodOf({ ...nothing, about: ['Koen', 'weekly'] }, english)).toBe(
      'Koen, weekly, 12 Oct – 23 Nov 2026',
    );
  });
});

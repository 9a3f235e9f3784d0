import type { JsonOf } from '../../core/json-shapes.ts';
import type { Review } from '../../core/review/review.ts';
import type { ReviewTexts } from '../../i18n/review-texts.ts';

/**
 * What JSON says of a look back: all of it, also what is too much to read.
 *
 * @param damaged files that are no readable notes.
 */
export const jsonOfReview = (
  { period, temperature, kept, renewed, openSteps, asked, guesses, next }: Review,
  damaged: readonly string[],
  texts: ReviewTexts,
): JsonOf<'reflect.review/1'> => ({
  from: period?.from ?? null,
  until: period?.until ?? null,
  temperature: temperature.map((reading) => ({ ...reading })),
  kept: kept.map((each) => ({ ...each })),
  renewed: renewed.map((each) => ({ ...each })),
  openSteps: openSteps.map((step) => ({
    text: step.text,
    note: step.note,
    with: step.with ?? null,
    day: step.day,
    age: step.age,
    outcome: step.outcome ?? null,
    lookBack: step.lookBack ?? null,
  })),
  asked: { ...asked },
  guesses: { ...guesses },
  next: { key: next, ask: texts.next[next] },
  damaged: [...damaged],
});

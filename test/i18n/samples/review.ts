import type { ReviewTexts } from '../../../src/i18n/review-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const review: SamplesOf<ReviewTexts> = {
  chart: {
    shortDay: [
      ['2026-05-04', false],
      ['2026-05-04', true],
    ],
    afterOn: [['§day']],
    daysFrom: [['§day']],
    weeksFrom: [['§day']],
  },
};

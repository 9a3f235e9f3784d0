import type { ReviewTexts } from '../../../src/i18n/review-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const review: SamplesOf<ReviewTexts> = {
  times: [[2], [3]],
  ago: [[0], [1], [5], [21], [90]],
  lookBackOn: [['§day']],
  asked: [
    [1, 1],
    [0, 1],
    [2, 3],
  ],
  otherWords: [[1], [2]],
  heardAsGuessed: [
    [1, 1],
    [0, 1],
    [2, 3],
  ],
  viewChanged: [[1], [2]],
  notDiscussed: [[1], [2]],
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

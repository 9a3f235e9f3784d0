import type { ReviewTexts } from '../../../src/i18n/review-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const review: SamplesOf<ReviewTexts> = {
  written: [[3, '§day']],
  ago: [[0], [1], [5], [7], [21], [90], [400], [900]],
  lookBackOn: [['§day']],
  moreSteps: [
    [1, '§age'],
    [4, '§age'],
  ],
  asked: [
    [1, 1],
    [0, 1],
    [0, 3],
    [2, 3],
  ],
  otherWords: [
    [1, 1],
    [1, 2],
    [2, 3],
  ],
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
    earlier: [[1], [3]],
    daysFrom: [['§day']],
    weeksFrom: [['§day']],
  },
};

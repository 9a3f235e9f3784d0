import type { ChangeTexts } from '../../../src/i18n/change-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const change: SamplesOf<ChangeTexts> = {
  edit: {
    opening: [['§path']],
    beside: [[1], [3]],
    setGone: [['§set']],
    notWaiting: [['§program', '§option']],
    endedBadly: [['§program']],
    unfit: [[1], [3]],
  },
  delete: {
    sure: [['§title', '§day']],
    sureOfAll: [[3]],
    foreverSure: [['§title', '§day']],
    foreverSureOfAll: [[3]],
    damaged: [['§path']],
    deleted: [['§title', '§command']],
    gone: [['§title']],
  },
  restore: { restored: [['§title']] },
};

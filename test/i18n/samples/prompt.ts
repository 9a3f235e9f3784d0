import type { PromptTexts } from '../../../src/i18n/prompt-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const prompt: SamplesOf<PromptTexts> = {
  progress: [[5, 8]],
  moreLines: [[1], [3]],
  faults: {
    'answer-type': [[{ code: 'answer-type', expected: 'text' }]],
    'answer-range': [[{ code: 'answer-range', min: 1, max: 5 }]],
    'answer-choice': [[{ code: 'answer-choice', allowed: ['§one', '§two'] }]],
    'answer-date': [[{ code: 'answer-date' }]],
    'answer-long': [[{ code: 'answer-long', longest: 200 }]],
  },
  editor: {
    open: [['§program']],
    missing: [['§program']],
    failed: [['§program']],
    killed: [['§program']],
    notWaiting: [['§program', '§option']],
    file: [['§reason']],
    unreadable: [['§path']],
  },
};

import type { CompletionTexts } from '../../../src/i18n/completion-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const completion: SamplesOf<CompletionTexts> = {
  toAdd: [['§file']],
  added: [['§file']],
  worksIn: [['§command']],
  thereAlready: [['§file', 7]],
  toRemove: [
    ['§file', 1],
    ['§file', 2],
  ],
  removed: [['§file']],
  notThere: [['§file']],
  doneFor: [['§command']],
};

import type { AfterTexts } from '../../../src/i18n/after-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const after: SamplesOf<AfterTexts> = {
  about: [['§title', '§day']],
  waiting: [['§title', '§day', '§command']],
  enoughWritten: [['§name'], [undefined]],
};

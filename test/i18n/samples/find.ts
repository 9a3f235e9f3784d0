import type { FindTexts } from '../../../src/i18n/find-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const find: SamplesOf<FindTexts> = {
  andMore: [
    [1, '§option'],
    [3, '§option'],
  ],
  endsBeforeItBegins: [['§since', '§until']],
  wholeFile: [['§command']],
};

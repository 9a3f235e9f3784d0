import type { PlainTexts } from '../../../src/i18n/plain-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const plain: SamplesOf<PlainTexts> = {
  keepOrReplace: [[undefined], ['§add']],
  prompts: {
    day: [['§format']],
    item: [[3]],
    number: [['1', '5']],
    numberOr: [['1', '5', '2']],
    yesOrNo: [['§yes', '§no']],
    yesOrNoOr: [['§yes', '§no', '§yes']],
  },
  chooseFrom: [['1', '5']],
  typeYesOrNo: [['§yes', '§no']],
  noSuchWord: [['§typed', '§help']],
};

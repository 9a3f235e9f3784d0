import type { TemplateTexts } from '../../../src/i18n/template-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const template: SamplesOf<TemplateTexts> = {
  howTo: [['§set']],
  when: [['§condition']],
  from: [[['§one']], [['§one', '§two']]],
  conditions: {
    is: [
      ['§question', ['§one']],
      ['§question', ['§one', '§two']],
    ],
    answered: [['§question']],
    week: [[4]],
    not: [['§condition']],
    any: [[['§one', '§two']]],
    all: [[['§one', '§two']]],
  },
};

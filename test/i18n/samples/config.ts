import type { ConfigTexts } from '../../../src/i18n/config-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const config: SamplesOf<ConfigTexts> = {
  from: { option: [['§name']], environment: [['§name']], locale: [['§name']] },
  fileIs: [['§path']],
  noFile: [['§path']],
  notesIn: [['§folder']],
  howToChange: [['§command']],
  wrongInFile: [['§key', '§accepted']],
  noSettings: [['§example']],
  set: [['§key', '§value', '§file']],
  unset: [['§key', '§file']],
  wasNotSet: [['§key']],
  goesFirst: [['§name']],
  firstTime: [
    ['§folder', '§locale', '§command'],
    ['§folder', undefined, '§command'],
  ],
};

import type { HelpTexts } from '../../../src/i18n/help-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const help: SamplesOf<HelpTexts> = {
  mistakes: {
    unknownOption: [['§option']],
    unknownCommand: [['§command']],
    missingArgument: [['§argument']],
    optionMissingArgument: [['§option']],
    excessArguments: [['§word']],
    invalidValue: [['§option', '§value', '§accepted']],
    conflictingOption: [['§one', '§other']],
  },
};

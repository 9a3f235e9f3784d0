import type { NoteTexts } from '../../../src/i18n/note-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const note: SamplesOf<NoteTexts> = {
  title: [
    ['§set', '§name'],
    ['§set', undefined],
  ],
  them: [['§name'], [undefined]],
  theirs: {
    position: [['§name'], [undefined]],
    worry: [['§name'], [undefined]],
    preserve: [['§name'], [undefined]],
  },
  toAsk: [['§name'], [undefined]],
  testGuess: [['§question?']],
  outOf: [[3, 5]],
};

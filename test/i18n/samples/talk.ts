import type { TalkTexts } from '../../../src/i18n/talk-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const talk: SamplesOf<TalkTexts> = {
  length: [
    [1, 1],
    [8, 5],
  ],
  keptIn: [['§folder']],
  fewerQuestions: [
    [1, 1],
    [3, 5],
  ],
  cannotFit: [
    [1, 2],
    [3, 5],
  ],
  draftUnreadable: [['§path']],
  keptForLater: [['§command']],
  unfinished: [
    [1, '§command'],
    [3, '§command'],
  ],
  openFolder: [['§folder', '§command']],
  resuming: [['§title', '§started']],
  draftChanged: [[1], [3]],
  draftDiscarded: [['§id']],
  discardDraftSure: [['§title']],
  noNotes: [['§command']],
  damaged: [[1], [3]],
  answered: [[1], [3]],
  setCorrect: [
    ['§name', 1, 1],
    ['§name', 8, 5],
  ],
  lastNote: [['§day'], [undefined]],
  lastTemperature: [[3]],
  answersCorrect: [['§set']],
  notApplicable: [[['§one']], [['§one', '§two']]],
  setIs: { minutes: [[1], [5]] },
};

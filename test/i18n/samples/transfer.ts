import type { TransferTexts } from '../../../src/i18n/transfer-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const transfer: SamplesOf<TransferTexts> = {
  written: [
    [1, '§place'],
    [3, '§place'],
  ],
  progress: [[3, 12]],
  privateLeftOut: [
    [1, '§option'],
    [3, '§option'],
  ],
  notesLeftOut: [
    [1, '§option'],
    [3, '§option'],
  ],
  stillStands: [
    ['§note', ['§one']],
    ['§note', ['§one', '§two']],
  ],
  needsFile: [['§format', '§folder', '§example']],
  whichFormat: [['§file', ['§one', '§two']]],
  received: [[1], [3]],
  wereThere: [[1], [3]],
  keptBoth: [
    ['§id', '§was', '§path'],
    ['§id', undefined, '§path'],
  ],
  lookedAt: [[3]],
};

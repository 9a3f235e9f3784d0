import type { BridgeTexts } from '../../../src/i18n/bridge-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const bridge: SamplesOf<BridgeTexts> = {
  titleForTwo: [
    ['§one', '§other'],
    [undefined, undefined],
  ],
  titleForTeam: [[4]],
  person: [[3]],
  means: [['§name']],
  guessed: [['§name']],
  times: [[2]],
  howMany: [[2, 8]],
};

import type { NudgeTexts } from '../nudge-texts.ts';

export const nudge: NudgeTexts = {
  keep: 'So lassen',
  rewrite: 'Anders sagen',
  heard: 'Das habe ich gehört',
  guess: 'Das ist meine Vermutung',
};

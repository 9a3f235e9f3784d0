import type { NudgeTexts } from '../nudge-texts.ts';

export const nudge: NudgeTexts = {
  keep: 'Keep it',
  rewrite: 'Say it differently',
  heard: 'I heard it',
  guess: 'It is my guess',
};

import type { NudgeTexts } from '../nudge-texts.ts';

export const nudge: NudgeTexts = {
  keep: 'Laat staan',
  rewrite: 'Anders zeggen',
  heard: 'Dat heb ik gehoord',
  guess: 'Dat is mijn vermoeden',
};

import type { CardTexts } from '../card-texts.ts';

export const card: CardTexts = {
  nothing: 'In dieser Notiz steht nichts, was du in ein Gespräch mitnehmen kannst.',
  copied: (program) => `Liegt in der Zwischenablage (über ${program}).`,
  handedToTerminal:
    'An dein Terminal geschickt, für die Zwischenablage. Ob es geklappt hat, sagt ein Terminal nicht: füg es zur Probe irgendwo ein.',
};

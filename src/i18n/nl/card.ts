import type { CardTexts } from '../card-texts.ts';

export const card: CardTexts = {
  nothing: 'In deze notitie staat niets om mee te nemen naar een gesprek.',
  copied: (program) => `Staat op het klembord (via ${program}).`,
  handedToTerminal:
    'Naar je terminal gestuurd voor het klembord. Of het gelukt is, zegt een terminal niet: plak het even om te kijken.',
};

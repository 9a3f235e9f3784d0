import type { CardTexts } from '../card-texts.ts';

export const card: CardTexts = {
  nothing: 'There is nothing in this note to take along to a conversation.',
  copied: (program) => `It is on the clipboard (by ${program}).`,
  handedToTerminal:
    'Sent to your terminal for the clipboard. A terminal does not say whether that worked: paste it to see.',
};

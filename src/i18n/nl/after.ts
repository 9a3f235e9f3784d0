import type { AfterTexts } from '../after-texts.ts';

export const after: AfterTexts = {
  heading: 'Na het gesprek',
  headingPrivate: 'Na het gesprek, alleen voor jou',
  labels: {
    'after.used': 'Wat ik ermee deed',
    'after.heard': 'Gehoord',
    'after.guess': 'Hoe dichtbij',
    'after.near': 'In de buurt kwam',
    'after.surprise': 'Wat me verraste',
    'after.heard-self': 'Hoe gehoord ik me voelde',
    'after.heard-other': 'Waaraan ik merkte hoe het voor de ander was',
  },
  opened: 'Mijn openingsvraag was',
  guessed: 'Vermoeden vooraf',
  keep: 'Dit houden we',
  renew: 'Dit vernieuwen we',
  step: 'Volgende stap',
  someone: 'de ander',
  about: (title, day) => `Dit gaat over: ${title}, ${day}.`,
  which: 'Over welk gesprek gaat het?',
  nothingOpen: 'Er is geen gesprek om op terug te kijken.',
  waiting: (title, day, command) =>
    `Nog niet op teruggekeken: ${title}, ${day}. Doe het met: ${command}`,
  enoughWritten: (name) =>
    `Dit is de derde keer op rij${name === undefined ? '' : ` over ${name}`} zonder dat de stap gezet is. Dat kan gebeuren. Er staat nu genoeg op papier: praat er eens over met iemand die je vertrouwt, een collega of een coach.`,
};

import type { ShareTexts } from '../share-texts.ts';

export const share: ShareTexts = {
  title: 'Van mijn kant',
  titleFrom: (name) => `Van de kant van ${name}`,
  intro: 'Dit is hoe ik het zie, in mijn eigen woorden. Ik hoor graag hoe het voor jou is.',
  mine: 'Wat er voor mij speelt',
  parts: {
    position: 'Ik zeg of vraag',
    worry: 'Mijn zorg',
    preserve: 'Ik wil bewaren',
    shared: 'Wat we denk ik delen',
    keep: 'Bewaren',
    renew: 'Vernieuwen',
    uncertainty: 'Wat ik zelf nog niet weet',
    opening: 'Wat ik je graag wil vragen',
  },
  keepAndRenew: 'Wat ik wil bewaren en vernieuwen',
  guesses: 'Wat jij misschien wilt bewaren (mijn vermoeden; klopt het?)',
  role: { who: 'mijn collega', whose: 'mijn collega’s' },
  leaves: 'Dit gaat naar de ander, precies zo:',
  twice: 'Bovenin het bestand staat hetzelfde nog eens, voor programma’s.',
  stays: 'Dit blijft bij jou:',
  staysToo: 'En ook de datum, de naam en de labels van je notitie, en wat je er zelf bij schreef.',
  sure: (path) => `Schrijven in ${path}?`,
  sureToPassOn: 'Doorgeven?',
  written: 'Geschreven in',
  notWritten: 'Er is niets geschreven.',
  saysWhere:
    'Hier is geen terminal om in te vragen. Zeg waar het heen gaat: --to BESTAND, of --to -',
};

import type { BridgeTexts } from '../bridge-texts.ts';

export const bridge: BridgeTexts = {
  titleForTwo: (one, other) =>
    one === undefined || other === undefined
      ? 'De brug tussen jullie twee'
      : `De brug tussen ${one} en ${other}`,
  titleForTeam: (people) => `De brug in het team, van ${people} mensen`,
  introForTwo:
    'Ieder schreef alleen op wat het voor hem of haar is. Lees het samen, en vraag door voordat je reageert.',
  introForTeam: 'Ieder schreef dit alleen op. Lees het samen, en vraag door voordat je reageert.',
  someone: ['De een', 'De ander'],
  person: (number) => `Persoon ${number}`,
  headings: {
    sides: 'Twee goede bedoelingen',
    guesses: 'Bedoeld en vermoed',
    keep: 'Bewaren',
    renew: 'Vernieuwen',
    contested: 'Waar het schuurt',
    shared: 'Hier willen jullie uitkomen',
    uncertainty: 'Wat nog niemand zeker weet',
    opening: 'Vragen om mee te openen',
    agenda: 'Een kwartier samen',
  },
  rows: { position: 'Zegt of vraagt', worry: 'Zorg', preserve: 'Wil bewaren' },
  both: 'Allebei',
  contested: 'De een wil dit bewaren, de ander wil het vernieuwen',
  means: (name) => `${name} wil bewaren`,
  guessed: (name) => `Vermoeden van ${name}`,
  times: (people) => `${people} keer genoemd`,
  agenda: [
    '0–4 minuten, de bedoeling: ieder zegt in één zin wat de ander wil bewaren. De ander vult aan.',
    '4–8 minuten, ervaring: wie weet iets wat hier nodig is? Eerst luisteren, dan vragen.',
    '8–11 minuten, onzekerheid: ieder noemt één ding dat nog niet vaststaat.',
    '11–15 minuten, vertrouwen: wat houden we vast, wat maken we nieuw, en wanneer kijken we terug?',
  ],
  howMany: (fewest, most) =>
    `Noem ${fewest} tot en met ${most} notities of gedeelde bestanden, van ieder één.`,
  anonymousName: 'een collega',
};

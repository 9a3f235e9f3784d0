import type { BridgeTexts } from '../bridge-texts.ts';

export const bridge: BridgeTexts = {
  titleForTwo: (one, other) =>
    one === undefined || other === undefined
      ? 'Die Brücke zwischen euch beiden'
      : `Die Brücke zwischen ${one} und ${other}`,
  titleForTeam: (people) => `Die Brücke im Team, von ${people} Personen`,
  introForTwo:
    'Ihr habt beide allein aufgeschrieben, wie es für euch ist. Lest es zusammen und fragt erst nach, bevor ihr reagiert.',
  introForTeam:
    'Alle haben das allein aufgeschrieben. Lest es zusammen und fragt erst nach, bevor ihr reagiert.',
  someone: ['Die eine Person', 'Die andere Person'],
  person: (number) => `Person ${number}`,
  headings: {
    sides: 'Zwei gute Absichten',
    guesses: 'Gemeint und vermutet',
    keep: 'Bewahren',
    renew: 'Erneuern',
    contested: 'Wo es knirscht',
    shared: 'Da wollt ihr hin',
    uncertainty: 'Was noch niemand sicher weiß',
    opening: 'Fragen für den Einstieg',
    agenda: 'Eine Viertelstunde zusammen',
  },
  rows: { position: 'Sagt oder möchte', worry: 'Sorge', preserve: 'Will bewahren' },
  both: 'Beide',
  contested: 'Die eine Person will das bewahren, die andere will es erneuern',
  means: (name) => `${name} will bewahren`,
  guessed: (name) => `${name} hat vermutet`,
  times: (people) => `${people}-mal genannt`,
  agenda: [
    '0–4 Minuten, die Absicht: Jede und jeder sagt in einem Satz, was die andere Person bewahren will. Die ergänzt, was fehlt.',
    '4–8 Minuten, die Erfahrung: Wer weiß etwas, das hier gebraucht wird? Erst zuhören, dann fragen.',
    '8–11 Minuten, die Unsicherheit: Jede und jeder nennt eine Sache, die noch nicht feststeht.',
    '11–15 Minuten, das Vertrauen: Was halten wir fest, was machen wir neu, und wann schauen wir zurück?',
  ],
  howMany: (fewest, most) =>
    `Nenn ${fewest} bis ${most} Notizen oder geteilte Dateien, von jeder Person eine.`,
  anonymousName: 'jemand aus dem Team',
};

import type { TemplateTexts } from '../template-texts.ts';

/** The command that takes the answers to a set. */
const commandFor = (set: string): string =>
  set === 'after' ? 'reflect after' : `reflect new ${set}`;

export const template: TemplateTexts = {
  howTo: (set) =>
    `Vul achter de dubbele punt in wat je wilt zeggen; wat leeg blijft, wordt overgeslagen.\nNakijken: reflect check BESTAND. Gebruiken: ${commandFor(set)} --answers BESTAND`,
  types: {
    text: 'tekst',
    long: 'tekst, mag meer regels hebben',
    list: 'lijst: [één, twee], of per regel een streepje',
    choice: 'kies één',
    choices: 'kies er één of meer: [één, twee]',
    scale: 'getal',
    confirm: 'ja of nee',
    date: 'dag, als 2026-11-23',
  },
  optional: 'mag leeg blijven',
  required: 'nodig',
  private: 'alleen voor jou',
  own: 'of je eigen woorden',
  when: (condition) => `alleen als ${condition}`,
  from: (ids) => `iets uit het antwoord op ${ids.join(' of ')}`,
  conditions: {
    is: (question, values) => `${question} is: ${values.join(' of ')}`,
    answered: (question) => `${question} is ingevuld`,
    known: {
      'last-step': 'er een voornemen van vorige keer is',
      opening: 'er een openingsvraag was',
      guess: 'er een vermoeden was',
      guesses: 'er meer dan één vermoeden was',
      other: 'bekend is om wie het gaat',
    },
    week: (of) => `het de week ervoor is (eens in de ${of} weken)`,
    not: (condition) => `dit niet zo is: ${condition}`,
    any: (conditions) => conditions.join(', of '),
    all: (conditions) => conditions.join(', en '),
  },
};

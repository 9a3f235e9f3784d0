import type { NeverAsked } from '../../core/set-warnings/warning.ts';
import type { AskKind } from '../../core/set-warnings/wording.ts';
import type { SetsTexts } from '../sets-texts.ts';

const list = (words: readonly string[]): string => words.join(', ');

function neverAsked(because: NeverAsked): string {
  switch (because.why) {
    case 'contradiction':
      return 'wat er bij when staat, kan nooit waar zijn. Haal een voorwaarde weg, of maak any van all.';
    case 'choices':
      return 'from heeft nooit twee antwoorden om uit te kiezen. Zet er een eerdere vraag van type text of list bij.';
    case 'known':
      return `${list(because.names)} is in deze set nooit bekend. ${knownHint(because.names)}`;
    case 'others':
      return `tegen die tijd kan het met ${list(because.ids)} nooit zo zijn. Kijk ook daar naar when.`;
  }
}

const knownHint = (names: readonly string[]): string =>
  names.includes('last-step')
    ? 'last-step wel, zodra een vraag feeds: last.outcome heeft.'
    : 'Alleen de set after weet dat, uit de notitie waar het over gaat.';

const wordings: Readonly<Record<AskKind, (words: string) => string>> = {
  behaviour: (words) =>
    `‘${words}’ vraagt iemand om zich te verantwoorden. Vraag naar wat het betekent: Wat is hierin belangrijk voor je?`,
  leading: (words) =>
    `‘${words}’ laat weinig anders toe dan ja of nee. Begin met wat, hoe of welke.`,
  label: (words) => `‘${words}’ is een oordeel over iemand. Vraag wat er te zien of te horen was.`,
  why: (words) => `‘${words}’ klinkt al gauw als een verwijt. Probeer wat of hoe: Wat maakt dat …?`,
  closed: (words) =>
    `op ‘${words} …?’ past ja of nee. Begin met wat of hoe, of gebruik type: confirm.`,
};

export const sets: SetsTexts = {
  list: {
    own: 'van jou',
    instead: 'van jou, in plaats van de meegeleverde',
    onlyIn: (languages) => `alleen in ${list(languages)}`,
    faulty: (count, command) =>
      count === 1
        ? `1 set van jou klopt niet. Bekijk wat er mis is met: ${command}`
        : `${count} sets van jou kloppen niet. Bekijk wat er mis is met: ${command}`,
    make: (command) => `Maak je eigen set met: ${command}`,
  },
  check: {
    warnings: (file, count) =>
      count === 1
        ? `In ${file} is één ding een blik waard:`
        : `In ${file} zijn ${count} dingen een blik waard:`,
    none: (command) => `Je hebt nog geen eigen sets. Maak er een met: ${command}`,
  },
  warnings: {
    'translation-missing': ({ key, languages }) =>
      `${key} is er nog niet in ${list(languages)}. Zolang dat zo is, kan de set niet in die taal gevraagd worden.`,
    'translation-begun': ({ language, written, of }) =>
      `${language} staat bij ${written} van de ${of} teksten. Pas als het overal staat, kan de set in die taal gevraagd worden.`,
    'never-asked': ({ id, because }) => `${id} wordt nooit gevraagd: ${neverAsked(because)}`,
    'no-opening': () =>
      'er is geen vraag om het gesprek mee te openen. Geef één vraag feeds: opening.',
    wording: ({ id, kind, words }) => `${id}: ${wordings[kind](words)}`,
  },
  made: {
    instead: (name) =>
      `Deze komt voortaan in de plaats van de meegeleverde set ${name}. Haal het bestand weg om die terug te krijgen.`,
    change: 'Veranderen',
    check: 'Nakijken',
    use: 'Gebruiken',
  },
  edit: {
    builtIn: (name) => `${name} hoort bij reflect en blijft zoals hij is.`,
    copyIt: 'Een eigen kopie maken, die ervoor in de plaats komt?',
    notCopied: (command) => `Er is niets veranderd. Later kopiëren kan met: ${command}`,
  },
  file: {
    head: 'Je eigen vragen. Regels die met # beginnen zijn uitleg; die mogen weg.',
    copied: (from) => `Je eigen vragen, gemaakt van ${from}.`,
    allKeys: 'Alle sleutels',
    about: 'Voor een gesprek. Een paar vragen, en één om mee te openen.',
    keys: {
      name: 'Hoe je de set aanroept; dit bestand heet net zo.',
      practice: (practices) => `Wat je ermee oefent: ${list(practices)}.`,
      title:
        'Hoe de set heet in lijsten en notities. Elke tekst kan in meer talen: zet er voor elke taal een regel bij.',
      about: 'Waar hij voor is, in één zin. Je ziet hem vóór de eerste vraag.',
      questions: 'De vragen, in de volgorde waarin ze komen.',
      id: 'De naam van het antwoord: kleine letters, cijfers en streepjes. Verander hem niet meer zodra je notities hebt.',
      type: (types) => `Hoe je antwoordt: ${list(types)}.`,
      ask: (id) => `De vraag. {${id}} wordt het antwoord op de vraag met dat id.`,
      hint: 'Een beetje hulp, onder de vraag.',
      choices: 'De antwoorden om uit te kiezen.',
      own: 'Met deze regel is er ook plaats voor je eigen woorden.',
      why: 'Wat je ziet als je vraagt waarom dit gevraagd wordt.',
      blank: (id) => `Wat er voor {${id}} in andere vragen staat als deze leeg blijft.`,
      feeds:
        'Waar het antwoord in de notitie komt. Zonder deze regel staat het daar onder zijn eigen vraag.',
      optional: 'Met Enter sla je de vraag over.',
      private: 'Alleen voor jou: nooit in wat je deelt, tenzij je erom vraagt.',
    },
    more: {
      heading: 'Meer wat een vraag kan hebben:',
      when: 'alleen vragen als facts een antwoord heeft',
      priority: 'valt als eerste weg als de tijd kort is',
      scale: 'bij type scale: uitersten, en wat cijfers zeggen',
      from: 'bij type choice: kiezen uit eerdere antwoorden',
    },
  },
};

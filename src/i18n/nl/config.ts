import type { ConfigTexts } from '../config-texts.ts';

export const config: ConfigTexts = {
  about: {
    lang: 'De taal die reflect spreekt.',
    color: 'Kleuren; auto gebruikt ze in een terminal die ze laat zien.',
    plain: 'Gewone regels, de een na de ander, voor een schermlezer.',
    nudges: 'Zachte vragen bij woorden die je net typte.',
    minutes: 'Alleen de vragen die in zoveel minuten passen.',
    team: 'Het team waar nieuwe notities over gaan.',
    set: 'De vragen die je krijgt als je er geen noemt: de naam van een vragenset.',
    editor: 'Je editor.',
    pager: 'Het programma om lange notities mee te lezen; "" voor geen.',
  },
  newFile: [
    'Instellingen van reflect. Haal de # weg voor wat je wilt gebruiken.',
    'Opties bij een opdracht en variabelen als REFLECT_LANG gaan vóór wat hier staat.',
  ],
  notSet: '(niet ingesteld)',
  from: {
    option: (name) => `deze opdracht: ${name}`,
    environment: (name) => `variabele ${name}`,
    locale: (name) => `je taalinstelling: ${name}`,
    default: 'standaard',
  },
  fileIs: (path) => `Je instellingen staan in ${path}`,
  noFile: (path) => `Je hebt zelf nog niets ingesteld; dat komt in ${path}`,
  notesIn: (folder) =>
    `Je notities staan in ${folder}; met REFLECT_HOME=MAP staat alles ergens anders.`,
  howToChange: (command) => `Verander er een met: ${command}`,
  takes: {
    number: 'een heel getal vanaf 1',
    name: 'de naam van een vragenset, zoals before of trust',
    line: 'woorden op één regel',
    'line-or-nothing': 'woorden op één regel, of "" voor geen',
  },
  wrongInFile: (key, accepted) => `${key} kan dit niet zijn; wel: ${accepted}.`,
  noSettings: (example) => `hier horen instellingen, op elke regel één. Zo is het goed: ${example}`,
  set: (key, value, file) => `${key} is vanaf nu ${value}, in ${file}`,
  unset: (key, file) => `${key} staat niet meer in ${file}`,
  wasNotSet: (key) => `${key} was niet ingesteld.`,
  goesFirst: (name) => `Maar ${name} gaat daarvoor, en zegt iets anders.`,
  edit: {
    changed: 'Je instellingen zijn veranderd.',
    asBefore: 'Terugzetten wat er stond',
    isAsBefore: 'Het bestand is zoals het was.',
  },
  firstTime: (folder, locale, command) =>
    locale === undefined
      ? `Alleen voor jou: je notitie komt in ${folder}, in het Nederlands. Liever anders: ${command}`
      : `Alleen voor jou: je notitie komt in ${folder}, in het Nederlands vanwege ${locale}. Liever anders: ${command}`,
};

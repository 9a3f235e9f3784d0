import type { TalkTexts } from '../talk-texts.ts';

const questions = (count: number): string => (count === 1 ? '1 vraag' : `${count} vragen`);
const minutesOf = (count: number): string => (count === 1 ? '1 minuut' : `${count} minuten`);

export const talk: TalkTexts = {
  length: (count, minutes) => `${questions(count)}, ongeveer ${minutesOf(minutes)}.`,
  keptIn: (folder) => `Alleen voor jou. Je notitie komt in ${folder}`,
  stopAnyTime: 'Stoppen kan altijd met ctrl-c; wat je typte, blijft bewaard.',
  fewerQuestions: (left, minutes) =>
    `Om in ${minutesOf(minutes)} te passen, ${left === 1 ? 'blijft' : 'blijven'} er nu ${questions(left)} weg.`,
  cannotFit: (minutes, needed) =>
    `In ${minutesOf(minutes)} past het niet helemaal; reken op ${minutesOf(needed)}.`,
  previewTitle: 'Zo wordt je notitie:',
  whatNow: 'Wat wil je ermee?',
  menu: {
    save: 'Opslaan',
    change: 'Een antwoord veranderen',
    later: 'Later verdergaan',
    discard: 'Weggooien',
  },
  changeWhich: 'Welk antwoord wil je veranderen?',
  toPreview: 'Terug naar de notitie',
  discardSure: 'Weet je het zeker? Alles wat je net schreef, gaat weg.',
  discarded: 'Weggegooid. Er is niets bewaard.',
  lastNote: (day) => `Laatste keer: ${day ?? 'nog nooit'}.`,
  isDue: 'Het is weer tijd.',
  isNotDue: 'Het hoeft nu nog niet.',
  lastTemperature: (temperature) => `Vorige keer was het ${temperature}.`,
  saved: 'Opgeslagen in',
  draftUnreadable: (path) =>
    `${path} is niet te lezen als onafgemaakte reflectie; het blijft staan.`,
  goodLuck: 'Een goed gesprek gewenst.',
  keptForLater: (command) => `Bewaard. Ga verder met: ${command}`,
  unfinished: (count, command) =>
    count === 1
      ? `Je hebt nog een onafgemaakte reflectie. Ga verder met: ${command}`
      : `Je hebt nog ${count} onafgemaakte reflecties. Bekijk ze met: ${command}`,
  openFolder: (folder, command) =>
    `Anderen op deze computer kunnen in ${folder} kijken. Sluit dat af met: ${command}`,
  resuming: (title, started) => `Verder met ${title}, begonnen op ${started}.`,
  draftChanged: (count) =>
    count === 1
      ? 'De vragenset is sindsdien veranderd; dit antwoord past er niet meer in:'
      : 'De vragenset is sindsdien veranderd; deze antwoorden passen er niet meer in:',
  resumeWhich: 'Waarmee wil je verder?',
  draftDiscarded: (id) => `${id} is weggegooid.`,
  discardDraftSure: (title) => `${title} weggooien? Wat erin staat, gaat weg.`,
  noDrafts: 'Er zijn geen onafgemaakte reflecties.',
  noNotes: (command) => `Er zijn nog geen notities. Begin met: ${command}`,
  damaged: (count) =>
    count === 1
      ? '1 bestand is geen leesbare notitie en is overgeslagen:'
      : `${count} bestanden zijn geen leesbare notities en zijn overgeslagen:`,
  answered: (count) => (count === 1 ? '1 antwoord' : `${count} antwoorden`),
  notAnswered: 'nog leeg',
  setCorrect: (name, count, minutes) =>
    `${name} klopt: ${questions(count)}, ongeveer ${minutesOf(minutes)}.`,
  answersCorrect: (set) => `Deze antwoorden op ${set} kloppen.`,
  notApplicable: (ids) =>
    `Bij deze antwoorden wordt dit niet gevraagd en dus weggelaten: ${ids.join(', ')}.`,
  setIs: {
    optional: 'mag leeg blijven',
    required: 'nodig',
    private: 'alleen voor jou',
    extra: 'valt als eerste weg als de tijd kort is',
    conditional: 'soms',
    minutes: (count) => `ongeveer ${minutesOf(count)}`,
  },
};

import type { TalkTexts } from '../talk-texts.ts';

const questions = (count: number): string => (count === 1 ? '1 Frage' : `${count} Fragen`);
const minutesOf = (count: number): string => (count === 1 ? '1 Minute' : `${count} Minuten`);

export const talk: TalkTexts = {
  length: (count, minutes) => `${questions(count)}, etwa ${minutesOf(minutes)}.`,
  keptIn: (folder) => `Nur für dich. Deine Notiz kommt in ${folder}`,
  stopAnyTime: 'Aufhören geht jederzeit mit ctrl-c (Strg-C); was du getippt hast, bleibt erhalten.',
  fewerQuestions: (left, minutes) =>
    `Damit es in ${minutesOf(minutes)} passt, ${left === 1 ? 'fällt' : 'fallen'} diesmal ${questions(left)} weg.`,
  cannotFit: (minutes, needed) =>
    `In ${minutesOf(minutes)} passt es nicht ganz; rechne mit ${minutesOf(needed)}.`,
  previewTitle: 'So sieht deine Notiz aus:',
  whatNow: 'Was möchtest du damit machen?',
  menu: {
    save: 'Speichern',
    change: 'Eine Antwort ändern',
    later: 'Später weitermachen',
    discard: 'Verwerfen',
  },
  changeWhich: 'Welche Antwort möchtest du ändern?',
  toPreview: 'Zurück zur Notiz',
  discardSure: 'Bist du sicher? Alles, was du gerade geschrieben hast, ist dann weg.',
  discarded: 'Verworfen. Es wurde nichts gespeichert.',
  lastNote: (day) => `Letztes Mal: ${day ?? 'noch nie'}.`,
  isDue: 'Es ist wieder so weit.',
  isNotDue: 'Es ist noch nicht so weit.',
  lastTemperature: (temperature) => `Beim letzten Mal war es ${temperature}.`,
  saved: 'Gespeichert in',
  draftUnreadable: (path) =>
    `${path} lässt sich nicht als angefangene Reflexion lesen; die Datei bleibt liegen.`,
  goodLuck: 'Ich wünsche dir ein gutes Gespräch.',
  keptForLater: (command) => `Für später gesichert. Weiter geht es mit: ${command}`,
  unfinished: (count, command) =>
    count === 1
      ? `Du hast noch eine angefangene Reflexion. Weiter geht es mit: ${command}`
      : `Du hast noch ${count} angefangene Reflexionen. Du siehst sie mit: ${command}`,
  openFolder: (folder, command) =>
    `Andere an diesem Computer können in ${folder} hineinsehen. Das schließt du mit: ${command}`,
  resuming: (title, started) => `Weiter mit „${title}“, begonnen am ${started}.`,
  draftChanged: (count) =>
    count === 1
      ? 'Das Fragenset hat sich seitdem geändert; diese Antwort passt nicht mehr hinein:'
      : 'Das Fragenset hat sich seitdem geändert; diese Antworten passen nicht mehr hinein:',
  resumeWhich: 'Womit möchtest du weitermachen?',
  draftDiscarded: (id) => `${id} ist verworfen.`,
  discardDraftSure: (title) => `„${title}“ verwerfen? Was darin steht, ist dann weg.`,
  noDrafts: 'Es gibt keine angefangenen Reflexionen.',
  noNotes: (command) => `Es gibt noch keine Notizen. Fang an mit: ${command}`,
  damaged: (count) =>
    count === 1
      ? '1 Datei lässt sich nicht als Notiz lesen und wurde übersprungen:'
      : `${count} Dateien lassen sich nicht als Notizen lesen und wurden übersprungen:`,
  answered: (count) => (count === 1 ? '1 Antwort' : `${count} Antworten`),
  notAnswered: 'noch leer',
  setCorrect: (name, count, minutes) =>
    `${name} stimmt: ${questions(count)}, etwa ${minutesOf(minutes)}.`,
  answersCorrect: (set) => `Diese Antworten auf ${set} stimmen.`,
  notApplicable: (ids) =>
    `Mit diesen Antworten wird das nicht gefragt und bleibt darum weg: ${ids.join(', ')}.`,
  setIs: {
    optional: 'darf leer bleiben',
    required: 'nötig',
    private: 'nur für dich',
    extra: 'fällt als Erstes weg, wenn die Zeit knapp ist',
    conditional: 'manchmal',
    minutes: (count) => `etwa ${minutesOf(count)}`,
  },
};

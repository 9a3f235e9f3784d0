import type { PlainTexts } from '../plain-texts.ts';

export const plain: PlainTexts = {
  intro:
    'Tippe deine Antwort und drücke Enter; mit Enter allein überspringst du eine Frage, die leer bleiben darf. Statt einer Antwort kannst du tippen:',
  words: {
    back: ['zurück', 'zurueck'],
    why: ['warum'],
    skip: ['überspringen', 'ueberspringen'],
    add: ['dazu'],
    editor: ['editor'],
    stop: ['stopp'],
    help: ['hilfe'],
  },
  does: {
    back: 'die Frage davor',
    why: 'warum das gefragt wird',
    skip: 'leer lassen',
    editor: 'in deinem Editor schreiben',
    stop: 'aufhören; deine Antworten bleiben erhalten',
    help: 'diese Wörter noch einmal',
  },
  mayStayEmpty: 'darf leer bleiben',
  linesEnd: {
    list: 'Ein Punkt pro Zeile. Eine leere Zeile ist das Ende.',
    long: 'So viele Zeilen, wie du magst. Eine leere Zeile ist das Ende.',
  },
  chooseMany: 'So viele, wie du magst: Nummern mit einem Leerzeichen dazwischen.',
  standsThere: 'Deine Antwort bisher:',
  keepOrReplace: (add) =>
    `Enter behält sie; was du tippst, tritt an ihre Stelle${add === undefined ? '' : `; mit ${add} kommt etwas hinzu`}.`,
  prompts: {
    answer: 'Antwort:',
    day: (format) => `Tag, als ${format}:`,
    item: (number) => `${number}:`,
    nextLine: 'Nächste Zeile:',
    number: (first, last) => `Nummer, ${first} bis ${last}:`,
    numbers: 'Nummern:',
    numberOr: (first, last, enter) => `Nummer, ${first} bis ${last}, Enter ist ${enter}:`,
    yesOrNo: (yes, no) => `${yes} oder ${no}:`,
    yesOrNoOr: (yes, no, enter) => `${yes} oder ${no}, Enter ist ${enter}:`,
    own: 'In deinen eigenen Worten:',
  },
  chooseFrom: (first, last) => `Wähle eine Nummer von ${first} bis ${last}.`,
  typeYesOrNo: (yes, no) => `Tippe ${yes} oder ${no}.`,
  noSuchWord: (typed, help) =>
    `${typed} gehört nicht zu den Wörtern; mit ${help} erfährst du, welche es gibt.`,
  firstQuestion: 'Das ist die erste Frage.',
  noReason: 'Zu dieser Frage gibt es nicht mehr zu sagen.',
};

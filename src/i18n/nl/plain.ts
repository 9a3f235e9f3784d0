import type { PlainTexts } from '../plain-texts.ts';

export const plain: PlainTexts = {
  intro:
    'Typ je antwoord en druk op enter; met enter alleen sla je een vraag over die leeg mag blijven. In plaats van een antwoord kun je typen:',
  words: {
    back: ['terug'],
    why: ['waarom'],
    skip: ['overslaan'],
    add: ['erbij'],
    editor: ['editor'],
    stop: ['stop'],
    help: ['hulp'],
  },
  does: {
    back: 'de vraag hiervoor',
    why: 'waarom dit gevraagd wordt',
    skip: 'leeg laten',
    editor: 'schrijven in je editor',
    stop: 'stoppen; wat je antwoordde, blijft bewaard',
    help: 'deze woorden nog eens',
  },
  mayStayEmpty: 'mag leeg blijven',
  linesEnd: {
    list: 'Zet er één op elke regel. Een lege regel is het einde.',
    long: 'Zoveel regels als je wilt. Een lege regel is het einde.',
  },
  chooseMany: 'Zoveel als je wilt: nummers met een spatie ertussen.',
  standsThere: 'Je antwoord tot nu toe:',
  keepOrReplace: (add) =>
    `Enter laat het zo; wat je typt, komt ervoor in de plaats${add === undefined ? '' : `; met ${add} komt er iets bij`}.`,
  prompts: {
    answer: 'Antwoord:',
    day: (format) => `Dag, als ${format}:`,
    item: (number) => `${number}:`,
    nextLine: 'Volgende regel:',
    number: (first, last) => `Nummer, ${first} tot en met ${last}:`,
    numbers: 'Nummers:',
    numberOr: (first, last, enter) => `Nummer, ${first} tot en met ${last}, enter is ${enter}:`,
    yesOrNo: (yes, no) => `${yes} of ${no}:`,
    yesOrNoOr: (yes, no, enter) => `${yes} of ${no}, enter is ${enter}:`,
    own: 'In je eigen woorden:',
  },
  chooseFrom: (first, last) => `Kies een nummer van ${first} tot en met ${last}.`,
  typeYesOrNo: (yes, no) => `Typ ${yes} of ${no}.`,
  noSuchWord: (typed, help) =>
    `${typed} is geen van de woorden; met ${help} hoor je welke er zijn.`,
  firstQuestion: 'Dit is de eerste vraag.',
  noReason: 'Over deze vraag is niet meer te vertellen.',
};

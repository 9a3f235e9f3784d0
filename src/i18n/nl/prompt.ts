import type { PromptTexts } from '../prompt-texts.ts';

export const prompt: PromptTexts = {
  progress: (number, total) => `${number} van ${total}`,
  whyLabel: 'Waarom deze vraag?',
  skipped: 'overgeslagen',
  moreLines: (count) => (count === 1 ? 'nog 1 regel' : `nog ${count} regels`),
  dayFormat: 'JJJJ-MM-DD',
  yes: 'Ja',
  no: 'Nee',
  yesKeys: ['j', 'y'],
  noKeys: ['n'],
  keys: {
    names: {
      enter: 'enter',
      shiftTab: 'shift-tab',
      tab: 'tab',
      space: 'spatie',
      arrows: 'pijltjes',
      backspace: 'backspace',
    },
    next: 'verder',
    keep: 'zo laten',
    skip: 'overslaan',
    nextItem: 'volgende',
    newLine: 'nieuwe regel',
    emptyLineIsDone: 'twee keer: klaar',
    done: 'klaar',
    choose: 'kiezen',
    toggle: 'aan of uit',
    clear: 'niets kiezen',
    back: 'terug',
    why: 'waarom deze vraag',
    editor: 'editor',
    stopKept: 'stoppen (blijft bewaard)',
    stop: 'stoppen',
  },
  required: 'Deze heb je nodig om verder te gaan.',
  requiredChoice: 'Kies er één om verder te gaan.',
  faults: {
    'answer-type': () => 'Dat past niet bij deze vraag.',
    'answer-range': ({ min, max }) => `Geef een heel getal van ${min} tot en met ${max}.`,
    'answer-choice': ({ allowed }) => `Kies een van deze: ${allowed.join(', ')}.`,
    'answer-date': () => 'Schrijf de dag als JJJJ-MM-DD, bijvoorbeeld 2026-11-23.',
    'answer-long': ({ longest }) =>
      `Dit is langer dan in een notitie past (${longest} tekens); maak het korter.`,
  },
  editor: {
    open: (program) => `Open in ${program}. Bewaar en sluit het daar om hier verder te gaan.`,
    none: 'Er is geen editor gevonden. Zet EDITOR op die van jou, bijvoorbeeld EDITOR=nano.',
    missing: (program) => `${program} is niet gevonden. Wat je typte, staat er nog.`,
    failed: (program) => `${program} stopte met een fout. Wat je typte, staat er nog.`,
    killed: (program) => `${program} is voortijdig gestopt. Wat je typte, staat er nog.`,
    notWaiting: (program, option) =>
      `${program} wachtte niet op je. Geef de optie om te wachten mee, zoals EDITOR="${program} ${option}". Wat je typte, staat er nog.`,
    file: (reason) =>
      `Er kon geen bestand voor de editor worden gemaakt (${reason}). Wat je typte, staat er nog.`,
    unreadable: (path) =>
      `Wat de editor bewaarde, was niet te lezen; het staat nog in ${path}. Wat je typte, staat er nog.`,
  },
};

import type { PromptTexts } from '../prompt-texts.ts';

export const prompt: PromptTexts = {
  progress: (number, total) => `${number} von ${total}`,
  whyLabel: 'Warum diese Frage?',
  skipped: 'übersprungen',
  moreLines: (count) => (count === 1 ? 'noch 1 Zeile' : `noch ${count} Zeilen`),
  dayFormat: 'JJJJ-MM-TT',
  yes: 'Ja',
  no: 'Nein',
  yesKeys: ['j', 'y'],
  noKeys: ['n'],
  keys: {
    names: {
      enter: 'Enter',
      shiftTab: 'Shift-Tab',
      tab: 'Tab',
      space: 'Leertaste',
      arrows: 'Pfeile',
      backspace: 'Rücktaste',
    },
    next: 'weiter',
    keep: 'so lassen',
    skip: 'überspringen',
    nextItem: 'nächster Punkt',
    newLine: 'neue Zeile',
    emptyLineIsDone: 'zweimal: fertig',
    done: 'fertig',
    choose: 'wählen',
    toggle: 'an oder aus',
    clear: 'nichts wählen',
    back: 'zurück',
    why: 'warum diese Frage',
    editor: 'Editor',
    stopKept: 'aufhören (bleibt erhalten)',
    stop: 'aufhören',
  },
  required: 'Diese Antwort brauchst du, um weiterzukommen.',
  requiredChoice: 'Wähl eine aus, um weiterzukommen.',
  faults: {
    'answer-type': () => 'Das passt nicht zu dieser Frage.',
    'answer-range': ({ min, max }) => `Bitte eine ganze Zahl von ${min} bis ${max}.`,
    'answer-choice': ({ allowed }) => `Wähl eine davon: ${allowed.join(', ')}.`,
    'answer-date': () => 'Schreib den Tag als JJJJ-MM-TT, zum Beispiel 2026-11-23.',
    'answer-long': ({ longest }) =>
      `Das ist länger, als in eine Notiz passt (${longest} Zeichen); kürz es ein wenig.`,
  },
  editor: {
    open: (program) =>
      `In ${program} geöffnet. Speichere und schließ es dort, dann geht es hier weiter.`,
    none: 'Es wurde kein Editor gefunden. Setz EDITOR auf deinen, zum Beispiel EDITOR=nano.',
    missing: (program) => `${program} wurde nicht gefunden. Was du getippt hast, steht noch da.`,
    failed: (program) =>
      `${program} hat mit einem Fehler aufgehört. Was du getippt hast, steht noch da.`,
    killed: (program) => `${program} wurde vorzeitig beendet. Was du getippt hast, steht noch da.`,
    notWaiting: (program, option) =>
      `${program} hat nicht auf dich gewartet. Gib die Option zum Warten mit, so wie EDITOR="${program} ${option}". Was du getippt hast, steht noch da.`,
    file: (reason) =>
      `Für den Editor ließ sich keine Datei anlegen (${reason}). Was du getippt hast, steht noch da.`,
    unreadable: (path) =>
      `Was der Editor gespeichert hat, war nicht zu lesen; es liegt noch in ${path}. Was du getippt hast, steht noch da.`,
  },
};

import type { CompletionTexts } from '../completion-texts.ts';

export const completion: CompletionTexts = {
  whichShell: 'Welche Shell benutzt du?',
  toAdd: (file) => `Diese Zeile kommt ans Ende von ${file}:`,
  sureToAdd: 'Eintragen?',
  added: (file) => `Eingetragen in ${file}`,
  worksIn: (command) =>
    `Es funktioniert in jedem Terminal, das du ab jetzt öffnest. In diesem: ${command}`,
  worksNow: 'Es funktioniert ab jetzt: Drücke Tab nach reflect.',
  thereAlready: (file, line) => `Es steht schon da: ${file}:${line}`,
  toRemove: (file, lines) =>
    lines === 1
      ? `Diese Zeile wird aus ${file} entfernt:`
      : `Diese Zeilen werden aus ${file} entfernt:`,
  sureToRemove: 'Entfernen?',
  removed: (file) => `Entfernt aus ${file}`,
  notThere: (file) => `In ${file} gibt es nichts zu entfernen.`,
  nothingChanged: 'Es wurde nichts geändert.',
  doneFor: (command) => `Um es in die Datei deiner Shell eintragen zu lassen: ${command}`,
};

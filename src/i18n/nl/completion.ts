import type { CompletionTexts } from '../completion-texts.ts';

export const completion: CompletionTexts = {
  whichShell: 'Welke shell gebruik je?',
  toAdd: (file) => `Deze regel komt aan het eind van ${file}:`,
  sureToAdd: 'Toevoegen?',
  added: (file) => `Toegevoegd aan ${file}`,
  worksIn: (command) => `Het werkt in elke terminal die je vanaf nu opent. In deze: ${command}`,
  worksNow: 'Het werkt vanaf nu: druk op Tab na reflect.',
  thereAlready: (file, line) => `Het staat er al: ${file}:${line}`,
  toRemove: (file, lines) =>
    lines === 1 ? `Deze regel gaat uit ${file}:` : `Deze regels gaan uit ${file}:`,
  sureToRemove: 'Weghalen?',
  removed: (file) => `Weggehaald uit ${file}`,
  notThere: (file) => `Er is niets weg te halen uit ${file}`,
  nothingChanged: 'Er is niets veranderd.',
  doneFor: (command) => `Om het in het bestand van je shell te laten zetten: ${command}`,
};

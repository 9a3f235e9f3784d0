import type { TemplateTexts } from '../template-texts.ts';

/** The command that takes the answers to a set. */
const commandFor = (set: string): string =>
  set === 'after' ? 'reflect after' : `reflect new ${set}`;

export const template: TemplateTexts = {
  howTo: (set) =>
    `Schreib hinter den Doppelpunkt, was du sagen willst; was leer bleibt, wird übersprungen.\nPrüfen: reflect check DATEI. Verwenden: ${commandFor(set)} --answers DATEI`,
  types: {
    text: 'Text',
    long: 'Text, darf mehrere Zeilen haben',
    list: 'Liste: [eins, zwei], oder ein Strich pro Zeile',
    choice: 'wähl eine',
    choices: 'wähl eine oder mehrere: [eins, zwei]',
    scale: 'Zahl',
    confirm: 'ja oder nein',
    date: 'Tag, wie 2026-11-23',
  },
  optional: 'darf leer bleiben',
  required: 'nötig',
  private: 'nur für dich',
  own: 'oder deine eigenen Worte',
  /* Behind a colon a condition reads as a sentence of its own: its verb need not go to the end. */
  when: (condition) => `nur wenn gilt: ${condition}`,
  from: (ids) => `etwas aus der Antwort auf ${ids.join(' oder ')}`,
  conditions: {
    is: (question, values) => `${question} ist: ${values.join(' oder ')}`,
    answered: (question) => `${question} ist ausgefüllt`,
    known: {
      'last-step': 'es gibt einen Vorsatz vom letzten Mal',
      opening: 'es gab eine Einstiegsfrage',
      guess: 'es gab eine Vermutung',
      guesses: 'es gab mehr als eine Vermutung',
      other: 'es ist bekannt, um wen es geht',
    },
    week: (of) => `es ist die Woche dafür (einmal in ${of} Wochen)`,
    not: (condition) => `nicht so: ${condition}`,
    any: (conditions) => conditions.join(', oder '),
    all: (conditions) => conditions.join(', und '),
  },
};

import type { ConfigTexts } from '../config-texts.ts';

export const config: ConfigTexts = {
  about: {
    lang: 'Die Sprache, die reflect spricht.',
    color: 'Farben; auto verwendet sie in einem Terminal, das sie zeigt.',
    plain: 'Einfache Zeilen, eine nach der anderen, für einen Screenreader.',
    nudges: 'Sanfte Fragen zu Wörtern, die du gerade getippt hast.',
    minutes: 'Nur so viele Fragen, wie in diese Minuten passen.',
    team: 'Das Team, um das es in neuen Notizen geht.',
    set: 'Die Fragen, die du bekommst, wenn du keine nennst: der Name eines Fragensets.',
    editor: 'Dein Editor.',
    pager: 'Das Programm, mit dem du lange Notizen liest; "" für keines.',
  },
  newFile: [
    'Einstellungen von reflect. Nimm das # weg vor dem, was du verwenden willst.',
    'Optionen eines Befehls und Variablen wie REFLECT_LANG gehen dem vor, was hier steht.',
  ],
  notSet: '(nicht gesetzt)',
  from: {
    option: (name) => `dieser Befehl: ${name}`,
    environment: (name) => `die Variable ${name}`,
    locale: (name) => `deine Spracheinstellung: ${name}`,
    default: 'Standard',
  },
  fileIs: (path) => `Deine Einstellungen stehen in ${path}`,
  noFile: (path) => `Du hast selbst noch nichts eingestellt; das kommt in ${path}`,
  notesIn: (folder) =>
    `Deine Notizen sind in ${folder}; mit REFLECT_HOME=ORDNER liegt alles woanders.`,
  howToChange: (command) => `Ändere eine mit: ${command}`,
  takes: {
    number: 'eine ganze Zahl ab 1',
    name: 'der Name eines Fragensets, etwa before oder trust',
    line: 'Wörter in einer Zeile',
    'line-or-nothing': 'Wörter in einer Zeile, oder "" für keines',
  },
  wrongInFile: (key, accepted) => `${key} kann das nicht sein; möglich ist: ${accepted}.`,
  noSettings: (example) =>
    `hier gehören Einstellungen hin, in jeder Zeile eine. So ist es richtig: ${example}`,
  set: (key, value, file) => `${key} ist ab jetzt ${value}, in ${file}`,
  unset: (key, file) => `${key} steht nicht mehr in ${file}`,
  wasNotSet: (key) => `${key} war nicht gesetzt.`,
  goesFirst: (name) => `Aber ${name} geht vor und sagt etwas anderes.`,
  edit: {
    changed: 'Deine Einstellungen sind geändert.',
    asBefore: 'Zurücksetzen auf das, was da stand',
    isAsBefore: 'Die Datei ist wieder, wie sie war.',
  },
  firstTime: (folder, locale, command) =>
    locale === undefined
      ? `Nur für dich: deine Notiz kommt in ${folder}, auf Deutsch. Lieber anders: ${command}`
      : `Nur für dich: deine Notiz kommt in ${folder}, auf Deutsch wegen ${locale}. Lieber anders: ${command}`,
};

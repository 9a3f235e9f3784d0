import type { ConfigTexts } from '../config-texts.ts';

export const config: ConfigTexts = {
  about: {
    lang: 'The language that reflect speaks.',
    color: 'Colours; auto uses them in a terminal that shows them.',
    plain: 'Plain lines, one after the other, for a screen reader.',
    nudges: 'Soft questions about words you just typed.',
    minutes: 'Fit the questions into this many minutes.',
    team: 'The team that new notes are about.',
    set: 'The questions you get when you name none: the name of a prompt set.',
    editor: 'Your editor.',
    pager: 'The program to read long notes with; "" for none.',
  },
  newFile: [
    'Settings of reflect. Remove the # in front of one to use it.',
    'Options of a command and variables such as REFLECT_LANG come before what is here.',
  ],
  notSet: '(not set)',
  from: {
    option: (name) => `this command: ${name}`,
    environment: (name) => `variable ${name}`,
    locale: (name) => `your locale: ${name}`,
    default: 'by default',
  },
  fileIs: (path) => `Your settings are in ${path}`,
  noFile: (path) => `You have no settings of your own yet; they go in ${path}`,
  notesIn: (folder) =>
    `Your notes are in ${folder}; REFLECT_HOME=FOLDER keeps everything elsewhere.`,
  howToChange: (command) => `Change one with: ${command}`,
  takes: {
    number: 'a whole number from 1',
    name: 'the name of a prompt set, such as before or trust',
    line: 'words on one line',
    'line-or-nothing': 'words on one line, or "" for none',
  },
  wrongInFile: (key, accepted) => `${key} cannot be this; it can be: ${accepted}.`,
  noSettings: (example) =>
    `there should be settings here, one on each line. This is right: ${example}`,
  set: (key, value, file) => `${key} is ${value} from now on, in ${file}`,
  unset: (key, file) => `${key} is no longer in ${file}`,
  wasNotSet: (key) => `${key} was not set.`,
  goesFirst: (name) => `But ${name} comes first, and says otherwise.`,
  edit: {
    changed: 'Your settings are changed.',
    asBefore: 'Put back what was there before',
    isAsBefore: 'The file is as it was before.',
  },
  firstTime: (folder, locale, command) =>
    locale === undefined
      ? `For you only: your note goes to ${folder}, in English. To change that: ${command}`
      : `For you only: your note goes to ${folder}, in English because of ${locale}. To change that: ${command}`,
};

import type { NeverAsked } from '../../core/set-warnings/warning.ts';
import type { AskKind } from '../../core/set-warnings/wording.ts';
import type { SetsTexts } from '../sets-texts.ts';

const list = (words: readonly string[]): string => words.join(', ');

function neverAsked(because: NeverAsked): string {
  switch (because.why) {
    case 'contradiction':
      return 'what when says can never be true. Take out a condition, or use any instead of all.';
    case 'choices':
      return 'from never has two answers to choose from. Add an earlier question of type text or list.';
    case 'known':
      return `${list(because.names)} is never known in this set. ${knownHint(because.names)}`;
    case 'others':
      return `by then it can never be so with ${list(because.ids)}. Look at the when there, too.`;
  }
}

const knownHint = (names: readonly string[]): string =>
  names.includes('last-step')
    ? 'last-step is, once a question has feeds: last.outcome.'
    : 'Only the set after knows it, from the note it is about.';

const wordings: Readonly<Record<AskKind, (words: string) => string>> = {
  behaviour: (words) =>
    `“${words}” asks someone to account for themselves. Ask what it means to them: What matters to you in …?`,
  leading: (words) =>
    `“${words}” leaves room for little but yes or no. Begin with what, how or which.`,
  label: (words) => `“${words}” judges a person. Ask what could be seen or heard.`,
  why: (words) => `“${words}” easily sounds like a reproach. Try what or how: What makes …?`,
  closed: (words) =>
    `“${words} …?” can be answered with yes or no. Begin with what or how, or use type: confirm.`,
};

export const sets: SetsTexts = {
  list: {
    own: 'yours',
    instead: 'yours, instead of the built-in one',
    onlyIn: (languages) => `only in ${list(languages)}`,
    faulty: (count, command) =>
      count === 1
        ? `1 set of yours is not right. To see what is wrong: ${command}`
        : `${count} sets of yours are not right. To see what is wrong: ${command}`,
    make: (command) => `Make your own set with: ${command}`,
  },
  check: {
    warnings: (file, count) =>
      count === 1
        ? `In ${file}, one thing is worth a look:`
        : `In ${file}, ${count} things are worth a look:`,
    none: (command) => `You have no sets of your own yet. Make one with: ${command}`,
  },
  warnings: {
    'translation-missing': ({ key, languages }) =>
      `${key} is still missing in ${list(languages)}. Until it is there, the set cannot be asked in that language.`,
    'translation-begun': ({ language, written, of }) =>
      `${language} is there in ${written} of ${of} texts. Until it is in all of them, the set cannot be asked in ${language}.`,
    'never-asked': ({ id, because }) => `${id} can never be asked: ${neverAsked(because)}`,
    'no-opening': () =>
      'there is no question to open the conversation with. Give one question feeds: opening.',
    wording: ({ id, kind, words }) => `${id}: ${wordings[kind](words)}`,
  },
  made: {
    instead: (name) =>
      `From now on this takes the place of the built-in set ${name}. Delete the file to get that one back.`,
    change: 'Change it',
    check: 'Check it',
    use: 'Use it',
  },
  edit: {
    builtIn: (name) => `${name} comes with reflect and stays as it is.`,
    copyIt: 'Make a copy of your own, to be used instead?',
    notCopied: (command) => `Nothing was changed. You can make a copy later with: ${command}`,
  },
  file: {
    head: 'Questions of your own. Lines that begin with # explain; take them out as you like.',
    copied: (from) => `Questions of your own, made from ${from}.`,
    allKeys: 'All keys',
    about: 'Before a conversation. A few questions, and one to open with.',
    keys: {
      name: 'What you start the set with; this file has the same name.',
      practice: (practices) => `What it practises: ${list(practices)}.`,
      title:
        'What the set is called in lists and notes. Any text can be in more languages: add a line for each.',
      about: 'What it is for, in a sentence. You see it before the first question.',
      questions: 'The questions, in the order in which they are asked.',
      id: 'The name of the answer: small letters, digits and hyphens. Do not change it once you have notes.',
      type: (types) => `How it is answered: ${list(types)}.`,
      ask: (id) => `The question. {${id}} becomes the answer to the question with that id.`,
      hint: 'A little help, below the question.',
      choices: 'The answers to choose from.',
      own: 'With this line there is room for words of your own as well.',
      why: 'What you see when you ask why this is asked.',
      blank: (id) => `What stands for {${id}} in other questions when this one is left empty.`,
      feeds:
        'Where the answer goes in the note. Without it, it stands there under its own question.',
      optional: 'Enter skips the question.',
      private: 'For you only: never in what you share, unless you ask for it.',
    },
    more: {
      heading: 'More that a question can have:',
      when: 'ask it only when facts has an answer',
      priority: 'leave it out first when time is short',
      scale: 'for type scale: its ends, and what numbers mean',
      from: 'for type choice: choose from earlier answers',
    },
  },
};

import type { FindTexts } from '../find-texts.ts';

export const find: FindTexts = {
  open: 'open',
  done: 'done',
  noneFits: 'No note fits that.',
  nothingFound: 'Your notes say nothing about that.',
  andMore: (count, option) =>
    count === 1
      ? `There is one more. See it with ${option}.`
      : `There are ${count} more. See them with ${option}.`,
  endsBeforeItBegins: (since, until) =>
    `--since is ${since} and --until is ${until}: that ends before it begins.`,
  searchForWhat:
    'Say what you are looking for, for example: reflect search Koen "on time" -holiday',
  wholeFile: (command) => `The file itself, with your answers in it: ${command}`,
};

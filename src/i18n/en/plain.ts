import type { PlainTexts } from '../plain-texts.ts';

export const plain: PlainTexts = {
  intro:
    'Type your answer and press enter; enter alone skips a question that may stay empty. Instead of an answer you can type:',
  words: {
    back: ['back'],
    why: ['why'],
    skip: ['skip'],
    add: ['add'],
    editor: ['editor'],
    stop: ['stop'],
    help: ['help'],
  },
  does: {
    back: 'the question before',
    why: 'why this is asked',
    skip: 'leave it empty',
    editor: 'write in your editor',
    stop: 'stop; what you answered is kept',
    help: 'these words again',
  },
  mayStayEmpty: 'may stay empty',
  linesEnd: {
    list: 'One on each line. An empty line is the end.',
    long: 'As many lines as you like. An empty line is the end.',
  },
  chooseMany: 'As many as you like: numbers with spaces between them.',
  standsThere: 'Your answer so far:',
  keepOrReplace: (add) =>
    `Enter keeps it; what you type takes its place${add === undefined ? '' : `; ${add} adds to it`}.`,
  prompts: {
    answer: 'Answer:',
    day: (format) => `Day, as ${format}:`,
    item: (number) => `${number}:`,
    nextLine: 'Next line:',
    number: (first, last) => `Number, ${first} to ${last}:`,
    numbers: 'Numbers:',
    numberOr: (first, last, enter) => `Number, ${first} to ${last}, enter is ${enter}:`,
    yesOrNo: (yes, no) => `${yes} or ${no}:`,
    yesOrNoOr: (yes, no, enter) => `${yes} or ${no}, enter is ${enter}:`,
    own: 'Your own words:',
  },
  chooseFrom: (first, last) => `Choose a number from ${first} to ${last}.`,
  typeYesOrNo: (yes, no) => `Type ${yes} or ${no}.`,
  noSuchWord: (typed, help) => `${typed} is not one of the words; ${help} shows which there are.`,
  firstQuestion: 'This is the first question.',
  noReason: 'There is no more to say about this question.',
};

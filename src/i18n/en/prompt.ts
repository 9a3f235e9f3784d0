import type { PromptTexts } from '../prompt-texts.ts';

export const prompt: PromptTexts = {
  progress: (number, total) => `${number} of ${total}`,
  whyLabel: 'Why this question?',
  skipped: 'skipped',
  moreLines: (count) => (count === 1 ? '1 more line' : `${count} more lines`),
  dayFormat: 'YYYY-MM-DD',
  yes: 'Yes',
  no: 'No',
  yesKeys: ['y'],
  noKeys: ['n'],
  keys: {
    names: {
      enter: 'enter',
      shiftTab: 'shift-tab',
      tab: 'tab',
      space: 'space',
      arrows: 'arrows',
      backspace: 'backspace',
    },
    next: 'next',
    keep: 'keep this',
    skip: 'skip',
    nextItem: 'next item',
    newLine: 'new line',
    emptyLineIsDone: 'twice: done',
    done: 'done',
    choose: 'choose',
    toggle: 'on or off',
    clear: 'choose none',
    back: 'back',
    why: 'why this question',
    editor: 'editor',
    stopKept: 'stop (kept)',
    stop: 'stop',
  },
  required: 'This one is needed to go on.',
  requiredChoice: 'Choose one to go on.',
  faults: {
    'answer-type': () => 'That does not fit this question.',
    'answer-range': ({ min, max }) => `A whole number from ${min} to ${max}, please.`,
    'answer-choice': ({ allowed }) => `Choose one of these: ${allowed.join(', ')}.`,
    'answer-date': () => 'Write the day as YYYY-MM-DD, for example 2026-11-23.',
    'answer-long': ({ longest }) =>
      `This is longer than fits in a note (${longest} characters); make it shorter.`,
  },
  editor: {
    open: (program) => `Open in ${program}. Save and close it there to go on here.`,
    none: 'No editor was found. Set EDITOR to the one you use, for example EDITOR=nano.',
    missing: (program) => `${program} was not found. What you typed is still here.`,
    failed: (program) => `${program} stopped with an error. What you typed is still here.`,
    killed: (program) => `${program} was ended early. What you typed is still here.`,
    notWaiting: (program, option) =>
      `${program} did not wait for you. Add its wait option, as in EDITOR="${program} ${option}". What you typed is still here.`,
    file: (reason) =>
      `No file could be made for the editor (${reason}). What you typed is still here.`,
    unreadable: (path) =>
      `What the editor saved could not be read; it stays in ${path}. What you typed is still here.`,
  },
};

import type { CompletionTexts } from '../completion-texts.ts';

export const completion: CompletionTexts = {
  whichShell: 'Which shell do you use?',
  toAdd: (file) => `This line goes at the end of ${file}:`,
  sureToAdd: 'Add it?',
  added: (file) => `Added to ${file}`,
  worksIn: (command) =>
    `It works in every terminal that you open from now on. In this one: ${command}`,
  worksNow: 'It works from now on: press Tab after reflect.',
  thereAlready: (file, line) => `It is already there: ${file}:${line}`,
  toRemove: (file, lines) =>
    lines === 1 ? `This line is taken out of ${file}:` : `These lines are taken out of ${file}:`,
  sureToRemove: 'Take it out?',
  removed: (file) => `Taken out of ${file}`,
  notThere: (file) => `There is nothing to take out of ${file}`,
  nothingChanged: 'Nothing was changed.',
  doneFor: (command) => `To have it added to the file of your shell: ${command}`,
};

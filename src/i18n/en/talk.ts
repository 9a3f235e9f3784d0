import type { TalkTexts } from '../talk-texts.ts';

const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);
const minutesOf = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);

export const talk: TalkTexts = {
  length: (count, minutes) => `${questions(count)}, about ${minutesOf(minutes)}.`,
  keptIn: (folder) => `For you only. Your note goes to ${folder}`,
  stopAnyTime: 'You can stop at any time with ctrl-c; what you typed is kept.',
  fewerQuestions: (left, minutes) =>
    `To fit in ${minutesOf(minutes)}, ${questions(left)} will be left out this time.`,
  cannotFit: (minutes, needed) =>
    `It does not quite fit in ${minutesOf(minutes)}; count on ${minutesOf(needed)}.`,
  previewTitle: 'This is what your note will say:',
  whatNow: 'What would you like to do with it?',
  menu: {
    save: 'Save it',
    change: 'Change an answer',
    later: 'Go on later',
    discard: 'Throw it away',
  },
  changeWhich: 'Which answer would you like to change?',
  toPreview: 'Back to the note',
  discardSure: 'Are you sure? Everything you just wrote will be gone.',
  discarded: 'Thrown away. Nothing was kept.',
  lastNote: (day) => `Last time: ${day ?? 'none yet'}.`,
  isDue: 'It is time again.',
  isNotDue: 'It is not time yet.',
  lastTemperature: (temperature) => `Last time it was ${temperature}.`,
  saved: 'Saved in',
  draftUnreadable: (path) => `${path} cannot be read as an unfinished reflection; it stays there.`,
  goodLuck: 'Have a good conversation.',
  keptForLater: (command) => `Kept. Go on with: ${command}`,
  unfinished: (count, command) =>
    count === 1
      ? `You have an unfinished reflection. Go on with: ${command}`
      : `You have ${count} unfinished reflections. See them with: ${command}`,
  openFolder: (folder, command) =>
    `Others on this computer can look into ${folder}. Close that with: ${command}`,
  resuming: (title, started) => `Going on with ${title}, started on ${started}.`,
  draftChanged: (count) =>
    count === 1
      ? 'The prompt set has changed since; this answer no longer fits:'
      : 'The prompt set has changed since; these answers no longer fit:',
  resumeWhich: 'Which one would you like to go on with?',
  draftDiscarded: (id) => `${id} was thrown away.`,
  discardDraftSure: (title) => `Throw away ${title}? What is in it will be gone.`,
  noDrafts: 'There are no unfinished reflections.',
  noNotes: (command) => `There are no notes yet. Start with: ${command}`,
  damaged: (count) =>
    count === 1
      ? '1 file cannot be read as a note and was skipped:'
      : `${count} files cannot be read as notes and were skipped:`,
  answered: (count) => (count === 1 ? '1 answer' : `${count} answers`),
  notAnswered: 'still empty',
  setCorrect: (name, count, minutes) =>
    `${name} is right: ${questions(count)}, about ${minutesOf(minutes)}.`,
  answersCorrect: (set) => `These answers to ${set} are right.`,
  notApplicable: (ids) =>
    `With these answers this is not asked, and so left out: ${ids.join(', ')}.`,
  setIs: {
    optional: 'may stay empty',
    required: 'needed',
    private: 'for you only',
    extra: 'left out first when time is short',
    conditional: 'sometimes',
    minutes: (count) => `about ${minutesOf(count)}`,
  },
};

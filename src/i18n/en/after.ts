import type { AfterTexts } from '../after-texts.ts';

export const after: AfterTexts = {
  heading: 'After the conversation',
  headingPrivate: 'After the conversation, for you only',
  labels: {
    'after.used': 'What I did with it',
    'after.heard': 'Heard',
    'after.guess': 'How close',
    'after.near': 'What came near',
    'after.surprise': 'What surprised me',
    'after.heard-self': 'How heard I felt',
    'after.heard-other': 'What told me how it was for the other person',
  },
  opened: 'My opening question was',
  guessed: 'Guess beforehand',
  keep: 'This we keep',
  renew: 'This we renew',
  step: 'Next step',
  someone: 'the other person',
  about: (title, day) => `This is about: ${title}, ${day}.`,
  which: 'Which conversation is it about?',
  nothingOpen: 'There is no conversation to look back on.',
  waiting: (title, day, command) =>
    `Not looked back on yet: ${title}, ${day}. Do it with: ${command}`,
  enoughWritten: (name) =>
    `This is the third time in a row${name === undefined ? '' : ` about ${name}`} without the step being taken. That happens. There is enough on paper now: talk it through with someone you trust, a colleague or a coach.`,
};

import type { BridgeTexts } from '../bridge-texts.ts';

export const bridge: BridgeTexts = {
  titleForTwo: (one, other) =>
    one === undefined || other === undefined
      ? 'The bridge between the two of you'
      : `The bridge between ${one} and ${other}`,
  titleForTeam: (people) => `The bridge in the team, from ${people} people`,
  introForTwo:
    'Each of you wrote your own side, alone. Read it together, and ask one more question before you react.',
  introForTeam:
    'Everyone wrote this alone. Read it together, and ask one more question before you react.',
  someone: ['One of you', 'The other'],
  person: (number) => `Person ${number}`,
  headings: {
    sides: 'Two good intentions',
    guesses: 'Meant and guessed',
    keep: 'Keep',
    renew: 'Renew',
    contested: 'Where there is friction',
    shared: 'Where you want to end up',
    uncertainty: 'What nobody knows for sure yet',
    opening: 'Questions to open with',
    agenda: 'Fifteen minutes together',
  },
  rows: { position: 'Says or asks', worry: 'Worry', preserve: 'Wants to keep' },
  both: 'Both',
  contested: 'One wants to keep this, the other wants to renew it',
  means: (name) => `${name} wants to keep`,
  guessed: (name) => `${name} guessed`,
  times: (people) => `mentioned ${people} times`,
  agenda: [
    '0–4 minutes, intention: each says in one sentence what the other wants to keep. The other adds to it.',
    '4–8 minutes, experience: who knows something that is needed here? Listen first, then ask.',
    '8–11 minutes, uncertainty: each names one thing that is not settled yet.',
    '11–15 minutes, trust: what do we keep, what do we renew, and when do we look back?',
  ],
  howMany: (fewest, most) =>
    `Name ${fewest} to ${most} notes or shared files, one from each person.`,
  anonymousName: 'a colleague',
};

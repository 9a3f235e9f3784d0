import type { AfterTexts } from '../after-texts.ts';

export const after: AfterTexts = {
  heading: 'Nach dem Gespräch',
  headingPrivate: 'Nach dem Gespräch, nur für dich',
  labels: {
    'after.used': 'Was ich damit gemacht habe',
    'after.heard': 'Gehört',
    'after.guess': 'Wie nah dran',
    'after.near': 'Nah dran war',
    'after.surprise': 'Was mich überrascht hat',
    'after.heard-self': 'Wie sehr ich mich gehört gefühlt habe',
    'after.heard-other': 'Woran ich gemerkt habe, wie es für die andere Person war',
  },
  opened: 'Meine Einstiegsfrage war',
  guessed: 'Vorher vermutet',
  keep: 'Das bewahren wir',
  renew: 'Das erneuern wir',
  step: 'Nächster Schritt',
  someone: 'die andere Person',
  about: (title, day) => `Es geht um: ${title}, ${day}.`,
  which: 'Um welches Gespräch geht es?',
  nothingOpen: 'Es gibt kein Gespräch, auf das du zurückschauen kannst.',
  waiting: (title, day, command) =>
    `Noch nicht zurückgeschaut: ${title}, ${day}. Das geht mit: ${command}`,
  enoughWritten: (name) =>
    `Zum dritten Mal in Folge${name === undefined ? '' : ` geht es um ${name}, und der Schritt`} ist ${name === undefined ? 'der Schritt ' : ''}noch nicht gemacht. Das kommt vor. Aufgeschrieben ist jetzt genug: Sprich mit jemandem darüber, dem du vertraust, im Kollegenkreis oder in einem Coaching.`,
};

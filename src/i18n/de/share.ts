import type { ShareTexts } from '../share-texts.ts';

export const share: ShareTexts = {
  title: 'Wie ich es sehe',
  titleFrom: (name) => `Wie ${name} es sieht`,
  intro: 'Das ist meine Sicht, in meinen eigenen Worten. Ich höre gern, wie es für dich ist.',
  mine: 'Was mich dabei bewegt',
  parts: {
    position: 'Ich sage oder möchte',
    worry: 'Meine Sorge',
    preserve: 'Ich will bewahren',
    shared: 'Was wir, denke ich, beide wollen',
    keep: 'Bewahren',
    renew: 'Erneuern',
    uncertainty: 'Was ich selbst noch nicht weiß',
    opening: 'Was ich dich gern fragen möchte',
  },
  keepAndRenew: 'Was ich bewahren und erneuern will',
  guesses: 'Was du vielleicht bewahren willst (meine Vermutung; stimmt sie?)',
  /* Words that stay the same wherever a name may stand in a German sentence. */
  role: { who: 'jemand aus dem Team', whose: 'jemandes' },
  leaves: 'Das geht an die andere Person, genau so:',
  twice: 'Oben in der Datei steht dasselbe noch einmal, für Programme.',
  stays: 'Das bleibt bei dir:',
  staysToo:
    'Und auch das Datum, der Name und die Schlagwörter deiner Notiz, und was du selbst dazugeschrieben hast.',
  sure: (path) => `In ${path} schreiben?`,
  sureToPassOn: 'Weitergeben?',
  written: 'Geschrieben in',
  notWritten: 'Es wurde nichts geschrieben.',
  saysWhere:
    'Hier ist kein Terminal, um zu fragen. Sag, wohin es gehen soll: --to DATEI, oder --to -',
};

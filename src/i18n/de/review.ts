import type { ReviewTexts } from '../review-texts.ts';
import { dayWords } from './day-words.ts';

export const review: ReviewTexts = {
  title: 'Rückblick',
  headings: {
    little: 'Noch nicht viel',
    temperature: 'Die Temperatur',
    kept: 'Was du bewahren willst',
    renewed: 'Was du erneuern willst',
    openSteps: 'Schritte, die noch offen sind',
    asked: 'Was du gefragt hast',
    guesses: 'Was du vermutet hast',
    next: 'Eine Frage für das nächste Mal',
  },
  little: 'Mit ein paar Notizen mehr gibt es hier mehr zu sehen.',
  written: (times, day) => `${times}-mal, zuletzt am ${day}`,
  ago: (days) => {
    if (days === 0) return 'heute';
    if (days === 1) return 'gestern';
    if (days === 7) return 'vor einer Woche';
    if (days < 14) return `vor ${days} Tagen`;
    if (days < 60) return `vor ${Math.floor(days / 7)} Wochen`;
    if (days < 365) return `vor ${Math.round(days / 30.5)} Monaten`;
    if (days < 731) return 'vor mehr als einem Jahr';
    return `vor ${Math.floor(days / 365.25)} Jahren`;
  },
  outcomes: {
    partly: 'zum Teil gemacht',
    'not-yet': 'noch nicht gemacht',
    'did-not-come-up': 'kam nicht vor',
  },
  lookBackOn: (day) => `zurückschauen: ${day}`,
  moreSteps: (count, age) =>
    count === 1 ? `Es gibt noch einen (${age}).` : `Es gibt noch ${count}, den ältesten: ${age}.`,
  asked: (times, of) => {
    if (times === 0) {
      return `In ${of === 1 ? 'einem Gespräch' : `${of} Gesprächen`} bist du nicht zu deiner Einstiegsfrage gekommen.`;
    }
    return of === 1
      ? 'In einem Gespräch hast du deine Einstiegsfrage gestellt.'
      : `In ${times} von ${of} Gesprächen hast du deine Einstiegsfrage gestellt.`;
  },
  otherWords: (times, of) => {
    if (of === 1) return 'Das war mit anderen Worten, als du vorhattest.';
    return `${times === 1 ? 'Einmal' : `${times}-mal`} mit anderen Worten, als du vorhattest.`;
  },
  heardAsGuessed: (times, of) => {
    if (of !== 1) return `Gehört, was du vermutet hattest: ${times} von ${of}.`;
    return times === 1
      ? 'Über eine Vermutung habt ihr gesprochen, und du hast gehört, was du vermutet hattest.'
      : 'Über eine Vermutung habt ihr gesprochen, und das Fragen hat dein Bild verändert.';
  },
  viewChanged: (times) =>
    `Das Fragen hat dein Bild ${times === 1 ? 'einmal' : `${times}-mal`} verändert.`,
  notDiscussed: (times) =>
    times === 1
      ? 'Über eine Vermutung habt ihr nicht gesprochen.'
      : `Über ${times} Vermutungen habt ihr nicht gesprochen.`,
  chart: {
    title: 'Temperatur',
    scale: ['1 = wir gehen uns aus dem Weg', '5 = Zweifel dürfen offen auf den Tisch'],
    before: 'vorher, oder in der Woche',
    after: 'nach dem Gespräch',
    crowded: 'Wo es eng wird, steht nur die letzte.',
    earlier: (count) =>
      count === 1 ? '1 frühere ist weggelassen.' : `${count} frühere sind weggelassen.`,
    shortDay: (day, withYear) => {
      const [, month = ''] = dayWords.months[Number(day.slice(5, 7)) - 1] ?? [];
      const date = `${Number(day.slice(8))}. ${month.charAt(0).toUpperCase()}${month.slice(1)}`;
      return withYear ? `${date} ${day.slice(0, 4)}` : date;
    },
    afterOn: (day) => `${day}, danach`,
    daysFrom: (day) => `Tage ab ${day}`,
    weeksFrom: (day) => `Wochen ab ${day}`,
  },
  next: {
    'look-back': 'Auf welches Gespräch hast du noch nicht zurückgeschaut?',
    ask: 'Was würde es leichter machen, deine Einstiegsfrage wirklich zu stellen?',
    'check-guess': 'Welche Vermutung kannst du beim nächsten Mal einfach nachfragen?',
    'smaller-step': 'Wie klein darf ein Schritt sein, damit er in diese Woche passt?',
    keep: 'Was darf so bleiben, wie es ist?',
    renew: 'Was wollt ihr zusammen einmal anders versuchen?',
    shared: 'Wozu würdet ihr beide Ja sagen?',
    'other-story': 'Was hast du gesehen, das du nicht erwartet hattest?',
    'not-known': 'Was weißt du noch nicht, und wem kannst du das sagen?',
    experience: 'Nach wessen Erfahrung hast du noch nicht gefragt?',
    'heard-little': 'Von wem hast du in letzter Zeit wenig gehört?',
    surprise: 'Was hat dich in letzter Zeit an jemandem überrascht?',
  },
};

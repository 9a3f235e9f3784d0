import type { ReviewTexts } from '../review-texts.ts';
import { dayWords } from './day-words.ts';

export const review: ReviewTexts = {
  title: 'Terugblik',
  headings: {
    little: 'Nog niet veel',
    temperature: 'De temperatuur',
    kept: 'Wat je wilt bewaren',
    renewed: 'Wat je wilt vernieuwen',
    openSteps: 'Stappen die nog openstaan',
    asked: 'Wat je vroeg',
    guesses: 'Wat je vermoedde',
    next: 'Een vraag voor de volgende keer',
  },
  little: 'Met een paar notities meer is hier meer te zien.',
  written: (times, day) => `${times} keer, de laatste keer op ${day}`,
  ago: (days) => {
    if (days === 0) return 'vandaag';
    if (days === 1) return 'gisteren';
    if (days === 7) return 'een week geleden';
    if (days < 14) return `${days} dagen geleden`;
    if (days < 60) return `${Math.floor(days / 7)} weken geleden`;
    if (days < 365) return `${Math.round(days / 30.5)} maanden geleden`;
    if (days < 731) return 'meer dan een jaar geleden';
    return `${Math.floor(days / 365.25)} jaar geleden`;
  },
  outcomes: {
    partly: 'deels gedaan',
    'not-yet': 'nog niet gedaan',
    'did-not-come-up': 'kwam niet voor',
  },
  lookBackOn: (day) => `terugkijken: ${day}`,
  moreSteps: (count, age) =>
    count === 1
      ? `Er is er nog één, van ${age}.`
      : `Er zijn er nog ${count}; de oudste is van ${age}.`,
  asked: (times, of) => {
    if (times === 0) {
      return `In ${of === 1 ? 'één gesprek' : `${of} gesprekken`} kwam je niet aan je openingsvraag toe.`;
    }
    return of === 1
      ? 'Je stelde je openingsvraag in één gesprek.'
      : `Je stelde je openingsvraag in ${times} van de ${of} gesprekken.`;
  },
  otherWords: (times, of) => {
    if (of === 1) return 'Dat was in andere woorden dan je had bedacht.';
    return `${times === 1 ? 'Eén keer' : `${times} keer`} in andere woorden dan je had bedacht.`;
  },
  heardAsGuessed: (times, of) => {
    if (of !== 1) return `Gehoord zoals je vermoedde: ${times} van de ${of}.`;
    return times === 1
      ? 'Eén vermoeden is besproken, en je hoorde wat je vermoedde.'
      : 'Eén vermoeden is besproken, en door te vragen veranderde je beeld.';
  },
  viewChanged: (times) =>
    `Door te vragen veranderde je beeld ${times === 1 ? 'één keer' : `${times} keer`}.`,
  notDiscussed: (times) =>
    times === 1 ? 'Eén vermoeden is niet besproken.' : `${times} vermoedens zijn niet besproken.`,
  chart: {
    title: 'Temperatuur',
    scale: ['1 = we mijden elkaar', '5 = twijfel mag gewoon op tafel'],
    before: 'vooraf, of in de week',
    after: 'na het gesprek',
    crowded: 'Waar ze dringen, staat alleen de laatste.',
    earlier: (count) =>
      count === 1 ? '1 eerdere is weggelaten.' : `${count} eerdere zijn weggelaten.`,
    shortDay: (day, withYear) => {
      const [, month] = dayWords.months[Number(day.slice(5, 7)) - 1] ?? [];
      const date = `${Number(day.slice(8))} ${month ?? ''}`;
      return withYear ? `${date} ${day.slice(0, 4)}` : date;
    },
    afterOn: (day) => `${day}, na`,
    daysFrom: (day) => `dagen vanaf ${day}`,
    weeksFrom: (day) => `weken vanaf ${day}`,
  },
  next: {
    'look-back': 'Welk gesprek wacht nog op een terugblik?',
    ask: 'Wat zou het makkelijker maken om je openingsvraag echt te stellen?',
    'check-guess': 'Welk vermoeden kun je de volgende keer gewoon vragen?',
    'smaller-step': 'Hoe klein mag een stap zijn, zodat hij in deze week past?',
    keep: 'Wat mag er blijven zoals het is?',
    renew: 'Wat willen jullie samen eens anders proberen?',
    shared: 'Waar zouden jullie allebei ja op zeggen?',
    'other-story': 'Wat zag je dat je niet had verwacht?',
    'not-known': 'Wat weet je nog niet, en aan wie kun je dat vertellen?',
    experience: 'Wiens ervaring heb je nog niet gevraagd?',
    'heard-little': 'Van wie hoorde je de laatste tijd weinig?',
    surprise: 'Wat verraste je de laatste tijd aan iemand?',
  },
};

import type { ReviewTexts } from '../review-texts.ts';
import { dayWords } from './day-words.ts';

export const review: ReviewTexts = {
  title: 'Terugblik',
  headings: {
    temperature: 'De temperatuur',
    kept: 'Wat je wilt bewaren',
    renewed: 'Wat je wilt vernieuwen',
    openSteps: 'Stappen die nog openstaan',
    asked: 'Wat je vroeg',
    guesses: 'Wat je vermoedde',
    next: 'Een vraag voor de volgende keer',
  },
  times: (times) => `${times} keer`,
  ago: (days) => {
    if (days === 0) return 'vandaag';
    if (days === 1) return 'gisteren';
    if (days < 14) return `${days} dagen geleden`;
    if (days < 60) return `${Math.floor(days / 7)} weken geleden`;
    return `${Math.floor(days / 30)} maanden geleden`;
  },
  outcomes: {
    partly: 'deels gelukt',
    'not-yet': 'nog niet gelukt',
    'did-not-come-up': 'kwam er niet van',
  },
  lookBackOn: (day) => `terugkijken op ${day}`,
  asked: (times, of) =>
    of === 1
      ? `Je had één gesprek. Je openingsvraag ${times === 1 ? 'heb je gesteld' : 'is nog niet gesteld'}.`
      : `Je stelde je openingsvraag in ${times} van de ${of} gesprekken.`,
  otherWords: (times) =>
    times === 1
      ? 'Eén keer in andere woorden dan je had bedacht.'
      : `${times} keer in andere woorden dan je had bedacht.`,
  heardAsGuessed: (times, of) =>
    of === 1
      ? `Eén vermoeden is besproken. Je hoorde ${times === 1 ? 'hetzelfde als je vermoedde' : 'iets anders dan je vermoedde'}.`
      : `Gehoord zoals je vermoedde: ${times} van de ${of}.`,
  viewChanged: (times) =>
    times === 1
      ? 'Vragen veranderde je beeld één keer.'
      : `Vragen veranderde je beeld ${times} keer.`,
  notDiscussed: (times) =>
    times === 1 ? 'Eén vermoeden is niet besproken.' : `${times} vermoedens zijn niet besproken.`,
  chart: {
    title: 'Temperatuur',
    scale: ['1 = we mijden elkaar', '5 = twijfel mag gewoon op tafel'],
    before: 'vooraf, of in de week',
    after: 'na het gesprek',
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

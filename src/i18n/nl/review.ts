import type { ReviewTexts } from '../review-texts.ts';
import { dayWords } from './day-words.ts';

export const review: ReviewTexts = {
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

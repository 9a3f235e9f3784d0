import type { ReviewTexts } from '../review-texts.ts';
import { dayWords } from './day-words.ts';

export const review: ReviewTexts = {
  chart: {
    title: 'Temperature',
    scale: ['1 = we avoid each other', '5 = doubt is welcome on the table'],
    before: 'before, or in the week',
    after: 'after the talk',
    shortDay: (day, withYear) => {
      const [, month = ''] = dayWords.months[Number(day.slice(5, 7)) - 1] ?? [];
      const date = `${Number(day.slice(8))} ${month.charAt(0).toUpperCase()}${month.slice(1)}`;
      return withYear ? `${date} ${day.slice(0, 4)}` : date;
    },
    afterOn: (day) => `${day}, after`,
    daysFrom: (day) => `days from ${day}`,
    weeksFrom: (day) => `weeks from ${day}`,
  },
  next: {
    'look-back': 'Which talk is still waiting for you to look back on it?',
    ask: 'What would make it easier to really ask your opening question?',
    'check-guess': 'Which guess could you simply ask about next time?',
    'smaller-step': 'How small can a step be, so that it fits into this week?',
    keep: 'What may stay as it is?',
    renew: 'What would you like to try differently together, just once?',
    shared: 'What would you both say yes to?',
    'other-story': 'What did you see that you had not expected?',
    'not-known': 'What do you not know yet, and whom could you tell?',
    experience: 'Whose experience have you not asked for yet?',
    'heard-little': 'Whom have you heard little from lately?',
    surprise: 'What surprised you about someone lately?',
  },
};

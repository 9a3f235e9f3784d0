import type { ReviewTexts } from '../review-texts.ts';
import { dayWords } from './day-words.ts';

export const review: ReviewTexts = {
  title: 'Looking back',
  headings: {
    little: 'Not much yet',
    temperature: 'The temperature',
    kept: 'What you want to keep',
    renewed: 'What you want to renew',
    openSteps: 'Steps that are still open',
    asked: 'What you asked',
    guesses: 'What you guessed',
    next: 'A question for next time',
  },
  little: 'With a few more notes there will be more to see here.',
  written: (times, day) => `${times} times, last on ${day}`,
  ago: (days) => {
    if (days === 0) return 'today';
    if (days === 1) return 'yesterday';
    if (days === 7) return 'a week ago';
    if (days < 14) return `${days} days ago`;
    if (days < 60) return `${Math.floor(days / 7)} weeks ago`;
    if (days < 365) return `${Math.round(days / 30.5)} months ago`;
    if (days < 731) return 'more than a year ago';
    return `${Math.floor(days / 365.25)} years ago`;
  },
  outcomes: {
    partly: 'partly done',
    'not-yet': 'not done yet',
    'did-not-come-up': 'did not come up',
  },
  lookBackOn: (day) => `look back: ${day}`,
  moreSteps: (count, age) =>
    count === 1
      ? `There is one more, from ${age}.`
      : `There are ${count} more; the oldest is from ${age}.`,
  asked: (times, of) => {
    if (times === 0) {
      return `In ${of === 1 ? 'one conversation' : `${of} conversations`} you did not get to your opening question.`;
    }
    return of === 1
      ? 'You asked your opening question in one conversation.'
      : `You asked your opening question in ${times} of ${of} conversations.`;
  },
  otherWords: (times, of) => {
    if (of === 1) return 'It was in other words than you had planned.';
    return `${times === 1 ? 'Once' : `${times} times`} in other words than you had planned.`;
  },
  heardAsGuessed: (times, of) => {
    if (of !== 1) return `Heard as guessed: ${times} of ${of}.`;
    return times === 1
      ? 'One guess was talked about, and you heard what you had guessed.'
      : 'One guess was talked about, and asking changed your view.';
  },
  viewChanged: (times) =>
    times === 1 ? 'Asking changed your view once.' : `Asking changed your view ${times} times.`,
  notDiscussed: (times) =>
    times === 1 ? 'One guess was not talked about.' : `${times} guesses were not talked about.`,
  chart: {
    title: 'Temperature',
    scale: ['1 = we avoid each other', '5 = doubt is welcome on the table'],
    before: 'before, or in the week',
    after: 'after the conversation',
    crowded: 'Where they crowd, the last one is drawn.',
    earlier: (count) =>
      count === 1 ? '1 earlier one is left out.' : `${count} earlier ones are left out.`,
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
    'look-back': 'Which conversation is still waiting for you to look back on it?',
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

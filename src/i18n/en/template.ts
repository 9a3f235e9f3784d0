import type { TemplateTexts } from '../template-texts.ts';

/** The command that takes the answers to a set. */
const commandFor = (set: string): string =>
  set === 'after' ? 'reflect after' : `reflect new ${set}`;

export const template: TemplateTexts = {
  howTo: (set) =>
    `Write what you want to say after the colon; what stays empty is skipped.\nCheck it: reflect check FILE. Use it: ${commandFor(set)} --answers FILE`,
  types: {
    text: 'text',
    long: 'text, may have more lines',
    list: 'list: [one, two], or a dash on each line',
    choice: 'choose one',
    choices: 'choose one or more: [one, two]',
    scale: 'number',
    confirm: 'yes or no',
    date: 'day, as 2026-11-23',
  },
  optional: 'may stay empty',
  required: 'needed',
  private: 'for you only',
  own: 'or your own words',
  when: (condition) => `only if ${condition}`,
  from: (ids) => `something from the answer to ${ids.join(' or ')}`,
  conditions: {
    is: (question, values) => `${question} is: ${values.join(' or ')}`,
    answered: (question) => `${question} is filled in`,
    known: {
      'last-step': 'there is a step from last time',
      opening: 'there was an opening question',
      guess: 'there was a guess',
      guesses: 'there was more than one guess',
      other: 'it is known whom this is about',
    },
    week: (of) => `it is the week for it (once in ${of} weeks)`,
    not: (condition) => `this is not so: ${condition}`,
    any: (conditions) => conditions.join(', or '),
    all: (conditions) => conditions.join(', and '),
  },
};

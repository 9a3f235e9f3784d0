import { parseAnswer } from '../../../src/core/answers/answer.ts';
import type { Question, QuestionType } from '../../../src/core/prompt-set/prompt-set.ts';
import { question } from './sets.ts';

/** Choices with a value. */
export const source = [
  { value: 'heard', label: { nl: 'Dat heb ik gehoord', en: 'I heard it' } },
  { value: 'guess', label: { nl: 'Dat vermoed ik', en: 'It is my guess' } },
];
const ready = [
  { label: { nl: 'Wat telt voor jou?', en: 'What counts for you?' } },
  { label: { nl: 'Wat mis ik?', en: 'What do I miss?' } },
];
/** Label of the choice for own words. */
export const own = { nl: 'In mijn eigen woorden', en: 'In my own words' };

/** An ordinary question of each type. */
export const byType: Readonly<Record<QuestionType, Question>> = {
  text: question({ id: 'signal', type: 'text' }),
  long: question({ id: 'story', type: 'long' }),
  list: question({ id: 'facts', type: 'list' }),
  choice: question({ id: 'source', type: 'choice', choices: source }),
  choices: question({ id: 'sources', type: 'choices', choices: source }),
  scale: question({ id: 'temperature', type: 'scale', min: 1, max: 5, labels: [] }),
  confirm: question({ id: 'ready', type: 'confirm' }),
  date: question({ id: 'look-back', type: 'date' }),
};
export const types = Object.values(byType);
/** A choice of ready-made questions, or own words. */
export const opening = question({ id: 'opening', type: 'choice', choices: ready, own });
export const openings = question({ id: 'openings', type: 'choices', choices: ready, own });
/** A scale that has a zero. */
export const fromZero = question({ id: 'heard', type: 'scale', min: 0, max: 10, labels: [] });

/** What is kept of a value: the answer, or the code of the fault. */
export const kept = (asked: Question, value: unknown) => {
  const result = parseAnswer(asked, value);
  return result.ok ? result.answer : result.fault.code;
};

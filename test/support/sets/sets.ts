import type { Known } from '../../../src/core/prompt-set/condition.ts';
import type { PromptSet, Question } from '../../../src/core/prompt-set/prompt-set.ts';

/** Nothing is known from outside. */
export const nothingKnown: Known = { texts: new Map(), week: 1 };

type Written = Partial<Question> & Pick<Question, 'id'>;

const plain = {
  type: 'text',
  ask: { nl: 'Vraag?', en: 'Question?' },
  optional: true,
  private: false,
  priority: 'core',
} as const;

/** A question with what matters to a test; the rest is ordinary. */
export const question = (written: Written): Question => ({ ...plain, ...written }) as Question;

/** A set of questions in two languages. */
export const setOf = (...questions: Written[]): PromptSet => ({
  name: 'made-up',
  practice: 'all',
  title: { nl: 'Verzonnen', en: 'Made up' },
  languages: ['nl', 'en'],
  questions: questions.map(question),
});

import { type Language, localize } from '../language.ts';
import type { PromptSet, Question } from '../prompt-set/prompt-set.ts';

/** A JSON Schema, or a part of one. */
type Schema = { readonly [key: string]: unknown };

/**
 * The JSON Schema (draft 2020-12) of an answers file for one set: for editors that complete and
 * check while someone fills it in. Every answer may be left empty (null), which skips the question.
 */
export const answersSchema = (set: PromptSet, language: Language): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: localize(set.title, language),
  type: 'object',
  additionalProperties: false,
  properties: {
    schema: { type: 'string' },
    set: { const: set.name },
    lang: { enum: set.languages },
    with: { type: ['string', 'null'] },
    team: { type: ['string', 'null'] },
    date: { type: ['string', 'null'] },
    tags: { type: ['array', 'null'], items: { type: 'string' } },
    answers: {
      type: 'object',
      additionalProperties: false,
      required: set.questions
        .filter(({ optional, when }) => !optional && when === undefined)
        .map(({ id }) => id),
      properties: Object.fromEntries(
        set.questions.map((question) => [question.id, answerSchema(question, language)]),
      ),
    },
  },
  required: ['answers'],
});

function answerSchema(question: Question, language: Language): Schema {
  const description = localize(question.ask, language);
  return { description, ...orEmpty(question, valueSchema(question, language)) };
}

/** A required answer cannot be left empty when its question is always asked. */
const orEmpty = (question: Question, schema: Schema): Schema =>
  question.optional || question.when !== undefined ? { anyOf: [schema, { type: 'null' }] } : schema;

function valueSchema(question: Question, language: Language): Schema {
  switch (question.type) {
    case 'text':
    case 'long':
      return { type: 'string' };
    case 'list':
      return { type: 'array', items: { type: 'string' } };
    case 'choice':
      return choiceSchema(question, language);
    case 'choices':
      return { type: 'array', items: choiceSchema(question, language) };
    case 'scale':
      return { type: 'integer', minimum: question.min, maximum: question.max };
    case 'confirm':
      return { type: 'boolean' };
    case 'date':
      return { type: 'string', format: 'date' };
  }
}

function choiceSchema(
  question: Extract<Question, { type: 'choice' | 'choices' }>,
  language: Language,
): Schema {
  if (question.from !== undefined) return { type: 'string' };
  const values = question.choices.map(({ value, label }) => value ?? localize(label, language));
  return question.own === undefined ? { enum: values } : { type: 'string', examples: values };
}

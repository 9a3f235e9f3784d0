import type { Path } from '../position.ts';

/** How each key of a prompt set is written when it is right. */
const examples: ReadonlyMap<string, string> = new Map([
  ['name', 'name: my-set'],
  ['practice', 'practice: trust'],
  ['title', 'title: { nl: …, en: … }'],
  ['about', 'about: { nl: …, en: … }'],
  ['questions', 'questions: [{ id: facts, type: list, ask: { nl: …, en: … } }]'],
  ['id', 'id: other-preserve'],
  ['type', 'type: text'],
  ['ask', 'ask: { nl: …, en: … }'],
  ['hint', 'hint: { nl: …, en: … }'],
  ['why', 'why: { nl: …, en: … }'],
  ['blank', 'blank: { nl: …, en: … }'],
  ['feeds', 'feeds: moment.facts'],
  ['optional', 'optional: true'],
  ['private', 'private: true'],
  ['priority', 'priority: extra'],
  ['choices', 'choices: [{ value: heard, label: { nl: …, en: … } }]'],
  ['from', 'from: [other-preserve, other-maybe]'],
  ['value', 'value: heard'],
  ['label', 'label: { nl: …, en: … }'],
  ['own', 'own: { nl: …, en: … }'],
  ['min', 'min: 1'],
  ['max', 'max: 5'],
  ['labels', 'labels: { 1: { nl: …, en: … } }'],
  ['when', 'when: { question: other-source, is: guess }'],
  ['question', 'question: other-source'],
  ['is', 'is: guess'],
  ['not', 'not: { answered: facts }'],
  ['answered', 'answered: facts'],
  ['known', 'known: last-step'],
  ['week', '{ week: 1, of: 4 }'],
  ['of', '{ week: 1, of: 4 }'],
  ['any', 'any: [{ answered: facts }, { known: last-step }]'],
  ['all', 'all: [{ answered: facts }, { known: last-step }]'],
]);

/** What is right at `path`: an example of its last key that has one. */
export function exampleFor(path: Path): string {
  for (const step of path.toReversed()) {
    const example = typeof step === 'string' ? examples.get(step) : undefined;
    if (example !== undefined) return example;
  }
  return examples.get('questions') ?? '';
}

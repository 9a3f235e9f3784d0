import * as v from 'valibot';
import { feeds } from '../prompt-set/feed.ts';
import { questionTypes } from '../prompt-set/prompt-set.ts';
import { type FileSchema, isMap, oneOf, plainWord, shape, writtenAs } from '../schema-parts.ts';
import { condition } from './condition-schema.ts';
import { filledText, languageMap, text } from './text-schema.ts';

const valueAndLabel = shape({
  value: v.pipe(filledText, v.description('What is kept as the answer.')),
  label: v.pipe(text, v.description('What the person sees.')),
});

/** Every way to write a choice. */
export const anyChoice = v.pipe(
  v.union([filledText, valueAndLabel, languageMap]),
  v.description('An answer to choose: a plain word, a text per language, or a value with a label.'),
);

/** A choice as it stands in a file. */
export type ChoiceInFile = v.InferOutput<typeof anyChoice>;

const choice = writtenAs<ChoiceInFile>(anyChoice, (value) => {
  if (!isMap(value)) return filledText;
  return 'value' in value || 'label' in value ? valueAndLabel : languageMap;
});

const described = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));

const forAll = {
  id: described(plainWord, 'Stable key of the answer: small letters, digits and hyphens.'),
  ask: described(text, 'The question. {id} stands for the answer to an earlier question.'),
  hint: v.exactOptional(described(text, 'A short help beside the question.')),
  why: v.exactOptional(described(text, 'Shown to a person who wants to know why this is asked.')),
  blank: v.exactOptional(
    described(text, 'What stands for {id} in later questions when this one was left empty.'),
  ),
  feeds: v.exactOptional(described(oneOf(feeds), 'Where the answer goes in the note.')),
  optional: v.exactOptional(described(v.boolean(), 'Whether Enter skips the question.'), false),
  private: v.exactOptional(
    described(v.boolean(), 'Whether the answer stays out of everything that is shared.'),
    false,
  ),
  priority: v.exactOptional(
    described(oneOf(['core', 'extra']), 'core or extra. Extras go first when time is short.'),
    'core',
  ),
  when: v.exactOptional(described(condition, 'When the question is asked; always without it.')),
};

const choices = described(
  v.pipe(v.array(choice), v.minLength(1), v.maxLength(20)),
  'The answers to choose from.',
);
const from = described(
  v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(20)),
  'Instead of choices: the earlier questions whose answers are the choices. The question is asked when there are two or more.',
);
const own = v.exactOptional(
  described(text, 'Label of the choice to answer in own words; without it there is none.'),
);

const scaleEnd = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const onlyScale = {
  min: v.exactOptional(described(scaleEnd, 'The lowest number.'), 1),
  max: v.exactOptional(described(scaleEnd, 'The highest number, 10 at most.'), 5),
  labels: v.exactOptional(
    described(
      shape(
        Object.fromEntries(
          Array.from({ length: 11 }, (_, number) => [String(number), v.exactOptional(text)]),
        ),
      ),
      'What the numbers mean, for each number that needs a meaning.',
    ),
  ),
};

const chosen = ['choice', 'choices'] as const;
const plain = ['text', 'long', 'list', 'confirm', 'date'] as const;
const typed = <const Types extends readonly string[]>(types: Types) =>
  described(oneOf(types), 'How it is answered.');

const choiceQuestion = shape({ ...forAll, type: typed(chosen), choices, own });
const ownChoiceQuestion = shape({ ...forAll, type: typed(chosen), from });
const scaleQuestion = shape({ ...forAll, type: typed(['scale']), ...onlyScale });
const plainQuestion = shape({ ...forAll, type: typed(plain) });

/** Every way to write a question. */
export const anyQuestion = v.variant('type', [
  plainQuestion,
  choiceQuestion,
  ownChoiceQuestion,
  scaleQuestion,
]);

/** A question as it stands in a file, what was left out filled in. */
export type QuestionInFile = v.InferOutput<typeof anyQuestion>;

const everyKey = { ...forAll, choices, from, own, ...onlyScale };

/** A question of no known type: its other keys are still checked, but any of them may be there. */
const typelessQuestion = shape({
  ...everyKey,
  choices: v.exactOptional(choices),
  from: v.exactOptional(from),
  type: v.pipe(oneOf(questionTypes), v.never()),
});

/** The parts of a question that are right by themselves, whatever else is wrong with it. */
export const soundParts = v.partial(v.object({ ...everyKey, type: oneOf(questionTypes) }));

/** The keys of a question that are right, each by itself. */
export type SoundParts = v.InferOutput<typeof soundParts>;

/** Keys that belong to some types of question only. */
export const keysOfSomeTypes: ReadonlySet<string> = new Set([
  'choices',
  'from',
  'own',
  ...Object.keys(onlyScale),
]);

/** Checks a question. */
export const question: FileSchema<QuestionInFile> = writtenAs<QuestionInFile>(
  anyQuestion,
  (value) => {
    if (!isMap(value)) return unreadable;
    const { type } = value;
    if (type === 'scale') return scaleQuestion;
    if (chosen.some((each) => each === type)) {
      return 'from' in value && !('choices' in value) ? ownChoiceQuestion : choiceQuestion;
    }
    return plain.some((each) => each === type) ? plainQuestion : typelessQuestion;
  },
);

/** Refuses what is no map of keys. */
const unreadable = v.custom<never>(() => false);

import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { feeds } from '../../../src/core/prompt-set/feed.ts';
import { questionTypes } from '../../../src/core/prompt-set/prompt-set.ts';
import { anyCondition } from '../../../src/core/set-file/condition-schema.ts';
import { promptSetSchema } from '../../../src/core/set-file/prompt-set-schema.ts';
import { anyChoice, anyQuestion } from '../../../src/core/set-file/question-schema.ts';
import { anyText } from '../../../src/core/set-file/text-schema.ts';
import { topics } from '../../../src/i18n/en/topics.ts';

/**
 * The JSON Schema of a prompt set file, which editors complete and check with, made from the schema
 * that the program checks with. What stands in it once and is used in many places has a name.
 */
export function promptSetJsonSchema() {
  const { $schema, title, description, $defs, ...rest } = toJsonSchema(promptSetSchema, {
    typeMode: 'input',
    target: 'draft-07',
    definitions: {
      text: anyText,
      choice: anyChoice,
      condition: anyCondition,
      question: anyQuestion,
    },
  });
  const question = questionByType(partOf($defs, 'question').oneOf ?? []);
  return { $schema, title, description, ...rest, $defs: { ...$defs, question } };
}

type Parts = NonNullable<JsonSchema['properties']>;

/** A schema under a name. */
function partOf(parts: Parts | undefined, name: string): JsonSchema {
  const part = parts?.[name];
  if (typeof part !== 'object') throw new Error(`There is no schema of ${name}.`);
  return part;
}

/** Words beside each word that can be chosen, which editors show. JSON Schema itself has none. */
type Described = JsonSchema & { readonly enumDescriptions?: readonly string[] };

/** What every question has to have. */
const needed = ['id', 'type', 'ask'] as const;

/**
 * The ways of writing a question as a choice by its type, and not as one of several: so an editor
 * offers the keys that belong to the type, and knows every type when one is misspelled.
 */
function questionByType(ways: readonly (JsonSchema | boolean)[]): JsonSchema {
  const shapes = ways.flatMap((way) => (typeof way === 'object' ? [way] : []));
  const typesOf = (shape: JsonSchema) => partOf(shape.properties, 'type').enum ?? [];
  const [plain, ...others] = shapes;
  if (plain === undefined) throw new Error('There is no way to write a question.');
  const byTypes = new Map<string, JsonSchema[]>();
  for (const shape of others) {
    const types = JSON.stringify(typesOf(shape));
    byTypes.set(types, [...(byTypes.get(types) ?? []), shape]);
  }
  let otherwise = ofType(plain);
  for (const [types, forms] of byTypes) {
    const [form = {}, ...more] = forms.map(ofType);
    otherwise = {
      if: { properties: { type: { enum: JSON.parse(types) } }, required: ['type'] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
      then: more.length === 0 ? form : { anyOf: [form, ...more].map(titled) },
      else: otherwise,
    };
  }
  const type: Described = {
    description: partOf(plain.properties, 'type').description ?? '',
    enum: [...questionTypes],
    enumDescriptions: questionTypes.map((each) => topics.promptSets.type[each]),
  };
  const [id, ask] = [partOf(plain.properties, 'id'), partOf(plain.properties, 'ask')];
  return { type: 'object', properties: { id, type, ask }, required: [...needed], ...otherwise };
}

/** A name for one of several ways, by what only that one has to have. */
const titled = (form: JsonSchema): JsonSchema => ({ title: form.required?.[0] ?? '', ...form });

/** What goes for some types only; what every question has is judged once, for all. */
function ofType({ properties = {}, required = [], ...rest }: JsonSchema): JsonSchema {
  const { labels } = properties;
  return {
    ...rest,
    properties: {
      ...properties,
      id: {},
      type: {},
      ask: {},
      feeds: feedsDescribed(partOf(properties, 'feeds')),
      ...(typeof labels === 'object' ? { labels: byPattern(labels) } : {}),
    },
    required: required.filter((name) => !needed.some((each) => each === name)),
  };
}

function feedsDescribed(schema: JsonSchema): Described {
  const words = new Map(Object.entries(topics.promptSets.feed));
  const wordsFor = (feed: string) => words.get(feed) ?? words.get(feed.split('.', 1)[0] ?? '');
  return { ...schema, enumDescriptions: feeds.map((feed) => wordsFor(feed) ?? '') };
}

/** Keys that are numbers in YAML: the language server finds those by a pattern only. */
function byPattern({ properties = {}, ...rest }: JsonSchema): JsonSchema {
  const [text = {}] = Object.values(properties);
  return { ...rest, patternProperties: { [`^(?:${Object.keys(properties).join('|')})$`]: text } };
}

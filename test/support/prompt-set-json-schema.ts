import { toJsonSchema } from '@valibot/to-json-schema';
import { promptSetSchema } from '../../src/core/prompt-set-schema.ts';
import { anyCondition } from '../../src/core/set-file/condition-schema.ts';
import { anyChoice, anyQuestion } from '../../src/core/set-file/question-schema.ts';
import { anyText } from '../../src/core/set-file/text-schema.ts';

/**
 * The JSON Schema of a prompt set file, which editors complete and check with, made from the schema
 * that the program checks with. What stands in it once and is used in many places has a name.
 */
export function promptSetJsonSchema() {
  const { $schema, title, description, ...rest } = toJsonSchema(promptSetSchema, {
    typeMode: 'input',
    target: 'draft-07',
    definitions: {
      text: anyText,
      choice: anyChoice,
      condition: anyCondition,
      question: anyQuestion,
    },
  });
  return { $schema, title, description, ...rest };
}

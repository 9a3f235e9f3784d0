import { toJsonSchema } from '@valibot/to-json-schema';
import { configSchema } from '../../../src/core/config/config-schema.ts';

/**
 * The JSON Schema of the settings file, which editors complete and check with, made from the schema
 * that the program checks with.
 */
export function configJsonSchema() {
  const { $schema, title, description, ...rest } = toJsonSchema(configSchema, {
    typeMode: 'input',
    target: 'draft-07',
  });
  return { $schema, title, description, ...rest };
}

import { toJsonSchema } from '@valibot/to-json-schema';
import { jsonShapes } from '../../../src/core/json-shapes.ts';

/** `reflect.note/1` under a name that needs no escapes in a reference: `note-1`. */
const nameOf = (schema: string): string => schema.replace(/^reflect\./, '').replace('/', '-');

/** The JSON Schema of everything that `--json` prints, made from the shapes that the program keeps to. */
export function jsonOutputSchema() {
  const shapes = Object.entries(jsonShapes).map(([schema, shape]) => {
    const { $schema, ...rest } = toJsonSchema(shape, { target: 'draft-2020-12' });
    return [nameOf(schema), rest] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Output of reflect --json',
    description:
      'Results on standard output, errors (reflect.error) on standard error. Keys are added, never renamed or removed, unless the number in "schema" grows.',
    oneOf: shapes.map(([name]) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(shapes),
  };
}

import { describe, expect, it } from 'vitest';
import { jsonShapes } from '../../src/core/json-shapes.ts';
import { jsonOutputSchema } from '../support/formats/json-output-schema.ts';

describe('the JSON Schema of what --json prints', () => {
  it('is the one in prompts; `npx vitest -u run` writes it anew', async () => {
    const schema = `${JSON.stringify(jsonOutputSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../prompts/json-output.schema.json');
  });

  it('has every shape under the name and the number that the output bears', () => {
    const { $defs } = JSON.parse(JSON.stringify(jsonOutputSchema()));
    const names = Object.values<{ properties: { schema: { const: string } } }>($defs).map(
      ({ properties }) => properties.schema.const,
    );
    expect(names).toEqual(Object.keys(jsonShapes));
  });
});

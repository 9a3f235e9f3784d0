import { describe, expect, it } from 'vitest';
import { settingKeys } from '../../../src/core/config/settings.ts';
import { configJsonSchema } from '../../support/formats/config-json-schema.ts';

describe('the JSON Schema of the settings file', () => {
  it('is the one in prompts; `npx vitest -u run` writes it anew', async () => {
    const schema = `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../prompts/config.schema.json');
  });

  it('knows every setting and nothing else, and says what each is for', () => {
    const { properties, additionalProperties } = JSON.parse(JSON.stringify(configJsonSchema()));
    expect(Object.keys(properties)).toEqual(settingKeys);
    expect(additionalProperties).toBe(false);
    for (const key of settingKeys) expect(properties[key].description, key).toMatch(/\w/);
  });
});

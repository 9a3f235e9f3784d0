import { describe, expect, it } from 'vitest';
import { promptSetJsonSchema } from '../support/prompt-set-json-schema.ts';

describe('the JSON Schema of a prompt set', () => {
  it('is the one in prompts; `npx vitest -u run` writes it anew', async () => {
    const schema = `${JSON.stringify(promptSetJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../prompts/prompt-set.schema.json');
  });

  it('says of every key of a question what it is for', () => {
    const questions = JSON.parse(JSON.stringify(promptSetJsonSchema())).$defs.question.oneOf;
    for (const { properties } of questions) {
      for (const [key, { description }] of Object.entries<{ description?: string }>(properties)) {
        expect(description, key).toMatch(/\w/);
      }
    }
  });

  it.each([
    ['text', false, false],
    ['choices', true, false],
    ['scale', false, true],
  ])('lets a question of type %s have choices: %s, and labels: %s', (type, choices, labels) => {
    const questions = JSON.parse(JSON.stringify(promptSetJsonSchema())).$defs.question.oneOf;
    const [question] = questions.filter((each: { properties: { type: { enum: string[] } } }) =>
      each.properties.type.enum.includes(type),
    );
    expect(question.additionalProperties).toBe(false);
    expect(question.required.toSorted()).toEqual(
      ['ask', 'id', 'type', ...(choices ? ['choices'] : [])].toSorted(),
    );
    expect('choices' in question.properties).toBe(choices);
    expect('labels' in question.properties).toBe(labels);
  });
});

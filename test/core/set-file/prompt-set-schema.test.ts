import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { promptSetJsonSchema } from '../../support/formats/prompt-set-json-schema.ts';

interface Shape {
  readonly properties: Record<string, { readonly description?: string }>;
  readonly additionalProperties: boolean;
  readonly required: readonly string[];
}

/** The ways of writing a question, with the types that each is for. */
function shapes(): { readonly types: readonly string[] | undefined; readonly shape: Shape }[] {
  const found: ReturnType<typeof shapes> = [];
  let way = JSON.parse(JSON.stringify(promptSetJsonSchema())).$defs.question;
  for (; way.if !== undefined; way = way.else) {
    const types = way.if.properties.type.enum;
    for (const shape of way.then.anyOf ?? [way.then]) found.push({ types, shape });
  }
  return [...found, { types: undefined, shape: way }];
}

describe('the JSON Schema of a prompt set', () => {
  it('is the one in prompts; `npx vitest -u run` writes it anew', async () => {
    const schema = `${JSON.stringify(promptSetJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../prompts/prompt-set.schema.json');
  });

  it('says of every key of a question what it is for', () => {
    const { properties } = JSON.parse(JSON.stringify(promptSetJsonSchema())).$defs.question;
    const all = [properties, ...shapes().map(({ shape }) => shape.properties)];
    for (const [key, { description }] of all.flatMap((each) =>
      Object.entries<Shape['properties'][string]>(each),
    )) {
      if (key in properties && description === undefined) continue;
      expect(description, key).toMatch(/\w/);
    }
  });

  it.each([
    ['choice', ['choices']],
    ['choices', ['from']],
    ['scale', []],
    [undefined, []],
  ])('asks of a question of type %s for %j besides', (type, required) => {
    const ways = shapes().filter(({ types }) =>
      type === undefined ? types === undefined : types?.includes(type),
    );
    expect(ways.map(({ shape }) => shape.required)).toContainEqual(required);
    for (const { shape } of ways) expect(shape.additionalProperties).toBe(false);
  });

  const question = { id: 'a', ask: 'A?' };
  const labels = { 1: 'cold', 5: 'warm' };
  it.each([
    ['a text', { ...question, type: 'text' }, true],
    ['a text with choices', { ...question, type: 'text', choices: ['x'] }, false],
    ['a scale with labels', { ...question, type: 'scale', labels }, true],
    [
      'a scale with a label off the scale',
      { ...question, type: 'scale', labels: { 11: 'x' } },
      false,
    ],
    ['a choice', { ...question, type: 'choice', choices: ['x'], own: 'Other' }, true],
    ['a choice from earlier answers', { ...question, type: 'choices', from: ['x'] }, true],
    ['a choice from nothing', { ...question, type: 'choice' }, false],
    ['an unknown type', { ...question, type: 'chioce', choices: ['x'] }, false],
    ['no type', question, false],
    ['no question to ask', { id: 'a', type: 'text' }, false],
  ])('judges as the program does: %s', (_, each, isRight) => {
    const ajv = new Ajv({ strict: false });
    const isValid = ajv.compile(JSON.parse(JSON.stringify(promptSetJsonSchema())));
    expect(isValid({ name: 'a', title: 'A', questions: [each] })).toBe(isRight);
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import { parsePromptSetText } from '../../../src/core/set-file/prompt-set-text.ts';
import { problemIn as problemOf } from '../../support/problem-of.ts';
import { processorTime } from '../../support/processor-time.ts';
import { afterOne, faultsIn, head, oneQuestion } from '../../support/sets/set-file.ts';

const problemIn = (text: string) => problemOf(() => parsePromptSetText(text, 'my-set.yaml'));

describe('the text of a prompt set', () => {
  it('is a set', () => {
    expect(parsePromptSetText(oneQuestion(), 'my-set.yaml').name).toBe('my-set');
  });

  it('may start with a byte order mark and end its lines like Windows does', () => {
    const text = `\ufeff${oneQuestion('hint: |', '  a', '  b').replaceAll('\n', '\r\n')}`;
    const [question] = parsePromptSetText(text, 'my-set.yaml').questions;
    const inEach = languages.map((language) => [language, 'a\nb\n']);
    expect(question?.hint).toEqual(Object.fromEntries(inEach));
  });

  it('is refused by the name of its file', () => {
    expect(problemIn('')).toMatchObject({ code: 'set-faulty', file: 'my-set.yaml' });
  });

  it('is only as long as 64 KB, counted in bytes', () => {
    const filled = (bytes: number) => {
      const text = oneQuestion('hint: ');
      return text.replace('hint: ', `hint: ${'é'.repeat((bytes - Buffer.byteLength(text)) / 2)}`);
    };
    const right = filled(65_536 - (Buffer.byteLength(oneQuestion('hint: ')) % 2));
    expect(problemIn(right)).toBeUndefined();
    expect(problemIn(`${right}##`)).toEqual({
      code: 'file-too-large',
      path: 'my-set.yaml',
      limit: 65_536,
    });
  });

  it('is called what it is expected to be called', () => {
    expect(faultsIn(oneQuestion(), 'my-set')).toEqual([]);
    expect(faultsIn(oneQuestion('wehn: x'), 'other')).toEqual([
      '1:7 name-not-file my-set | other',
      '7:5 unknown-key questions[0].wehn | when',
    ]);
  });

  it('is told of a faulty name once', () => {
    expect(faultsIn(oneQuestion().replace('my-set', 'My Set'), 'my-set')).toEqual([
      '1:7 wrong-value name | name: my-set',
    ]);
  });
});

describe('faults in the YAML', () => {
  it('are all that is said when it cannot be read', () => {
    expect(faultsIn(`${oneQuestion('hint: x: y')}nonsense: true\n`)).toEqual([
      '7:11 yaml Nested mappings are not allowed in compact mappings',
    ]);
  });

  it('come with the others when it can', () => {
    const text = afterOne(
      '  - id: two',
      '    id: three',
      '    type: text',
      '    ask: x',
      '    wehn: y',
    );
    expect(faultsIn(text)).toEqual([
      '8:5 duplicate-key id | 7:5',
      '11:5 unknown-key questions[1].wehn | when',
    ]);
  });

  it('of an alias leave out what it would have stood for', () => {
    const text = `${head}  - &q { id: one, type: text, ask: x }\n  - *q\n  - { id: two, type: *t, ask: "{one}" }\n`;
    expect(faultsIn(text)).toEqual(['4:5 alias', '5:5 alias', '6:22 alias']);
  });
});

describe('any text', () => {
  const full = 65_500;
  const filledWith = (text: string) => text.repeat(Math.floor(full / text.length));
  const numbered = (write: (name: string) => string) => {
    let text = '';
    for (let at = 0; text.length < full - 50; at += 1) text += write(at.toString(36));
    return text;
  };
  const one = `${head}- id: one\n  type: text\n  ask: x\n`;
  const ordinary = head + numbered((name) => `- { id: q-${name}, type: text, ask: What? }\n`);
  let usual: number;
  beforeAll(() => {
    usual = processorTime(() => problemIn(ordinary));
  });
  /** How many times as long it may take as a set of that length that is right; commas take three. */
  const soon = 12;
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (const [last, next] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi']) {
    bomb.push(`${next}: &${next} [${Array(9).fill(`*${last}`).join(',')}]`);
  }

  it.each([
    ['lists in lists', filledWith('[')],
    ['maps in maps', filledWith('{')],
    ['maps in maps with keys', filledWith('{a: ')],
    ['lists in lists, block by block', filledWith('- ')],
    ['keys in keys', filledWith('? ')],
    ['brackets that close nothing', filledWith(']')],
    ['commas', `[${filledWith(',')}`],
    ['quotes', filledWith('"')],
    ['thousands of keys', `{${numbered((name) => `${name},`)}}`],
    ['thousands of keys of a question', one + numbered((name) => `  ${name}: x\n`).slice(0, -200)],
    ['the same key thousands of times', filledWith('a:\n')],
    ['thousands of empty questions', head + filledWith('- {}\n').slice(0, -50)],
    ['thousands of conditions', `${one}  when: {any: [${filledWith('[],').slice(0, -200)}]}`],
    ['thousands of documents', filledWith('---\n')],
    ['thousands of tags', `[${filledWith('!a b,')}]`],
    ['a bomb of aliases', bomb.join('\n')],
  ])('ends soon, with clean faults: %s', (_, text) => {
    const time = processorTime(() => expect(problemIn(text)?.code).toBe('set-faulty'));
    expect(time / usual).toBeLessThan(soon);
  });

  const isSetOrFaulty = (text: string): void => {
    const problem = problemIn(text);
    if (problem === undefined) return;
    if (problem.code !== 'set-faulty') throw new Error(problem.code);
    const lines = text.replace(/^\ufeff/, '').split('\n');
    expect(problem.faults.length).toBeGreaterThan(0);
    for (const { at } of problem.faults) {
      const line = lines[at.line - 1];
      expect(line).toBeDefined();
      expect(at.column).toBeGreaterThan(0);
      expect(at.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
    }
    const places = problem.faults.map(({ at }) => at.line * 100_000 + at.column);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  };

  it('of any characters that mean something in YAML is faulty somewhere in it', () => {
    const signs = fc.constantFrom(
      ...'{}[]:,-?&*!|>%@`"\'#\n\r\t \\~=<a1\0\u0002\u0018\u001f\ufeff'.split(''),
      '---',
      '- ',
      ': ',
      '<<: ',
      '\n  ',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => isSetOrFaulty(parts.join(''))),
      { numRuns: 1000 },
    );
  });

  it('of any data is a set or is faulty', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => isSetOrFaulty(JSON.stringify(value))),
      { numRuns: 200 },
    );
  });

  const set = {
    name: 'my-set',
    title: { nl: 'x', en: 'y' },
    questions: [
      { id: 'one', type: 'choice', ask: 'x', choices: ['a', { value: 'b', label: 'B' }], own: 'c' },
      { id: 'two', type: 'scale', ask: '{one}', min: 1, max: 4, labels: { 1: 'x' } },
      { id: 'three', type: 'text', ask: 'x', feeds: 'opening', when: { question: 'one', is: 'a' } },
      {
        id: 'four',
        type: 'date',
        ask: 'x',
        when: { any: [{ week: 1, of: 4 }, { not: { answered: 'two' } }] },
      },
    ],
  };
  const paths = pathsIn(set);

  it('of a set in which one value is any other is a set or is faulty', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        isSetOrFaulty(JSON.stringify(withValue(set, path, value), null, 1));
      }),
      { numRuns: 400 },
    );
  });

  it('of a set from which a piece was cut is a set or is faulty', () => {
    const text = afterOne(
      '  - id: two',
      '    type: scale',
      '    ask: { nl: "a", en: b }',
      '    labels: { 1: x }',
    );
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(20),
        fc.string({ maxLength: 3 }),
        (at, length, put) => {
          isSetOrFaulty(text.slice(0, at) + put + text.slice(at + length));
        },
      ),
      { numRuns: 400 },
    );
  });
});

function pathsIn(value: unknown): (string | number)[][] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[], ...entries.flatMap(([key, each]) => pathsIn(each).map((path) => [key, ...path]))];
}

function withValue(data: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data))
    return data.map((each, at) => (String(at) === key ? withValue(each, rest, value) : each));
  return { ...Object(data), [key]: withValue(Object(data)[key], rest, value) };
}

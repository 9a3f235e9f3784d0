import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as yaml from 'yaml';
import type { Answer, Answers } from '../../../src/core/answers/answer.ts';
import { readAnswersBlock, writeAnswersBlock } from '../../../src/core/answers/answers-block.ts';
import { readWithLibrary } from '../../../src/core/yaml/yaml-library.ts';
import { anyAnswers, anyText } from '../../support/any/any-text.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';

const answersOf = (entries: Record<string, Answer>): Answers => new Map(Object.entries(entries));

/** What a block of these lines is read as, with the library at hand. */
function read(lines: string): ReturnType<typeof readAnswersBlock> {
  const text = `\`\`\`yaml reflect-answers\n${lines}\n\`\`\`\n`;
  return readAnswersBlock(text, 'answers', undefined, yaml);
}

const answersIn = (result: ReturnType<typeof readAnswersBlock>): Answers | string =>
  result.kind === 'answers' ? result.answers : result.kind;

describe('a block of answers', () => {
  it('can be read by a person', () => {
    const block = writeAnswersBlock(
      'answers',
      answersOf({
        other: 'Koen',
        temperature: 3,
        facts: ['Hij zuchtte', 'Hij zei:\n"laat maar"'],
        shared: 'Rust in het team.\n\n  - en tempo\n',
        team: '3',
        agreed: true,
        nothing: [],
      }),
    );
    expect(block).toBe(`\`\`\`yaml reflect-answers
other: Koen
temperature: 3
facts:
  - Hij zuchtte
  - |-
    Hij zei:
    "laat maar"
shared: |
  Rust in het team.

    - en tempo
team: "3"
agreed: true
nothing: []
\`\`\`
`);
  });

  it.each([
    ['a tab', 'a\n\tb'],
    ['a space at the end of a line', 'a \nb'],
    ['a space at the beginning', ' a\nb'],
    ['an empty line at the beginning', '\na'],
    ['empty lines at the end', 'a\n\n'],
    ['a carriage return', 'a\r\nb'],
    ['an escape sequence', 'a\n\u001b[31mb'],
    ['another line separator', 'a\nb\u2028c'],
    ['half a character', 'a\n\ud800'],
  ])('puts a text on one line that an editor could change: %s', (_, text) => {
    const block = writeAnswersBlock('answers', answersOf({ x: text }));
    expect(block.split('\n')).toHaveLength(4);
    expect(answersIn(readAnswersBlock(block, 'answers'))).toEqual(answersOf({ x: text }));
  });

  it('has a fence that no answer can close', () => {
    const answers = answersOf({ x: 'a\n```\n````\nb', y: '`````` z' });
    const block = writeAnswersBlock('after', answers);
    expect(block).toMatch(/^`{7}yaml reflect-after\n/);
    expect(answersIn(readAnswersBlock(block, 'after'))).toEqual(answers);
  });

  it('gives back exactly what was written, whatever it is', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('answers', 'after'), (answers, kind) => {
        const onDisk = Buffer.from(writeAnswersBlock(kind, answers), 'utf8').toString('utf8');
        expect(answersIn(readAnswersBlock(onDisk, kind))).toEqual(answers);
      }),
      { numRuns: 1_000 },
    );
  });

  it('means the same to the yaml library as to the quick reader', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const [, ...lines] = writeAnswersBlock('answers', answers).split('\n').slice(0, -2);
        const result = readWithLibrary(lines.map((line) => `${line}\n`).join(''), yaml);
        if (!result.ok) throw new Error(`not read, at line ${result.line}`);
        expect(new Map(result.entries.map(({ key, value }) => [key, value]))).toEqual(answers);
      }),
      { numRuns: 1_000 },
    );
  });

  it('holds answers of the greatest length', () => {
    const answers = answersOf({
      words: 'woord '.repeat(33_000).trim(),
      lines: 'regel\n'.repeat(33_000),
      controls: '\u0007'.repeat(200_000),
      fences: '`'.repeat(200_000),
    });
    const block = writeAnswersBlock('answers', answers);
    expect(answersIn(readAnswersBlock(block, 'answers'))).toEqual(answers);
  });
});

describe('a block of answers that a person wrote in', () => {
  it.each<[string, string, Record<string, Answer>]>([
    ['other quotes', 'other: \'Koen\'\nx:   "y"  ', { other: 'Koen', x: 'y' }],
    ['remarks and empty lines', '# mine\n\nother: Koen # him\n\n', { other: 'Koen' }],
    ['a list without indentation', 'facts:\n- a\n# b\n- c', { facts: ['a', 'c'] }],
    ['a list in brackets', "facts: [a b, 'c']", { facts: ['a b', 'c'] }],
    ['a folded text', 'x: >-\n  a\n  b\n\n  c', { x: 'a b\nc' }],
    ['a text indented otherwise', 'x: |\n     a\n      b', { x: 'a\n b\n' }],
    ['a whole map indented', '  a: b\n  c: 3', { a: 'b', c: 3 }],
    ['braces', '{ a: b, c: [d] }', { a: 'b', c: ['d'] }],
    ['numbers in a list', 'facts:\n  - 3\n  - 1.0\n  - true', { facts: ['3', '1.0', 'true'] }],
    ['a number that may be a word', 'team: 007\nx: 1.0', { team: '007', x: '1.0' }],
    ['an answer taken away', 'x:\ny: ~\nz: a', { z: 'a' }],
    ['keys that mean something to JavaScript', "__proto__: 'a'", {}],
  ])('is read all the same: %s', (name, lines, expected) => {
    const answers = new Map(Object.entries(expected));
    if (name.startsWith('keys')) answers.set('__proto__', 'a');
    expect(answersIn(read(lines))).toEqual(answers);
  });

  it('needs the library only when it is not in our own form', () => {
    const block = "```yaml reflect-answers\nother: 'Koen'\n```\n";
    expect(readAnswersBlock(block, 'answers').kind).toBe('needs-yaml');
  });

  it.each([
    ['an alias', 'a: &x b\nc: *x', 2],
    ['a key twice', 'a: b\nc: d\na: e', 3],
    ['a map in a map', 'a: b\nc:\n  d: e', 2],
    ['no map', '- a', 1],
    ['something that is no YAML', 'a: b\nc: [d\ne: f', 2],
  ])('is refused with the line when it holds %s', (_, lines, line) => {
    expect(read(lines)).toEqual({ kind: 'damaged', line: line + 1 });
  });

  it.each([
    ['deep nesting', (size: number) => `a: ${'['.repeat(size)}`],
    [
      'many keys',
      (size: number) => Array.from({ length: size / 10 }, (_, n) => `? k${n}\n: v`).join('\n'),
    ],
    ['many commas', (size: number) => `a: [${','.repeat(size)}]`],
    ['a quote that never ends', (size: number) => `a: "${'\\"'.repeat(size)}`],
    ['many backticks', (size: number) => '`'.repeat(size)],
    ['many colons', (size: number) => ': '.repeat(size)],
  ])('takes a time in keeping with its length over %s', (_, lines) => {
    const growth = growthTo(12_000, (size) => {
      expect(['damaged', 'answers']).toContain(read(lines(size)).kind);
    });
    expect(growth).toBeLessThan(inKeeping);
  });
});

describe('where a block of answers stands', () => {
  const answers = answersOf({ other: 'Koen', long: 'a\n```yaml reflect-answers\nx: y\n```\nb' });
  const block = writeAnswersBlock('answers', answers);

  it.each([
    ['first', `${block}\n# Text below\n`],
    ['between texts', `above\n\n---\n\n${block}\nbelow`],
    ['below other blocks', `\`\`\`js\nlet x;\n\`\`\`\n\n~~~\nother\n~~~\n${block}`],
    ['below a picture of itself', `~~~~\n\`\`\`yaml reflect-answers\nx: y\n\`\`\`\n~~~~\n${block}`],
    ['below a fence that was left open', `\`\`\`js\nlet x;\n\n${block}`],
    ['below inline code that looks like a fence', `\`\`\`code\`\`\`\n${block}`],
    ['beside the other kind', `${block}${writeAnswersBlock('after', answersOf({ x: 'y' }))}`],
    ['without a line end', block.trimEnd()],
    ['with the line ends of Windows', `# Text\n\n${block}`.replaceAll('\n', '\r\n')],
    ['in a list', `- item\n\n${block.replaceAll(/^(?=.)/gm, '  ')}`],
  ])('does not matter: %s', (_, text) => {
    expect(answersIn(readAnswersBlock(text, 'answers', undefined, yaml))).toEqual(answers);
  });

  it('does not matter, whatever a person writes above and below', () => {
    const noSuchBlock = anyText.filter((text) => !text.includes('reflect-answers'));
    fc.assert(
      fc.property(noSuchBlock, noSuchBlock, (above, below) => {
        const text = `${above}\n${block}${below}`;
        expect(answersIn(readAnswersBlock(text, 'answers'))).toEqual(answers);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has to be one place: two blocks are refused, with the line of the second', () => {
    expect(readAnswersBlock(`${block}\n${block}`, 'answers')).toEqual({
      kind: 'damaged',
      line: block.split('\n').length + 1,
    });
  });

  it('has to be whole: a block that was cut off is refused, with its line', () => {
    const cut = `text\n${block.slice(0, -6)}`;
    expect(readAnswersBlock(cut, 'answers')).toEqual({ kind: 'damaged', line: 2 });
  });

  it('may be nowhere', () => {
    expect(readAnswersBlock('# Just a text about reflect-answers\n', 'answers').kind).toBe('none');
  });
});

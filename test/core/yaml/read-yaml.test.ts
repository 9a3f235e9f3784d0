import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/core/yaml/read-yaml.ts';

describe('YAML that is read', () => {
  it('is data', () => {
    const { data, faults } = readYaml('a: [1, two, true, null]\nb:\n  c: |\n    three\n    four\n');
    expect(faults).toEqual([]);
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      a: [1, 'two', true, null],
      b: { c: 'three\nfour\n' },
    });
  });

  it('may be JSON', () => {
    const json = { a: [1, -0.5, 'x\n"y"'], b: { '': null } };
    expect(JSON.parse(JSON.stringify(readYaml(JSON.stringify(json)).data))).toEqual(json);
  });

  it('is YAML 1.2, whatever the file asks for', () => {
    const { data } = readYaml('%YAML 1.1\n---\na: yes\n<<: { b: 012 }\nc: 2026-11-23\n');
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      a: 'yes',
      '<<': { b: '012' },
      c: '2026-11-23',
    });
  });

  it('has maps without a prototype, so that every key is just a key', () => {
    const { data } = readYaml('__proto__: { polluted: true }\nconstructor: x\n');
    expect(Object.keys(Object(data))).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect('polluted' in {}).toBe(false);
  });

  it('may start with a byte order mark, which has no place', () => {
    const { faults, positionOf } = readYaml('\ufeffa: b\n');
    expect(faults).toEqual([]);
    expect(positionOf(['a'])).toEqual({ line: 1, column: 4 });
  });
});

describe('the place of a value', () => {
  const { positionOf } = readYaml('a:\r\n  - b: één\r\n    c:\r\n  - "d"\r\n1: { e: f }\r\n');

  it.each([
    ['a value', ['a', 0, 'b'], 'value', { line: 2, column: 8 }],
    ['a key', ['a', 0, 'b'], 'key', { line: 2, column: 5 }],
    ['a map, where its first key is', ['a', 0], 'value', { line: 2, column: 5 }],
    ['an empty value, where its key is', ['a', 0, 'c'], 'value', { line: 3, column: 5 }],
    ['a quoted text', ['a', 1], 'value', { line: 4, column: 5 }],
    ['a value under a key that is a number', ['1', 'e'], 'value', { line: 5, column: 9 }],
    [
      'what is not there: what should have held it',
      ['a', 0, 'x', 3],
      'value',
      { line: 2, column: 5 },
    ],
    ['the whole', [], 'value', { line: 1, column: 1 }],
  ] as const)('is told of %s', (_, path, part, position) => {
    expect(positionOf(path, part)).toEqual(position);
  });
});

describe('what YAML is refused for', () => {
  const faultsIn = (text: string) =>
    readYaml(text).faults.map(
      ({ at, ...fault }) => `${at.line}:${at.column} ${Object.values(fault)[0]}`,
    );

  it.each([
    ['an alias, and the anchor it stands for', 'a: &x 1\nb: *x\n', ['1:4 alias', '2:4 alias']],
    [
      'an anchor of a list, of a map and of a key',
      '&m\na: &l [1]\n&k b: 2\n',
      ['1:1 alias', '2:4 alias', '3:1 alias'],
    ],
    ['a text that starts like an alias', 'a: *bold* move\n', ['1:4 alias']],
    ['an alias without a name', 'a: *\n', ['1:4 alias']],
    ['a tag of its own', 'a: !secret x\nb: !!js/function y\n', ['1:4 yaml', '2:4 yaml']],
    ['a tag for bytes', 'a: !!binary aGk=\n', ['1:4 yaml']],
    ['a directive that nobody knows', '%FOO bar\n---\na: b\n', ['1:1 yaml']],
    [
      'a key that is there twice, however it is written',
      'a: 1\nb: 2\n"a": 3\n',
      ['3:1 duplicate-key'],
    ],
    ['a second document', 'a: 1\n---\nb: 2\n', ['2:1 several-documents']],
    ['lists that lie too deep in each other', `a: ${'['.repeat(41)}`, ['1:43 too-deep']],
    [
      'maps that do, block by block',
      Array.from({ length: 41 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      ['41:41 too-deep'],
    ],
    ['keys that do', '? '.repeat(41), ['1:81 too-deep']],
    ['a colon too many', 'a: b: c\n', ['1:4 yaml']],
    ['a tab', 'a:\n\tb: c\n', ['2:1 yaml']],
    ['a quote that does not end', 'a: "b\n', ['2:1 yaml']],
    [
      'one slip on each line, however the parser stumbles on',
      'a: "b" c d: e\nf: "g" h\n',
      ['1:4 yaml', '2:8 yaml'],
    ],
  ])('%s', (_, text, faults) => {
    expect(faultsIn(text)).toEqual(faults);
  });

  it('is said where the parser lost its way, and not again for every line after it', () => {
    const { faults } = readYaml(
      'a:\n  - b: { en: What would {c} do?, nl: d }\n    e: f\n  - b: g\n    e: h\n',
    );
    expect(faults.map(({ at }) => at.line)).toEqual([2]);
  });

  it('is said in the first words of the parser, without what it tells programmers', () => {
    expect(readYaml('a: b: c\n').faults).toEqual([
      {
        at: { line: 1, column: 4 },
        code: 'yaml',
        detail: 'Nested mappings are not allowed in compact mappings',
      },
    ]);
  });

  it('never shows a control character of the file', () => {
    const [fault] = readYaml('%\u001b[31mred\n---\na: b\n').faults;
    expect(fault).toMatchObject({ code: 'yaml', detail: 'Unknown directive %␛[31mred' });
  });

  it('tells where the key was before', () => {
    expect(readYaml('a: 1\na: 2\n').faults).toEqual([
      {
        at: { line: 2, column: 1 },
        code: 'duplicate-key',
        key: 'a',
        first: { line: 1, column: 1 },
      },
    ]);
  });
});

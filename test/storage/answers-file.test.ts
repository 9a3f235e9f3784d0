import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswersFault } from '../../src/core/file-faults.ts';
import { parseAnswersText } from '../../src/storage/answers-file.ts';
import { anyText } from '../support/any/any-text.ts';
import { problemIn, problemOf } from '../support/problem-of.ts';
import { processorTime } from '../support/processor-time.ts';

const parse = (text: string) => parseAnswersText(text, 'mine.yaml');

/** What is wrong in the shape of a file, or why it is no YAML. */
function faultsOf(text: string): readonly AnswersFault[] {
  let faults: readonly AnswersFault[] = [];
  try {
    faults = parse(text).faults;
  } catch {
    const problem = problemOf(() => parse(text));
    if (problem.code !== 'answers-faulty') throw new Error(problem.code);
    expect(problem.file).toBe('mine.yaml');
    faults = problem.faults;
  }
  expect(faults.length).toBeGreaterThan(0);
  return faults;
}

/** What is wrong in a file, a line for each fault: where it stands, its code and the key. */
function faultsIn(text: string): string[] {
  return faultsOf(text).map((fault) => {
    const at = fault.at === undefined ? '' : `${fault.at.line}:${fault.at.column} `;
    return `${at}${fault.code}${'key' in fault ? ` ${fault.key}` : ''}`;
  });
}

describe('an answers file', () => {
  it('with a fault in its shape still gives its answers, to be checked as well', () => {
    const { values, faults } = parse('wiht: Koen\ndate: soon\nanswers: { temperature: 9 }');
    expect([...values]).toEqual([['temperature', 9]]);
    expect(faults).toMatchObject([{ code: 'unknown-key' }, { code: 'wrong-value', key: 'date' }]);
  });

  it('says what the note is about, and the answers by question', () => {
    const file = parse(
      [
        'set: before',
        'lang: nl',
        'with: Koen',
        'team: planning',
        'date: 2026-11-23',
        'tags: [one, two]',
        'answers:',
        '  opening: Wat is hierin voor jou belangrijk?',
        '  temperature: 3',
        '  facts: [dit, dat]',
      ].join('\n'),
    );
    expect(file).toMatchObject({
      set: 'before',
      lang: 'nl',
      with: 'Koen',
      team: 'planning',
      date: '2026-11-23',
      tags: ['one', 'two'],
    });
    expect([...file.values]).toEqual([
      ['opening', 'Wat is hierin voor jou belangrijk?'],
      ['temperature', 3],
      ['facts', ['dit', 'dat']],
    ]);
    expect(file.positions.get('temperature')).toEqual({ line: 9, column: 16 });
  });

  it('may be JSON', () => {
    const file = parse('{"set": "weekly", "answers": {"temperature": 2}}');
    expect(file.set).toBe('weekly');
    expect([...file.values]).toEqual([['temperature', 2]]);
  });

  it.each(['', '\n', '# nothing yet\n', '{}', 'answers:', 'answers: {}', 'with:\nset: ""'])(
    'that says nothing is no fault: %j',
    (text) => {
      expect(parse(text)).toEqual({
        tags: [],
        values: new Map(),
        positions: new Map(),
        faults: [],
      });
    },
  );

  it('takes a number for a name, and one tag for a list of one', () => {
    expect(parse('with: 7\ntags: one')).toMatchObject({ with: '7', tags: ['one'] });
  });

  it.each([
    ['an unknown key', 'wiht: Koen', ['1:1 unknown-key wiht']],
    ['an unknown key beside its answers', 'extra: x\nanswers: {}', ['1:1 unknown-key extra']],
    [
      'its answers one level too high',
      'set: before\nopening: Why?',
      ['2:1 answer-outside opening'],
    ],
    ['a list of answers', 'answers: [one]', ['1:10 wrong-value answers']],
    ['a text for the answers', 'answers: one', ['1:10 wrong-value answers']],
    ['a list for a name', 'with: [Koen]', ['1:7 wrong-value with']],
    ['tags that are no texts', 'tags: [1]', ['1:7 wrong-value tags']],
    ['an unknown language', 'lang: xx', ['1:7 not-one-of lang']],
    ['a list instead of a map', '- one', ['1:1 wrong-value answers']],
    ['a text instead of a map', 'just words', ['1:1 wrong-value answers']],
    ['several faults', 'wiht: Koen\nlang: xx', ['1:1 unknown-key wiht', '2:7 not-one-of lang']],
    ['an alias', 'with: &a Koen\nteam: *a', ['1:7 alias', '2:7 alias']],
    ['a key that is there twice', 'set: a\nset: b', ['2:1 duplicate-key set']],
  ])('with %s is refused with the place of each', (_name, text, faults) => {
    expect(faultsIn(text)).toEqual(faults);
  });

  it('names the nearest key that was meant', () => {
    expect(faultsOf('answer: { opening: x }')).toMatchObject([
      { code: 'unknown-key', nearest: 'answers' },
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'may have an answer called %s, which reaches no prototype',
    (id) => {
      const file = parse(`answers: { ${id}: { polluted: true } }`);
      expect([...file.values.keys()]).toEqual([id]);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
      expect(faultsIn(`${id}: x`)).toEqual([`1:1 answer-outside ${id}`]);
    },
  );

  it('is read or refused in words, whatever it holds', { timeout: 30_000 }, () => {
    const pieces = fc.constantFrom(
      ...['answers:', '  ', '- ', 'set: ', ': ', '{', '}', '[', ']', '&a ', '*a', '!!js/x ', '? '],
      ...[
        '"',
        "'",
        '|',
        '>',
        '\t',
        '\n',
        '#',
        '---\n',
        '...\n',
        '%YAML 9\n',
        '\0',
        '\ud800',
        '<<: ',
      ],
    );
    const yamlLike = fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 60 });
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          yamlLike.map((parts) => parts.join('')),
        ),
        (text) => {
          const problem = problemIn(() => parse(text));
          if (problem !== undefined) expect(problem.code).toBe('answers-faulty');
        },
      ),
    );
  });

  const ordinary = `answers:\n${Array.from({ length: 1400 }, (_, n) => `  q${n}: [What would you keep?, And why?]\n`).join('')}`;
  let usual: number;
  beforeAll(() => {
    usual = processorTime(() => problemIn(() => parse(ordinary)));
  });
  /** How many times as long it may take as a file of that length that is right; deep lists take three. */
  const soon = 12;

  it.each([
    ['deep lists', '['.repeat(60_000)],
    ['deep maps', '{a: '.repeat(20_000)],
    ['deep indents', Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['spaces', `a:${' '.repeat(64_000)}b`],
    ['quotes', `answers: ${'"'.repeat(30_000)}`],
    ['dashes', '- '.repeat(30_000)],
    ['hashes', `x${' #'.repeat(30_000)}`],
    ['anchors', Array.from({ length: 3000 }, (_, n) => `a${n}: &a${n} x`).join('\n')],
    ['many keys', Array.from({ length: 4000 }, (_, n) => `key${n}: x`).join('\n')],
  ])('of %s is refused soon', (_name, text) => {
    const time = processorTime(() => expect(faultsOf(text).length).toBeGreaterThan(0));
    expect(time / usual).toBeLessThan(soon);
  });
});

describe('a number in an answers file', () => {
  it.each(['007', '0612345678', '1.50', '1e3', '+31612345678'])(
    '%s stays as it was written',
    (text) => {
      const { values } = parseAnswersText(`answers:\n  facts: ${text}\n`, 'file.yaml');
      expect(values.get('facts')).toBe(text);
    },
  );

  it('is a number when it is spelled as one', () => {
    const { values } = parseAnswersText('answers:\n  temperature: 3\n', 'file.yaml');
    expect(values.get('temperature')).toBe(3);
  });
});

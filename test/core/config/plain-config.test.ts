import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainConfig } from '../../../src/core/config/plain-config.ts';
import { checkConfigBytes } from '../../../src/storage/config/config-text.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';

const read = (text: string) => {
  const found = readPlainConfig(text);
  return found && Object.fromEntries([...found].map(([key, { value }]) => [key, value]));
};

describe('a settings file of the ordinary kind', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['nothing', '', {}],
    ['remarks', '# one\n\n# two', {}],
    ['a setting', 'lang: nl\n', { lang: 'nl' }],
    ['the line ends of Windows', 'lang: nl\r\nminutes: 3\r\n', { lang: 'nl', minutes: 3 }],
    ['a remark behind it', 'plain: true  # at work', { plain: true }],
    ['quotes', 'pager: ""\nteam: "a # b"', { pager: '', team: 'a # b' }],
    ['the path of a program', 'editor: /usr/bin/code --wait', { editor: '/usr/bin/code --wait' }],
    ['a sign that begins no remark', 'team: a#b', { team: 'a#b' }],
  ])('is read at once: %s', (_, text, settings) => {
    expect(read(text)).toEqual(settings);
  });

  it('is told by the lines that its settings stand on', () => {
    const found = readPlainConfig('# mine\n\nlang: nl\n\nset: trust\n');
    expect([...(found ?? [])].map(([key, { line }]) => [key, line])).toEqual([
      ['lang', 3],
      ['set', 5],
    ]);
  });

  it.each([
    ['another key', 'colour: auto'],
    ['a key that is there twice', 'lang: nl\nlang: en'],
    ['a value that cannot be', 'lang: NO'],
    ['a word for a truth of old', 'nudges: yes'],
    ['an empty value', 'lang:'],
    ['an indented key', ' lang: nl'],
    ['a value that goes on', 'team: one\n  two'],
    ['a document mark', '---\nlang: nl'],
    ['braces', '{ lang: nl }'],
    ['single quotes', "team: 'a'"],
    ['a byte order mark', '\ufefflang: nl'],
    ['a control character', 'team: a\u001bb'],
    ['a control character in a remark', '# \u0007'],
    ['a very long line', `team: ${'a'.repeat(5000)}`],
  ])('is left to the library otherwise: %s', (_, text) => {
    expect(readPlainConfig(text)).toBeUndefined();
  });

  it('is soon left, however long it is', () => {
    const oneLine = (length: number) => readPlainConfig(`team: x${' '.repeat(length)}y`);
    expect(growthTo(65_000, oneLine)).toBeLessThan(inKeeping);
    const lines = (count: number) => readPlainConfig(`team: x${' '.repeat(3900)}y\n`.repeat(count));
    expect(growthTo(16, lines)).toBeLessThan(inKeeping);
  });

  const pieces = fc.constantFrom(
    ...['lang', 'color', 'plain', 'nudges', 'minutes', 'team', 'set', 'editor', 'pager', 'x'],
    ...[': ', ':', '  ', ' ', ' #', '#', '\n', '\r\n', '\r', '\t', '"', "'", '\\', '- ', '---\n'],
    ...[
      'nl',
      'en',
      'auto',
      'true',
      'false',
      'no',
      '3',
      '007',
      '1e3',
      '0x1',
      'null',
      '~',
      '/bin/ed',
    ],
    ...['&a ', '*a', '!!str ', '|\n', '> ', '{', '}', '[', ']', ',', '?', '=', '-', '.', '%', '@'],
    ...['é', '\u2028', '\u00a0', '\ufeff', '\u001b', '\u0085'],
  );
  const setting = fc
    .tuple(
      fc.constantFrom('lang', 'color', 'plain', 'minutes', 'team', 'set', 'editor', 'pager'),
      fc.oneof(fc.string({ maxLength: 12 }), fc.array(pieces, { maxLength: 4 })),
    )
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : value.join('')}\n`);

  it('means the same to the library, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, setting), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const found = readPlainConfig(text);
        if (found === undefined) return;
        const checked = checkConfigBytes(Buffer.from(text));
        expect(checked.faults).toEqual([]);
        expect([...found]).toEqual([...checked.settings]);
      }),
      { numRuns: 20_000 },
    );
  });
});

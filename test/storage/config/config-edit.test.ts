import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SettingKey, SettingValue } from '../../../src/core/config/settings.ts';
import { readYaml } from '../../../src/core/yaml/read-yaml.ts';
import { withoutSetting, withSetting } from '../../../src/storage/config/config-edit.ts';

const mine = `# Mine.

lang: nl   # at home
# Not yet:
# team: web

minutes:    5
unknown: [ 1,2,  3 ]
`;

describe('a setting that is made', () => {
  it.each<[string, string, SettingKey, SettingValue, string]>([
    ['in an empty file', '', 'lang', 'de', 'lang: de\n'],
    ['behind remarks', '# Mine.\n', 'lang', 'de', '# Mine.\nlang: de\n'],
    ['behind a last line without an end', 'lang: nl', 'minutes', 3, 'lang: nl\nminutes: 3\n'],
    ['with the line ends of the file', 'lang: nl\r\n', 'minutes', 3, 'lang: nl\r\nminutes: 3\r\n'],
    ['in the place of another', mine, 'minutes', 8, mine.replace('    5', '    8')],
    ['before a remark', mine, 'lang', 'de', mine.replace('nl   #', 'de   #')],
    ['below everything', mine, 'set', 'trust', `${mine}set: trust\n`],
    ['where there was nothing yet', 'lang:\nset: x\n', 'lang', 'nl', 'lang: nl\nset: x\n'],
    ['behind a byte order mark', '\ufefflang: nl\n', 'lang', 'de', '\ufefflang: de\n'],
    ['in quotes where it has to be', 'team: a\n', 'team', 'no: x', 'team: "no: x"\n'],
    ['in the place of quotes', `team: 'a' # b\n`, 'team', 'c', 'team: c # b\n'],
    ['in the place of lines', 'team: |-\n  a\nset: b\n', 'team', 'c', 'team: c\nset: b\n'],
    [
      'in the place of a list',
      'team:\n  - a\n  - b\nset: b\n',
      'team',
      'c',
      'team:\n  c\nset: b\n',
    ],
    ['between braces', '{ lang: nl }\n', 'lang', 'de', '{ lang: de }\n'],
    ['between braces, as another', '{ lang: nl }\n', 'minutes', 3, '{ lang: nl, minutes: 3 }\n'],
    ['where it said null', '# Mine.\nnull\n', 'lang', 'de', '# Mine.\nlang: de\n'],
    ['behind a document mark', '---\nlang: nl\n', 'minutes', 3, '---\nlang: nl\nminutes: 3\n'],
  ])('stands there, %s', (_, text, key, value, expected) => {
    expect(withSetting(text, key, value)).toBe(expected);
  });

  it('can be read, and nothing else is changed, even before the end of a document', () => {
    const text = withSetting('lang: nl\n...\n', 'minutes', 3);
    expect(readYaml(text)).toMatchObject({ data: { lang: 'nl', minutes: 3 }, faults: [] });
  });
});

describe('a setting that is taken out', () => {
  it.each<[string, string, string, string]>([
    ['with the remark behind it', mine, 'lang', mine.replace('lang: nl   # at home\n', '')],
    ['though nobody knows it', mine, 'unknown', mine.replace(/unknown.*\n/, '')],
    ['as the only one', 'lang: nl\n', 'lang', ''],
    ['as the last, without a line end', 'lang: nl\nset: x', 'set', 'lang: nl\n'],
    ['with all its lines', 'team: |-\n  a\n  b\nset: b\n', 'team', 'set: b\n'],
    ['though it is empty', 'lang:\nset: b\n', 'lang', 'set: b\n'],
    ['with the line ends of Windows', 'lang: nl\r\nset: b\r\n', 'lang', 'set: b\r\n'],
    ['from between braces', '{ lang: nl, set: b }\n', 'lang', '{ set: b }\n'],
    ['behind a byte order mark', '\ufefflang: nl\nset: b\n', 'set', '\ufefflang: nl\n'],
  ])('is gone, %s', (_, text, key, expected) => {
    expect(withoutSetting(text, key)).toBe(expected);
  });

  it('was not there', () => {
    expect(withoutSetting(mine, 'team')).toBeUndefined();
    expect(withoutSetting('', 'team')).toBeUndefined();
  });
});

describe('any file', () => {
  const line = fc.constantFrom(
    ...['# a remark', '', 'lang: nl', 'team: "x"', "set: 'b' # b", 'minutes: 5', 'own: [a, b]'],
    ...['pager: |', '  less', '  -S', 'editor: >-', 'plain:', '  # deeper'],
  );
  const file = fc
    .tuple(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
    .map(([lines, end, mark]) => (mark ? '\ufeff' : '') + lines.join(end));
  const readable = file.filter((text) => {
    const { data, faults } = readYaml(text);
    return faults.length === 0 && (data === null || typeof data === 'object');
  });
  const setting = fc.constantFrom<[SettingKey, SettingValue]>(
    ['lang', 'de'],
    ['team', 'a: b # c'],
    ['minutes', 12],
    ['plain', true],
    ['pager', ''],
    ['color', 'never'],
  );
  const remarks = (text: string) => text.match(/# a remark/g) ?? [];

  it('says one thing more, or less, and keeps its remarks', () => {
    fc.assert(
      fc.property(readable, setting, (text, [key, value]) => {
        const before = { ...Object(readYaml(text).data) };
        const made = withSetting(text, key, value);
        expect(readYaml(made).faults).toEqual([]);
        expect({ ...Object(readYaml(made).data) }).toEqual({ ...before, [key]: value });
        expect(remarks(made)).toEqual(remarks(text));
        const { [key]: _, ...rest } = before;
        const without = withoutSetting(made, key) ?? '';
        expect({ ...Object(readYaml(without).data) }).toEqual(rest);
      }),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  environmentLayer,
  fileLayer,
  machineLayer,
  optionLayer,
  variableOf,
} from '../../../src/core/config/layers.ts';
import { resolveSettings, type SettingSource } from '../../../src/core/config/resolve.ts';
import { type SettingKey, type Settings, settingKeys } from '../../../src/core/config/settings.ts';

/** A value of each setting for each place that can say something, in the order in which they go. */
const table: Readonly<
  Record<SettingKey, { option?: Settings; variable: string; file: unknown; byDefault: unknown }>
> = {
  lang: { option: { lang: 'de' }, variable: 'nl', file: 'en', byDefault: 'en' },
  color: { option: { color: 'never' }, variable: 'always', file: 'never', byDefault: 'auto' },
  plain: { option: { plain: false }, variable: 'true', file: false, byDefault: false },
  nudges: { option: { nudges: true }, variable: 'false', file: true, byDefault: true },
  minutes: { option: { minutes: 2 }, variable: '3', file: 4, byDefault: undefined },
  team: { option: { team: 'one' }, variable: 'two', file: 'three', byDefault: undefined },
  set: { option: { set: 'trust' }, variable: 'weekly', file: 'own', byDefault: 'before' },
  editor: { variable: 'vim', file: 'code --wait', byDefault: undefined },
  pager: { variable: 'most', file: 'less -S', byDefault: undefined },
};

const file = '/home/koen/config.yaml';

/** What holds for a key when these places say something. */
function settled(
  key: SettingKey,
  says: { option?: Settings; env?: Record<string, string>; file?: unknown },
): { value: unknown; source: SettingSource } {
  const inFile = says.file === undefined ? [] : [[key, { value: says.file, line: 7 }] as const];
  const { values, sources } = resolveSettings([
    optionLayer(says.option ?? {}),
    environmentLayer(says.env ?? {}).layer,
    fileLayer(file, new Map(inFile)),
    machineLayer(says.env ?? {}),
  ]);
  return { value: values[key], source: sources[key] };
}

describe.each(settingKeys)('the setting %s', (key) => {
  const { variable, file: inFile, byDefault } = table[key];
  const env = { [variableOf(key)]: variable };
  const said = settled(key, { env }).value;

  it('is what its variable says, without an option', () => {
    expect(String(said)).toBe(variable);
    expect(settled(key, { env, file: inFile })).toEqual({
      value: said,
      source: { kind: 'environment', name: `REFLECT_${key.toUpperCase()}` },
    });
  });

  it('is what the file says, without either', () => {
    expect(settled(key, { file: inFile })).toEqual({
      value: inFile,
      source: { kind: 'config', file, line: 7 },
    });
  });

  it('is what it always was when nobody says anything', () => {
    expect(settled(key, {})).toEqual({ value: byDefault, source: { kind: 'default' } });
  });

  it('is not what a variable says that is empty, but for the pager', () => {
    const { value } = settled(key, { env: { [variableOf(key)]: '' }, file: inFile });
    expect(value).toBe(key === 'pager' ? '' : inFile);
  });
});

describe('a setting that has an option', () => {
  it.each(settingKeys.filter((key) => table[key].option !== undefined))(
    'is what it says, whatever else is said: %s',
    (key) => {
      const { option = {}, variable, file: inFile } = table[key];
      const env = { [variableOf(key)]: variable };
      const { value, source } = settled(key, { option, env, file: inFile });
      expect(value).toBe(option[key]);
      expect(source).toMatchObject({ kind: 'option' });
    },
  );
});

describe('a variable that says what cannot be', () => {
  it.each(['lang', 'color', 'plain', 'nudges', 'minutes', 'set'] as const)(
    'is refused by its name: %s',
    (key) => {
      const { wrong, layer } = environmentLayer({ [variableOf(key)]: 'Not This!' });
      expect(wrong).toEqual([{ name: variableOf(key), key, value: 'Not This!' }]);
      expect(layer[key]).toBeUndefined();
    },
  );
});

describe('an option', () => {
  it.each<[Settings, string]>([
    [{ lang: 'nl' }, '--lang'],
    [{ color: 'always' }, '--color'],
    [{ color: 'never' }, '--no-color'],
    [{ plain: true }, '--plain'],
    [{ plain: false }, '--no-plain'],
    [{ nudges: false }, '--no-nudges'],
  ])('%j is told by the name that it has', (given, name) => {
    const [key] = settingKeys.filter((each) => given[each] !== undefined);
    expect(key && optionLayer(given)[key]?.source).toEqual({ kind: 'option', name });
  });
});

describe('a variable for yes or no', () => {
  it.each([
    ['true', true],
    ['1', true],
    ['Yes', true],
    ['on', true],
    ['FALSE', false],
    ['0', false],
    ['no', false],
    ['off', false],
  ])('may be %s', (text, value) => {
    expect(settled('plain', { env: { REFLECT_PLAIN: text } }).value).toBe(value);
  });
});

describe('colours', () => {
  it.each<[Record<string, string>, string, string | undefined]>([
    [{ NO_COLOR: '1' }, 'never', 'NO_COLOR'],
    [{ NO_COLOR: '' }, 'always', undefined],
    [{ FORCE_COLOR: '1' }, 'always', 'FORCE_COLOR'],
    [{ FORCE_COLOR: '' }, 'always', 'FORCE_COLOR'],
    [{ FORCE_COLOR: '0' }, 'never', 'FORCE_COLOR'],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, 'never', 'NO_COLOR'],
    [{ NO_COLOR: '1', REFLECT_COLOR: 'auto' }, 'auto', 'REFLECT_COLOR'],
  ])('with %j are %s, before what the file says', (env, value, name) => {
    const settledColor = settled('color', { env, file: 'always' });
    expect(settledColor.value).toBe(value);
    expect(settledColor.source).toEqual(
      name === undefined ? { kind: 'config', file, line: 7 } : { kind: 'environment', name },
    );
  });
});

describe('what is said to every program on the computer', () => {
  it.each<[SettingKey, Record<string, string>, unknown, SettingSource]>([
    ['lang', { LANG: 'nl_NL.UTF-8' }, 'nl', { kind: 'locale', name: 'LANG' }],
    ['lang', { LANGUAGE: 'fr:de', LANG: 'nl' }, 'de', { kind: 'locale', name: 'LANGUAGE' }],
    ['lang', { LANG: 'fr_FR' }, 'en', { kind: 'default' }],
    ['editor', { VISUAL: 'vi', EDITOR: 'ed' }, 'vi', { kind: 'environment', name: 'VISUAL' }],
    ['editor', { VISUAL: ' ', EDITOR: 'ed' }, 'ed', { kind: 'environment', name: 'EDITOR' }],
    ['pager', { PAGER: 'more' }, 'more', { kind: 'environment', name: 'PAGER' }],
    ['pager', { PAGER: '' }, '', { kind: 'environment', name: 'PAGER' }],
  ])('decides %s with %j, but not before the file', (key, env, value, source) => {
    expect(settled(key, { env })).toEqual({ value, source });
    const inFile = table[key].file;
    expect(settled(key, { env, file: inFile })).toMatchObject({ value: inFile });
  });
});

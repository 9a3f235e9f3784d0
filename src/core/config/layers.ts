import type { Environment } from '../environment.ts';
import { languageFrom } from '../language.ts';
import type { SaidSetting, SettingLayer, SettingSource } from './resolve.ts';
import {
  type ColorWish,
  type SettingKey,
  type Settings,
  settingFromText,
  settingKeys,
  settingOf,
} from './settings.ts';

/** The variable of a setting: `REFLECT_LANG` for `lang`. */
export const variableOf = (key: SettingKey): string => `REFLECT_${key.toUpperCase()}`;

/** A variable that says what its setting cannot be. */
export interface WrongVariable {
  readonly name: string;
  readonly key: SettingKey;
  readonly value: string;
}

/** A layer with one more setting in it. */
const said = <K extends SettingKey>(
  layer: SettingLayer,
  key: K,
  { value, source }: SaidSetting<K>,
): SettingLayer => ({ ...layer, [key]: { value, source } });

/**
 * What the variables of the settings say, and those for every program: `NO_COLOR` (no-color.org) and
 * `FORCE_COLOR`. An empty one says nothing, but for the pager, where it means none, as with `PAGER`.
 */
export function environmentLayer(env: Environment): {
  readonly layer: SettingLayer;
  readonly wrong: readonly WrongVariable[];
} {
  let layer = colorHabits(env);
  const wrong: WrongVariable[] = [];
  for (const key of settingKeys) {
    const name = variableOf(key);
    const text = env[name];
    if (text === undefined || (text === '' && key !== 'pager')) continue;
    const value = settingFromText(key, text);
    if (value === undefined) wrong.push({ name, key, value: text });
    else layer = said(layer, key, { value, source: { kind: 'environment', name } });
  }
  return { layer, wrong };
}

function colorHabits({ NO_COLOR, FORCE_COLOR }: Environment): SettingLayer {
  const by = (name: string, value: ColorWish): SettingLayer => ({
    color: { value, source: { kind: 'environment', name } },
  });
  if ((NO_COLOR ?? '') !== '') return by('NO_COLOR', 'never');
  /* What node and chalk take for a wish. */
  if (FORCE_COLOR === undefined || !/^(?:true|false|[0-3])?$/i.test(FORCE_COLOR)) return {};
  return by('FORCE_COLOR', /^(?:0|false)$/i.test(FORCE_COLOR) ? 'never' : 'always');
}

/** Whether a source goes before the settings file for good, and not only in this call. */
export const outranksFile = (
  source: SettingSource,
): source is Extract<SettingSource, { readonly kind: 'environment' }> =>
  source.kind === 'environment' && !machineNames.has(source.name);

/** Variables for every program, which name a program of the person's choice. */
const machineNames: ReadonlySet<string> = new Set(['VISUAL', 'EDITOR', 'PAGER']);

/**
 * What a person says to every program on the computer, and so counts only when they said nothing to
 * this one: the locale, `VISUAL` or `EDITOR`, and `PAGER`.
 */
export function machineLayer(env: Environment): SettingLayer {
  let layer: SettingLayer = {};
  const locale = languageFrom(env);
  if (locale !== undefined) {
    const { language: value, variable: name } = locale;
    layer = said(layer, 'lang', { value, source: { kind: 'locale', name } });
  }
  for (const [key, name] of [
    ['editor', 'VISUAL'],
    ['editor', 'EDITOR'],
    ['pager', 'PAGER'],
  ] as const) {
    const value = settingOf(key, env[name]);
    if (value === undefined || layer[key] !== undefined) continue;
    layer = said(layer, key, { value, source: { kind: 'environment', name } });
  }
  return layer;
}

/** What the options of a call say. */
export function optionLayer(given: Settings): SettingLayer {
  let layer: SettingLayer = {};
  for (const key of settingKeys) {
    const value = given[key];
    if (value === undefined) continue;
    const name = value === false || value === 'never' ? `--no-${key}` : `--${key}`;
    layer = said(layer, key, { value, source: { kind: 'option', name } });
  }
  return layer;
}

/** A setting in the file, and the line that it stands on. */
export type FileSettings = ReadonlyMap<
  SettingKey,
  { readonly value: unknown; readonly line: number }
>;

/** What the settings file says. */
export function fileLayer(file: string, settings: FileSettings): SettingLayer {
  let layer: SettingLayer = {};
  for (const [key, { value, line }] of settings) {
    const right = settingOf(key, value);
    if (right === undefined) continue;
    layer = said(layer, key, { value: right, source: { kind: 'config', file, line } });
  }
  return layer;
}

import { type SettingKey, type Settings, type SettingValues, settingKeys } from './settings.ts';

/** Where the value of a setting comes from. */
export type SettingSource =
  /** An option of this call, such as `--lang`. */
  | { readonly kind: 'option'; readonly name: string }
  /** A variable, such as `REFLECT_LANG` or `NO_COLOR`. */
  | { readonly kind: 'environment'; readonly name: string }
  /** The settings file; the line counts from 1. */
  | { readonly kind: 'config'; readonly file: string; readonly line: number }
  /** The language of the computer, by this variable. */
  | { readonly kind: 'locale'; readonly name: string }
  /** Nobody said anything. */
  | { readonly kind: 'default' };

/** What one place says of one setting. */
export interface SaidSetting<K extends SettingKey> {
  readonly value: SettingValues[K];
  readonly source: SettingSource;
}

/** What one place says of the settings. */
export type SettingLayer = { readonly [K in SettingKey]?: SaidSetting<K> };

/** Settings that always have a value. */
type Certain = Pick<SettingValues, 'lang' | 'color' | 'plain' | 'nudges' | 'set'>;

/** The settings that hold, and where each comes from. */
export interface Resolved {
  readonly values: Settings & Certain;
  readonly sources: Readonly<Record<SettingKey, SettingSource>>;
}

/** What holds when nobody says anything; the others are left out then. */
const defaults: Certain = {
  lang: 'en',
  color: 'auto',
  plain: false,
  nudges: true,
  set: 'before',
};

const byDefault: SettingSource = { kind: 'default' };

/**
 * Puts together what several places say: the first that says something of a setting decides.
 *
 * @param layers in the order in which they go before each other: option, environment, config, machine.
 */
export function resolveSettings(layers: readonly SettingLayer[]): Resolved {
  let values: Settings & Certain = defaults;
  const sources: Record<SettingKey, SettingSource> = {
    lang: byDefault,
    color: byDefault,
    plain: byDefault,
    nudges: byDefault,
    minutes: byDefault,
    team: byDefault,
    set: byDefault,
    editor: byDefault,
    pager: byDefault,
  };
  for (const key of settingKeys) {
    const said = layers.map((layer) => layer[key]).find((each) => each !== undefined);
    if (said === undefined) continue;
    values = { ...values, [key]: said.value };
    sources[key] = said.source;
  }
  return { values, sources };
}

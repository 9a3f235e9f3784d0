import type { Context } from '../../context.ts';
import type { SettingSource } from '../../core/config/resolve.ts';
import {
  isSettingKey,
  type SettingKey,
  type SettingValue,
  settingKeys,
} from '../../core/config/settings.ts';
import { nearest } from '../../core/nearest.ts';
import { ReflectError } from '../../core/problem.ts';
import type { Texts } from '../../i18n/texts.ts';

/** Where the value of a setting comes from, in words; of the file its path and line. */
export function sourceWords({ config }: Texts, source: SettingSource): string {
  switch (source.kind) {
    case 'config':
      return `${source.file}:${source.line}`;
    case 'default':
      return config.from.default;
    default:
      return config.from[source.kind](source.name);
  }
}

/** A value as it is shown; an empty text can be seen. */
export const valueWords = (value: SettingValue): string => (value === '' ? '""' : String(value));

/**
 * The setting with this name.
 *
 * @throws ReflectError `setting-unknown` with the nearest name.
 */
export function settingNamed(name: string): SettingKey {
  if (isSettingKey(name)) return name;
  throw new ReflectError({
    code: 'setting-unknown',
    key: name,
    nearest: nearest(name, settingKeys, 1)[0],
  });
}

/** The value that holds; for a program that nobody chose, the one that is used. */
export async function valueThatHolds(
  context: Context,
  key: SettingKey,
): Promise<SettingValue | undefined> {
  const value = context.settings.values[key];
  if (value !== undefined || (key !== 'editor' && key !== 'pager')) return value;
  return (await context.programs())[key];
}

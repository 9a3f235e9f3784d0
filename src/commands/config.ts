import type { Context } from '../context.ts';
import type { SettingSource } from '../core/config/resolve.ts';
import { type SettingKey, type SettingValue, settingKeys } from '../core/config/settings.ts';
import type { JsonOf } from '../core/json-shapes.ts';
import { quiet } from '../core/text/span.ts';
import { renderJson } from '../render/json.ts';
import { renderSettings } from '../render/settings.ts';
import { settingNamed, sourceWords, valueThatHolds, valueWords } from './telling/setting-words.ts';

/** Shows every setting, with where its value comes from. */
export async function runConfig(context: Context): Promise<void> {
  const { io, texts, settings } = context;
  const { file } = await context.config();
  const shown = await Promise.all(
    settingKeys.map(async (key) => ({ key, value: await valueThatHolds(context, key) })),
  );
  if (context.json) {
    const all = shown.map(({ key, value }) => jsonOfSetting(key, value, settings.sources[key]));
    io.result(renderJson('reflect.config/1', { file, settings: all }));
    return;
  }
  const rows = shown.map(({ key, value }) => ({
    key,
    value: value === undefined ? undefined : valueWords(value),
    source: sourceWords(texts, settings.sources[key]),
  }));
  const columns = io.outIsTerminal ? io.columns : undefined;
  for (const line of renderSettings(rows, texts.config.notSet, columns)) io.print(...line);
  const { config } = texts;
  io.say(quiet(context.isConfigured ? config.fileIs(file) : config.noFile(file)));
  io.say(quiet(config.howToChange('reflect config set minutes 5')));
  io.say(quiet(config.notesIn((await context.places()).notes)));
}

/** Options of `reflect config get`. */
export interface ConfigGetOptions {
  readonly key: string;
}

/**
 * Prints the value of a setting, or nothing when it has none.
 *
 * @throws ReflectError `setting-unknown`.
 */
export async function runConfigGet(context: Context, options: ConfigGetOptions): Promise<void> {
  const { io, settings } = context;
  const key = settingNamed(options.key);
  const value = await valueThatHolds(context, key);
  if (context.json) {
    const data = jsonOfSetting(key, value, settings.sources[key]);
    io.result(renderJson('reflect.setting/1', data));
  } else if (value !== undefined) io.print(String(value));
}

/** Prints where the settings file is, or will be. */
export async function runConfigPath(context: Context): Promise<void> {
  context.io.print((await context.config()).file);
}

const jsonOfSetting = (
  key: SettingKey,
  value: SettingValue | undefined,
  source: SettingSource,
): JsonOf<'reflect.setting/1'> => ({
  key,
  value: value ?? null,
  source: source.kind,
  name: 'name' in source ? source.name : null,
  file: source.kind === 'config' ? source.file : null,
  line: source.kind === 'config' ? source.line : null,
});

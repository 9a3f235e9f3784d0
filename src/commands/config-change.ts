import type { Context } from '../context.ts';
import { outranksFile } from '../core/config/layers.ts';
import { isSettingKey, type SettingKey, settingFromText } from '../core/config/settings.ts';
import type { ConfigStore } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { good, warning } from '../core/text/span.ts';
import { complainWithAdvice } from './telling/complain.ts';
import { wrongSetting } from './telling/explain.ts';
import { settingNamed, valueWords } from './telling/setting-words.ts';

/** Options of `reflect config set`. */
export interface ConfigSetOptions {
  readonly key: string;
  readonly value: string;
}

/**
 * Gives a setting a value in the settings file, also where something else in it is wrong.
 *
 * @throws ReflectError `setting-unknown`, `usage` for a value that cannot be, `set-unknown` for a
 * prompt set that is not there, or `config-faulty` when the file cannot be read.
 */
export async function runConfigSet(context: Context, options: ConfigSetOptions): Promise<void> {
  const { io, texts } = context;
  const key = settingNamed(options.key);
  const value = settingFromText(key, options.value);
  if (value === undefined) {
    throw new ReflectError({ code: 'usage', detail: wrongSetting(texts, key, options.value) });
  }
  if (key === 'set') await (await context.sets()).load(options.value);
  const store = await context.config();
  await store.set(key, value);
  io.say(good(texts.config.set(key, valueWords(value), store.file)));
  sayGoesFirst(context, key, value);
  await sayStillWrong(context, store);
}

/** Options of `reflect config unset`. */
export interface ConfigUnsetOptions {
  readonly key: string;
}

/**
 * Takes a setting out of the settings file, or a key that is none.
 *
 * @throws ReflectError `setting-unknown`, or `config-faulty` when the file cannot be read.
 */
export async function runConfigUnset(context: Context, options: ConfigUnsetOptions): Promise<void> {
  const { io, texts } = context;
  const { key } = options;
  const store = await context.config();
  const wasThere = await store.unset(key);
  if (!wasThere && !isSettingKey(key)) settingNamed(key);
  io.say(wasThere ? good(texts.config.unset(key, store.file)) : texts.config.wasNotSet(key));
  await sayStillWrong(context, store);
}

/** Says when a variable keeps what was just set from holding. */
function sayGoesFirst({ io, texts, settings }: Context, key: SettingKey, value: unknown): void {
  const source = settings.sources[key];
  if (!outranksFile(source) || settings.values[key] === value) return;
  io.say(warning(texts.config.goesFirst(source.name)));
}

async function sayStillWrong(context: Context, store: ConfigStore): Promise<void> {
  const faults = await store.faults();
  if (faults.length === 0) return;
  complainWithAdvice(context, { code: 'config-faulty', file: store.file, faults });
}

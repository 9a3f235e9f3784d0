import * as v from 'valibot';
import type { ConfigFault } from '../file-faults.ts';
import { nearest } from '../nearest.ts';
import { inFileOrder, keyAt, type PositionOf } from '../position.ts';
import { isMap } from '../schema-parts.ts';
import { controlCharacterIn } from '../text/control-characters.ts';
import { configSchema } from './config-schema.ts';
import type { FileSettings } from './layers.ts';
import { isSettingKey, type SettingKey, settingKeys } from './settings.ts';

/** What a settings file says, as far as it is right, and everything that is wrong in it. */
export interface CheckedConfig {
  readonly settings: FileSettings;
  readonly faults: readonly ConfigFault[];
}

/**
 * Checks what was read from a settings file. An empty file, and one that says nothing, has no settings.
 *
 * @param positionOf where in the file a value stands.
 */
export function checkConfig(data: unknown, positionOf: PositionOf): CheckedConfig {
  const settings = new Map<SettingKey, { readonly value: unknown; readonly line: number }>();
  if (data === null) return { settings, faults: [] };
  if (!isMap(data)) return { settings, faults: [{ at: positionOf([]), code: 'no-settings' }] };
  const faults: ConfigFault[] = [];
  const free = settingKeys.filter((key) => !(key in data));
  for (const [key, value] of Object.entries(data)) {
    const steering = controlFaults(key, value, positionOf);
    if (steering.length > 0) faults.push(...steering);
    else if (!isSettingKey(key)) faults.push(unknown(key, free, positionOf));
    else if (!v.is(configSchema.entries[key], value)) {
      faults.push({ at: positionOf([key]), code: 'wrong-setting', key });
    } else if (value !== null) settings.set(key, { value, line: positionOf([key], 'key').line });
  }
  return { settings, faults: inFileOrder(faults) };
}

const unknown = (key: string, free: readonly string[], positionOf: PositionOf): ConfigFault => ({
  at: positionOf([key], 'key'),
  code: 'unknown-key',
  key: keyAt([key]),
  nearest: nearest(key, free, 1)[0],
});

/** A control character is often why something is refused: then it is all that is said. */
function controlFaults(key: string, value: unknown, positionOf: PositionOf): ConfigFault[] {
  return (
    [
      ['key', key],
      ['value', value],
    ] as const
  ).flatMap(([part, text]): ConfigFault[] => {
    const shown = typeof text === 'string' ? controlCharacterIn(text) : undefined;
    return shown === undefined
      ? []
      : [{ at: positionOf([key], part), code: 'control-character', shown }];
  });
}

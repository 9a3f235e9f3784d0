import { type CheckedConfig, checkConfig } from '../../core/config/check-config.ts';
import type { ConfigFault } from '../../core/file-faults.ts';
import { inFileOrder } from '../../core/position.ts';
import { isMap } from '../../core/schema-parts.ts';
import { readYaml } from '../../core/yaml/read-yaml.ts';
import { decodeUtf8 } from '../files/decode-utf8.ts';

/** Checks the bytes of any settings file; see `checkConfigText`. */
export function checkConfigBytes(bytes: Uint8Array): CheckedConfig {
  const decoded = decodeUtf8(bytes);
  if (decoded.ok) return checkConfigText(decoded.text);
  const { at, detail } = decoded;
  return { settings: new Map(), faults: [{ at, code: 'yaml', detail }] };
}

/** What is wrong in the YAML of a settings file, whatever it says. */
export function yamlFaultsIn(bytes: Uint8Array): readonly ConfigFault[] {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return [{ at: decoded.at, code: 'yaml', detail: decoded.detail }];
  const { data, faults, positionOf } = readYaml(decoded.text);
  if (faults.length > 0 || data === null || isMap(data)) return faults;
  return [{ at: positionOf([]), code: 'no-settings' }];
}

/** Checks the text of any settings file: what it says as far as it is right, and all that is wrong. */
function checkConfigText(text: string): CheckedConfig {
  const { data, faults, readable, positionOf } = readYaml(text);
  if (!readable) return { settings: new Map(), faults };
  const checked = checkConfig(data, positionOf);
  /* Where YAML was refused there is nothing to check, so what is said about that is noise. */
  const refused = new Set(faults.map(({ at }) => `${at.line}:${at.column}`));
  const others = checked.faults.filter(({ at }) => !refused.has(`${at.line}:${at.column}`));
  return { settings: checked.settings, faults: inFileOrder([...faults, ...others]) };
}

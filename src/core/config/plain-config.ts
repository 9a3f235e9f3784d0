import { readScalar } from '../yaml/yaml-scalar.ts';
import type { FileSettings } from './layers.ts';
import { isSettingKey, type SettingKey, type SettingValue, settingOf } from './settings.ts';

/** One line of the ordinary kind, without its line end: `key: value`, perhaps with a remark behind it. */
const plainLine =
  /^(?:([a-z]+): +("(?:[^"\\]|\\.)*"|[^\s"'#](?:[^#]|(?<! )#)*?)?(?: +#.*| *)|#.*| *)$/;

/** The path of a program, which YAML takes as it stands: nothing in it means anything. */
const plainPath = /^\/[\w./-]+(?: [\w./=-]+)*$/;

/** What nearly every line is made of: to look for more than this takes a millisecond to prepare. */
const ascii = /^[ -~]*$/;

/** What no other line may hold to be of the ordinary kind. */
const isUnusual = (line: string): boolean => /\p{C}|[\u2028\u2029]/u.test(line);

/** Characters in a line of the ordinary kind at most: the time that it takes grows with their square. */
const longestLine = 4000;

/**
 * Reads a settings file of the ordinary kind: a setting on each line, written in the one way, with
 * empty lines and remarks between them. Nearly every file is of that kind, and reading it so takes no
 * library, which takes as long to load as the whole program.
 *
 * @returns `undefined` for any other file, which may be just as right.
 */
export function readPlainConfig(text: string): FileSettings | undefined {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const settings = new Map<SettingKey, { readonly value: SettingValue; readonly line: number }>();
  if (lines.some((line) => line.length > longestLine || (!ascii.test(line) && isUnusual(line))))
    return undefined;
  for (const [index, line] of lines.entries()) {
    const match = plainLine.exec(line);
    if (match === null) return undefined;
    const [, key, token] = match;
    if (key === undefined) continue;
    if (token === undefined || !isSettingKey(key) || settings.has(key)) return undefined;
    const value = settingOf(key, plainPath.test(token) ? token : readScalar(token));
    if (value === undefined) return undefined;
    settings.set(key, { value, line: index + 1 });
  }
  return settings;
}

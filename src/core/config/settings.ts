import { isLanguage, type Language, languages } from '../language.ts';
import { plainName } from '../prompt-set/prompt-set.ts';
import { controlCharacterIn } from '../text/control-characters.ts';

/** When colours are used: `auto` in a terminal that shows them. */
export const colorWishes = ['auto', 'always', 'never'] as const;

export type ColorWish = (typeof colorWishes)[number];

/** What each setting is. */
export interface SettingValues {
  readonly lang: Language;
  readonly color: ColorWish;
  /** Everything in plain lines, one after the other, for a screen reader. */
  readonly plain: boolean;
  /** Whether soft questions about words may be asked. */
  readonly nudges: boolean;
  /** Fit the questions into this many minutes. */
  readonly minutes: number;
  /** The team that a new note is about. */
  readonly team: string;
  /** Name of the prompt set that is meant when none is named. */
  readonly set: string;
  /** The person's editor, as a command. */
  readonly editor: string;
  /** The program to read long texts with, as a command; empty for none. */
  readonly pager: string;
}

/** The name of a setting, as it stands in the file. */
export type SettingKey = keyof SettingValues;

/** Every setting, in the order in which they are shown. */
export const settingKeys = [
  'lang',
  'color',
  'plain',
  'nudges',
  'minutes',
  'team',
  'set',
  'editor',
  'pager',
] as const satisfies readonly SettingKey[];

/** Settings, as far as they are made. */
export type Settings = Readonly<Partial<SettingValues>>;

/** What any setting can be. */
export type SettingValue = SettingValues[SettingKey];

/** Narrows a word to the name of a setting. */
export const isSettingKey = (word: string): word is SettingKey =>
  (settingKeys as readonly string[]).includes(word);

/** What a setting takes: one of these words, or something of this kind. */
export type SettingTakes = readonly string[] | 'number' | 'name' | 'line' | 'line-or-nothing';

/** What each setting takes, for whoever is told that it took something else. */
export const settingTakes: Readonly<Record<SettingKey, SettingTakes>> = {
  lang: languages,
  color: colorWishes,
  plain: ['true', 'false'],
  nudges: ['true', 'false'],
  minutes: 'number',
  team: 'line',
  set: 'name',
  editor: 'line',
  pager: 'line-or-nothing',
};

/** As many minutes as `--minutes` takes. */
export const mostMinutes = 999_999;

/** Characters of a text at most. */
export const longestText = 1000;

/** One line with something in it: the same rule as in `configSchema`. */
export const lineWithWords = /^(?=.*\S)[^\n\r\t]*$/;

/** One line, also an empty one. */
export const anyLine = /^[^\n\r\t]*$/;

const lineOf = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' &&
  value.length <= longestText &&
  pattern.test(value) &&
  controlCharacterIn(value) === undefined
    ? value
    : undefined;

const truthOf = (value: unknown): boolean | undefined =>
  typeof value === 'boolean' ? value : undefined;

/** Reads a value of the type that a setting has; `undefined` when it cannot be one. */
const judges: { readonly [K in SettingKey]: (value: unknown) => SettingValues[K] | undefined } = {
  lang: (value) => (typeof value === 'string' && isLanguage(value) ? value : undefined),
  color: (value) => colorWishes.find((wish) => wish === value),
  plain: truthOf,
  nudges: truthOf,
  minutes: (value) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= mostMinutes
      ? Number(value)
      : undefined,
  team: (value) => lineOf(value, lineWithWords),
  set: (value) => lineOf(value, plainName),
  editor: (value) => lineOf(value, lineWithWords),
  pager: (value) => lineOf(value, anyLine),
};

/** A value as that of a setting; `undefined` when it cannot be. */
export const settingOf = <K extends SettingKey>(
  key: K,
  value: unknown,
): SettingValues[K] | undefined => judges[key](value);

/** What people write for yes and no in a variable. */
const truths: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'on', '1'].map((word) => [word, true] as const),
  ...['false', 'no', 'off', '0'].map((word) => [word, false] as const),
]);

/** The value of a setting from a variable or a command line, where everything is text. */
export function settingFromText<K extends SettingKey>(
  key: K,
  text: string,
): SettingValues[K] | undefined {
  const takes = settingTakes[key];
  if (takes === 'number') return /^[1-9]\d*$/.test(text) ? settingOf(key, Number(text)) : undefined;
  const isTruth = takes === settingTakes.plain || takes === settingTakes.nudges;
  return settingOf(key, isTruth ? truths.get(text.toLowerCase()) : text);
}

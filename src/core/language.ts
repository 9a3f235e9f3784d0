import type { Environment } from './environment.ts';

/** The languages that `reflect` speaks, in the order in which they are offered. */
export const languages = ['nl', 'en', 'de'] as const;

export type Language = (typeof languages)[number];

/** One text in the languages it was written in. At least one is there. */
export type Localized = Readonly<Partial<Record<Language, string>>>;

/** Narrows a word such as `nl` from an option or a file to a language that is spoken here. */
export const isLanguage = (word: string): word is Language =>
  (languages as readonly string[]).includes(word);

/**
 * The language of those that are there that is nearest to the wish: that one itself, or else English,
 * which most people at work can read, or else the first.
 */
export function languageNearest(wish: Language, there: readonly Language[]): Language {
  const [first = wish] = there;
  return [wish, 'en' as const].find((language) => there.includes(language)) ?? first;
}

/** The text in `language`, or else in the one of its languages that is nearest to it. */
export const localize = (text: Localized, language: Language): string =>
  text[language] ?? text[languageNearest(language, writtenIn(text))] ?? '';

const writtenIn = (text: Localized): Language[] =>
  languages.filter((language) => text[language] !== undefined);

/** `nl` from a locale name such as `nl_NL.UTF-8` or `nl-BE`. */
const languageOf = (locale: string): string => (/^[a-z]+/i.exec(locale)?.[0] ?? '').toLowerCase();

/**
 * The language that the environment asks for, by the rules of GNU gettext: `LANGUAGE` is a list of
 * wishes; after it the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set decides. `undefined`
 * where that is none that is spoken here.
 *
 * @returns also the variable that decided it.
 */
export function languageFrom(
  env: Environment,
): { readonly language: Language; readonly variable: string } | undefined {
  for (const language of (env.LANGUAGE ?? '').split(':').map(languageOf)) {
    if (isLanguage(language)) return { language, variable: 'LANGUAGE' };
  }
  const variable = ['LC_ALL', 'LC_MESSAGES', 'LANG'].find((name) => (env[name] ?? '') !== '');
  const language = languageOf(env[variable ?? ''] ?? '');
  return variable !== undefined && isLanguage(language) ? { language, variable } : undefined;
}

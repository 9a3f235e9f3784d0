/** The languages that `reflect` speaks, in the order in which they are offered. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in the languages it was written in. At least one is there. */
export type Localized = Readonly<Partial<Record<Language, string>>>;

/** Narrows a word such as `nl` from an option or a file to a language that is spoken here. */
export const isLanguage = (word: string): word is Language =>
  (languages as readonly string[]).includes(word);

/** The text in `language`, or in the first language it was written in. */
export function localize(text: Localized, language: Language): string {
  const found = text[language];
  if (found !== undefined) return found;
  for (const other of languages) {
    const fallback = text[other];
    if (fallback !== undefined) return fallback;
  }
  return '';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** `nl` from a locale name such as `nl_NL.UTF-8` or `nl-BE`. */
const languageOf = (locale: string): string => (/^[a-z]+/i.exec(locale)?.[0] ?? '').toLowerCase();

/**
 * The language that the environment asks for, by the rules of GNU gettext: `LANGUAGE` is a list of
 * wishes; after it the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set decides. English
 * where that is none that is spoken here.
 */
export function languageFrom(env: Environment): Language {
  for (const wish of (env.LANGUAGE ?? '').split(':').map(languageOf)) {
    if (isLanguage(wish)) return wish;
  }
  const decisive = languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return isLanguage(decisive) ? decisive : 'en';
}

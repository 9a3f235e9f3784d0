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

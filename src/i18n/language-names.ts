import type { Language } from '../core/language.ts';

/** What a language is called in another, or in itself: `nl` in English is Dutch. */
export const languageName = (language: Language, said: Language): string =>
  new Intl.DisplayNames([said], { type: 'language' }).of(language) ?? language;

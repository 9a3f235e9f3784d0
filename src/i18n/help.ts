import type { Language } from '../core/language.ts';
import type { HelpTexts } from './help-texts.ts';

const all: Readonly<Record<Language, () => Promise<HelpTexts>>> = {
  nl: async () => (await import('./nl/help.ts')).help,
  en: async () => (await import('./en/help.ts')).help,
  de: async () => (await import('./de/help.ts')).help,
};

/** The texts of help alone, in `language`: all that a call needs before it is clear what it is for. */
export const helpTextsFor = (language: Language): Promise<HelpTexts> => all[language]();

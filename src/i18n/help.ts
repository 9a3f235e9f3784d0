import type { Language } from '../core/language.ts';
import { help as en } from './en/help.ts';
import type { HelpTexts } from './help-texts.ts';
import { help as nl } from './nl/help.ts';

const all: Readonly<Record<Language, HelpTexts>> = { nl, en };

/** The texts of help alone, in `language`: all that a call needs before it is clear what it is for. */
export const helpTextsFor = (language: Language): HelpTexts => all[language];

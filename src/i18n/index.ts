import type { Language } from '../core/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Texts } from './texts.ts';

const all: Readonly<Record<Language, Texts>> = { nl, en, de };

/** The texts in `language`. */
export const textsFor = (language: Language): Texts => all[language];

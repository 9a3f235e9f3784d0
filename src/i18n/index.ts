import type { Language } from '../core/language.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Texts } from './texts.ts';

const all: Readonly<Record<Language, Texts>> = { nl, en };

/** The texts in `language`. */
export const textsFor = (language: Language): Texts => all[language];

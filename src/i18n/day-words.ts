import type { Language } from '../core/language.ts';
import type { DayWords } from '../core/time/day-words.ts';
import { dayWords as de } from './de/day-words.ts';
import { dayWords as en } from './en/day-words.ts';
import { dayWords as nl } from './nl/day-words.ts';

/** How people name days, in every language: what someone types is not always in the chosen one. */
export const dayWords: Readonly<Record<Language, DayWords>> = { nl, en, de };

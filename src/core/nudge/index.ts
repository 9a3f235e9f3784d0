import type { Language } from '../language.ts';
import { createNudgeChecker, type NudgeChecker } from './nudge.ts';

const checkers = new Map<Language, Promise<NudgeChecker>>();

const rulesIn = {
  nl: () => import('../../../prompts/nudges.nl.yaml'),
  en: () => import('../../../prompts/nudges.en.yaml'),
  de: () => import('../../../prompts/nudges.de.yaml'),
} as const;

/**
 * The checker for answers in `language`. Its rules are loaded when it is first asked for, so that
 * starting the program costs nothing, and made ready once.
 */
export function nudgesIn(language: Language): Promise<NudgeChecker> {
  const known = checkers.get(language);
  if (known !== undefined) return known;
  const made = rulesIn[language]().then(({ default: data }) => createNudgeChecker(data));
  checkers.set(language, made);
  return made;
}

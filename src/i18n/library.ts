import type { Language } from '../core/language.ts';
import { after as deAfter } from './de/after.ts';
import { note as deNote } from './de/note.ts';
import { problem as deProblem } from './de/problem.ts';
import { prompt as dePrompt } from './de/prompt.ts';
import { after as enAfter } from './en/after.ts';
import { note as enNote } from './en/note.ts';
import { problem as enProblem } from './en/problem.ts';
import { prompt as enPrompt } from './en/prompt.ts';
import { after as nlAfter } from './nl/after.ts';
import { note as nlNote } from './nl/note.ts';
import { problem as nlProblem } from './nl/problem.ts';
import { prompt as nlPrompt } from './nl/prompt.ts';
import type { Texts } from './texts.ts';

/** What the library says: what is in a note, and what is wrong with a set or an answer. */
export type LibraryTexts = Pick<Texts, 'note' | 'after' | 'prompt' | 'problem'>;

const all: Readonly<Record<Language, LibraryTexts>> = {
  nl: { note: nlNote, after: nlAfter, prompt: nlPrompt, problem: nlProblem },
  en: { note: enNote, after: enAfter, prompt: enPrompt, problem: enProblem },
  de: { note: deNote, after: deAfter, prompt: dePrompt, problem: deProblem },
};

/** The texts of the library alone, in `language`: the words of every command would be twice as much. */
export const libraryTextsFor = (language: Language): LibraryTexts => all[language];

import type { Language } from '../language.ts';
import type { Position } from '../position.ts';
import type { KnownName } from '../prompt-set/condition.ts';
import type { AskKind } from './wording.ts';

/** Why a question can never be asked. */
export type NeverAsked =
  /** What stands in its `when` cannot be true, whatever is answered. */
  | { readonly why: 'contradiction' }
  /** There are never two answers for it to choose from. */
  | { readonly why: 'choices' }
  /** It waits for something that is never known in this set. */
  | { readonly why: 'known'; readonly names: readonly KnownName[] }
  /** It waits for questions that are not asked, or cannot have been answered so, by then. */
  | { readonly why: 'others'; readonly ids: readonly string[] };

/**
 * What is probably not meant in a prompt set file that is right. It can be used all the same.
 * `key` is the path of the text, such as `questions[2].hint`.
 */
export type SetWarning = { readonly at: Position } & Warning;

type Warning =
  /** A text lacks languages that most texts of the set are in. */
  | {
      readonly code: 'translation-missing';
      readonly key: string;
      readonly languages: readonly Language[];
    }
  /** A language that only a few texts are in; `at` is the first of those. */
  | {
      readonly code: 'translation-begun';
      readonly language: Language;
      readonly written: number;
      readonly of: number;
    }
  | { readonly code: 'never-asked'; readonly id: string; readonly because: NeverAsked }
  /** Nothing in it ends in a question to open with. */
  | { readonly code: 'no-opening' }
  /** How something is asked; `words` are those it is about. */
  | {
      readonly code: 'wording';
      readonly id: string;
      readonly kind: AskKind;
      readonly words: string;
    };

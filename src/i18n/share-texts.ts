import type { SharedPart } from '../core/share/shared.ts';

/** A version of a note that is meant for the other person, and what is said before it is written. */
export interface ShareTexts {
  readonly title: string;
  /** The title when it was said who made it. */
  readonly titleFrom: (name: string) => string;
  readonly intro: string;
  /** Above what is mine: position, worry and what I want to keep. */
  readonly mine: string;
  /** Labels and headings, each followed by the person's own words. */
  readonly parts: Readonly<Record<SharedPart, string>>;
  readonly keepAndRenew: string;
  readonly guesses: string;
  /** Stands in the place of the other's name, and the same where something is theirs. */
  readonly role: { readonly who: string; readonly whose: string };

  /** Said before it is written: what leaves, and what stays. */
  readonly leaves: string;
  /** The same words stand once more on top of the file, for a machine. */
  readonly twice: string;
  readonly stays: string;
  readonly staysToo: string;
  readonly sure: (path: string) => string;
  readonly sureToPassOn: string;
  readonly written: string;
  readonly notWritten: string;
  /** Without a terminal the call has to say where it goes. */
  readonly saysWhere: string;
}

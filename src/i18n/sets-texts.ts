import type { SetWarning } from '../core/set-warnings/warning.ts';
import type { ByCode } from './problem-texts.ts';

/** Prompt sets: the list of them, checking them, and making sets of one's own. */
export interface SetsTexts {
  readonly list: {
    /** A set of one's own, and one in the place of the built-in set of the same name. */
    readonly own: string;
    readonly instead: string;
    /** The languages of a set that is not there in the language of the person. */
    readonly onlyIn: (languages: readonly string[]) => string;
    /** Set files in which something is wrong, and how to see what. */
    readonly faulty: (count: number, command: string) => string;
    /** Where the sets of one's own are, and how to make one. */
    readonly make: (command: string) => string;
  };
  readonly check: {
    /** How many things are probably not meant in a file. */
    readonly warnings: (file: string, count: number) => string;
    /** There are no sets of one's own. */
    readonly none: (command: string) => string;
  };
  /** What is probably not meant, and what to do about it; without the place. */
  readonly warnings: ByCode<SetWarning, string>;
  readonly made: {
    /** The new set takes the place of the built-in one. */
    readonly instead: (name: string) => string;
    /** What can be done with it now, before the command for it. */
    readonly change: string;
    readonly check: string;
    readonly use: string;
  };
  readonly edit: {
    /** A built-in set cannot be changed; a copy can. */
    readonly builtIn: (name: string) => string;
    readonly copyIt: string;
    readonly notCopied: (command: string) => string;
  };
  readonly file: SetFileTexts;
}

/** What stands in a new set file beside its questions. */
export interface SetFileTexts {
  /** The first line, and that of a copy of another set. */
  readonly head: string;
  readonly copied: (from: string) => string;
  /** Where every key is explained, after which stands the command. */
  readonly allKeys: string;
  /** What the set is for, to begin with. */
  readonly about: string;
  /** What each key is for. */
  readonly keys: {
    readonly name: string;
    readonly practice: (practices: readonly string[]) => string;
    readonly title: string;
    readonly about: string;
    readonly questions: string;
    readonly id: string;
    readonly type: (types: readonly string[]) => string;
    readonly ask: (id: string) => string;
    readonly hint: string;
    readonly choices: string;
    readonly own: string;
    readonly why: string;
    readonly blank: (id: string) => string;
    readonly feeds: string;
    readonly optional: string;
    readonly private: string;
  };
  /** What else a question can have, and what each key is for. */
  readonly more: {
    readonly heading: string;
    readonly when: string;
    readonly priority: string;
    readonly scale: string;
    readonly from: string;
  };
}

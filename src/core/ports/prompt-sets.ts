import type { Language } from '../language.ts';
import type { PromptSet } from '../prompt-set/prompt-set.ts';
import type { SetWarning } from '../set-warnings/warning.ts';

/** A prompt set as it is listed. */
export interface PromptSetEntry {
  readonly set: PromptSet;
  /** Path of the user's own file; absent for a built-in set. */
  readonly file?: string;
}

/** Where prompt sets come from: the user's own folder first, then the built-in ones. */
export interface PromptSets {
  /** The built-in set of this name, also when the user has one of their own in its place. */
  builtIn(name: string): Promise<PromptSet>;
  /** Loads one by name; throws `set-unknown` with the nearest names, or `set-faulty`. */
  load(name: string): Promise<PromptSetEntry>;
  /** Every set that can be asked for; faulty files of the user's are told apart. */
  list(): Promise<{ readonly sets: readonly PromptSetEntry[]; readonly faulty: readonly string[] }>;
}

/** A prompt set file in which nothing is wrong, and what is probably not meant in it. */
export interface CheckedSetFile {
  readonly set: PromptSet;
  readonly warnings: readonly SetWarning[];
}

/** The files of prompt sets: those of the user, and those of the built-in sets. */
export interface SetFiles {
  /** Where the user's own sets are. */
  readonly folder: string;
  /** The user's own file for the set with this name. */
  own(name: string): string | undefined;
  /** All files of the user's own sets, right or wrong. */
  all(): readonly string[];
  isBuiltIn(name: string): boolean;
  /**
   * The file that is meant by the name of a set or by a path; a path need not be there. Throws
   * `set-unknown` with the nearest names.
   */
  find(nameOrPath: string): string;
  /**
   * Checks one file; throws `set-faulty` with all its faults.
   *
   * @param language in which a text is read that does not say what language it is in.
   */
  check(path: string, language: Language): Promise<CheckedSetFile>;
  /** The text of a file, right or wrong. */
  text(path: string): Promise<string>;
  /**
   * The text of a set file under another name and title (without one that stays), with lines of
   * comment above it; without the questions that can be asked under its first name only. Throws `set-faulty` when something is wrong in it.
   */
  copyOf(
    path: string,
    wishes: {
      readonly name: string;
      readonly title: string | undefined;
      readonly head: readonly string[];
    },
  ): Promise<string>;
  /**
   * Writes a new set into the user's folder, with the schema that editors look for beside it. Throws
   * `file-exists` or `cannot-write`.
   *
   * @returns the path of the file.
   */
  create(name: string, text: string): string;
  /** Makes sure that the schema beside the user's sets, if any, is the one of this program. */
  refreshSchema(): void;
}

import type { AnswersFile } from '../answers/given.ts';
import type { SharedFile } from '../share/shared-file.ts';

/** Files that a person names in a call. */
export interface TextFiles {
  /**
   * Reads an answers file, or standard input for `-`. Throws `answers-faulty` with what is wrong in
   * its shape, `file-missing`, `file-too-large` or `cannot-read`.
   */
  readAnswers(path: string): Promise<AnswersFile>;
  /**
   * Reads a version of a note that somebody shared; `undefined` when there is no file at that path,
   * or it is none. Throws `note-damaged` when it cannot be read.
   */
  readShared(path: string): Promise<SharedFile | undefined>;
  /**
   * Makes sure that a file that is not there can be made, before anyone answers a question. Throws
   * `file-exists` or `cannot-write`.
   */
  prepare(path: string): Promise<void>;
  /** Writes a file that was not there. Throws `file-exists` or `cannot-write`. */
  create(path: string, text: string): Promise<void>;
}

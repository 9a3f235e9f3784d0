import type { Shell } from '../completion/shells.ts';
import type { Platform } from '../platform.ts';
import type { EntryCheck, EntryPart, Scheduler } from '../time/schedule.ts';

/** Tells the time. Handed in, so that a test can choose it. */
export type Clock = () => Date;

/** The computer that the program runs on, as far as an entry for its scheduler needs to know it. */
export interface Machine {
  readonly platform: Platform;
  /** Full path of the node that runs the program. */
  readonly node: string;
  /** Full path of the script that node was given. */
  readonly script: string;
  /** Variables that say where things are kept, as far as they are set; a scheduler does not know them. */
  readonly settings: ReadonlyMap<string, string>;
  /** The full path of a file that was named from the current folder. */
  absolute(path: string): string;
  /** Has an entry looked at by the scheduler's own parser; `undefined` where there is none. */
  check(scheduler: Scheduler, parts: readonly EntryPart[]): Promise<EntryCheck | undefined>;
}

/**
 * The files that a person's shells read when they start. They may hold any bytes: in their text, each
 * character stands for one.
 */
export interface ShellFiles {
  /** The shell that the person uses, when it is one that can be completed in. */
  readonly usual: Shell | undefined;
  /** Where the file of a shell is, or would be. Throws `no-home`. */
  placeOf(shell: Shell): string;
  /** What is in it; `undefined` when there is none. Throws `cannot-read`. */
  read(file: string): string | undefined;
  /**
   * Puts this text in it. The file stays where it is, also behind a link, and keeps its mode.
   *
   * @param expected what was read; `undefined` when there was no file. Throws `file-changed` when
   * something else is there by now, or `cannot-write`.
   */
  write(file: string, text: string, expected: string | undefined): void;
  /** Takes it away. Throws `cannot-write`. */
  remove(file: string): void;
}

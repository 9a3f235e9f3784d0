import type { Context } from '../../context.ts';

/** What a command does; it gives the exit code. */
export type CodedCommand = (context: Context) => Promise<number>;

/** What a command asks of its surroundings. */
interface ActWish {
  /** It is of use to somebody whose settings are wrong; any other command stops at that. */
  readonly evenIfFaulty?: boolean;
}

/** Runs a command that ends well or throws. */
export type Act = (command: (context: Context) => Promise<void>, wish?: ActWish) => Promise<void>;

/** For a command that tells something by its exit code. */
export type ActWithCode = (command: CodedCommand, wish?: ActWish) => Promise<void>;

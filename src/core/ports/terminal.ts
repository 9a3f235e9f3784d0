import type { Printed } from '../text/span.ts';

/** Where a command's words go. Everything is made safe for a terminal on its way, except `result`. */
export interface Io {
  /** Whether a person can be asked: standard input and standard error are both a terminal. */
  readonly canAsk: boolean;
  /** Whether standard output is a terminal. */
  readonly outIsTerminal: boolean;
  /** Whether more than ASCII can be drawn. */
  readonly unicode: boolean;
  /** Whether all is told in plain lines, for a screen reader: no drawing, no tables, nothing drawn over. */
  readonly plain: boolean;
  /** Columns of the terminal that talk goes to, or else the result; 80 where there is none. */
  readonly columns: number;
  /** A line of talk, on standard error; nothing with `--quiet`. */
  say(...pieces: Printed[]): void;
  /** A line about what went wrong, on standard error, also with `--quiet`. */
  complain(...pieces: Printed[]): void;
  /**
   * How far long work is, as one line on standard error that is drawn over; `undefined` takes it away.
   * Only in a terminal, not with `--quiet`, and only when the work takes long.
   */
  progress(line: string | undefined): void;
  /** What went wrong as JSON, on standard error. */
  complainJson(json: string): void;
  /** A line of the result, on standard output. */
  print(...pieces: Printed[]): void;
  /** The result itself, byte for byte where standard output is no terminal. */
  result(text: string): void;
}

/** The terminal that standard output is, for reading something long. */
export interface Pager {
  /** Columns of that terminal. */
  readonly columns: number;
  /**
   * Shows lines, each no wider than it: a screen at a time where they are more than a screen and
   * the person has a program for that. Resolves when they have left it.
   */
  show(lines: readonly (readonly Printed[])[]): Promise<void>;
}

/** What became of a text that was to be copied. */
export type Copied =
  | { readonly by: 'program'; readonly program: string }
  /** The terminal got it, and does not tell what it did with it. */
  | { readonly by: 'terminal' }
  /** There is no way to; one of these programs would be one. */
  | { readonly by: 'nothing'; readonly programs: readonly string[] };

/** The clipboard of the person. */
export interface Clipboard {
  copy(text: string): Promise<Copied>;
}

/** How it ended to have a person change a file in their own editor. */
export type EditorEnd =
  /** `waitOption`: it returned at once, and with this option it would probably have waited. */
  | { readonly kind: 'closed'; readonly program: string; readonly waitOption?: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'missing' | 'failed' | 'killed'; readonly program: string };

import type { Io } from '../core/ports.ts';
import { printable } from '../core/text/printable.ts';
import type { Printed } from '../core/text/span.ts';
import { inRows } from './drawing/rows.ts';
import { createProgress } from './progress.ts';
import { painted, type Theme } from './theme.ts';

/** What a command's words are written to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Absent or 0 where it is not known. */
  readonly columns?: number;
}

/** The streams, and what is known of the terminal. */
export interface IoOptions {
  readonly input: { readonly isTTY?: boolean };
  readonly out: Output;
  readonly err: Output;
  readonly outTheme: Theme;
  readonly errTheme: Theme;
  /** Whether more than ASCII can be drawn. */
  readonly unicode: boolean;
  /** Whether all is told in plain lines. */
  readonly plain: boolean;
  /** Says only what is needed. */
  readonly quiet: boolean;
}

/** Writes lines for people. Whatever stands in them is made safe for a terminal here, and only here. */
export function createIo(options: IoOptions): Io {
  const { out, err } = options;
  const outLine = lineIn(options.outTheme);
  const errLine = lineIn(options.errTheme);
  const progress = createProgress(err, options.errTheme);
  const talk = (pieces: readonly Printed[]) => {
    progress.show(undefined);
    err.write(inRows(pieces, err).map(errLine).join(''));
  };
  const clear = () => {
    if (out.isTTY === true) progress.show(undefined);
  };
  return {
    get canAsk() {
      return options.input.isTTY === true && err.isTTY === true;
    },
    outIsTerminal: out.isTTY === true,
    unicode: options.unicode,
    plain: options.plain,
    // Asked each time: a window that is resized during a walk has another width for what comes after it.
    get columns() {
      return err.columns || out.columns || 80;
    },
    say(...pieces) {
      if (!options.quiet) talk(pieces);
    },
    complain: (...pieces) => talk(pieces),
    complainJson(json) {
      progress.show(undefined);
      err.write(printable(json));
    },
    progress(line) {
      if (!options.quiet && !options.plain) progress.show(line);
    },
    print(...pieces) {
      clear();
      // A text by itself may be a path, which is copied: that is never broken.
      const [only, ...others] = pieces;
      const isWhole = others.length === 0 && typeof only === 'string';
      out.write((isWhole ? [pieces] : inRows(pieces, out)).map(outLine).join(''));
    },
    result(text) {
      clear();
      out.write(out.isTTY === true ? printable(text) : text);
    },
  };
}

const lineIn =
  (theme: Theme) =>
  (line: readonly Printed[]): string =>
    `${painted(theme, line)}\n`;

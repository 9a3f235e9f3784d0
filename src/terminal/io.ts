import type { Io } from '../core/ports.ts';
import { printable } from '../core/printable.ts';
import type { Printed, Span } from '../core/span.ts';
import type { Theme } from './theme.ts';

/** What a command's words are written to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The streams, and what is known of the terminal. */
export interface IoOptions {
  readonly input: { readonly isTTY?: boolean };
  readonly out: Output;
  readonly err: Output;
  readonly outTheme: Theme;
  readonly errTheme: Theme;
  /** Says only what is needed. */
  readonly quiet: boolean;
}

/** Writes lines for people. Whatever stands in them is made safe for a terminal here, and only here. */
export function createIo(options: IoOptions): Io {
  const { input, out, err } = options;
  const outLine = lineIn(options.outTheme);
  const errLine = lineIn(options.errTheme);
  return {
    canAsk: input.isTTY === true && err.isTTY === true,
    outIsTerminal: out.isTTY === true,
    columns: err.columns ?? 80,
    say(...pieces) {
      if (!options.quiet) err.write(errLine(pieces));
    },
    complain(...pieces) {
      err.write(errLine(pieces));
    },
    print(...pieces) {
      out.write(outLine(pieces));
    },
    result(text) {
      out.write(out.isTTY === true ? printable(text) : text);
    },
  };
}

const lineIn =
  (theme: Theme) =>
  (pieces: readonly Printed[]): string =>
    `${pieces.map((piece) => theme.paint(spanOf(piece))).join('')}\n`;

const spanOf = (piece: Printed): Span =>
  typeof piece === 'string' ? { text: piece, tone: 'plain' } : piece;

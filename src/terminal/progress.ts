import { cutLine } from '../core/columns/line.ts';
import type { Output } from './io.ts';
import type { Theme } from './theme.ts';

/** A line that tells how far long work is. */
export interface Progress {
  /** Shows a line in the place of the one before; `undefined` takes it away. */
  show(line: string | undefined): void;
}

/** Milliseconds: what is done sooner needs no line, and oftener nobody can read it. */
const patience = 300;
const pace = 100;

const startOfLine = '\r';
const eraseLine = '\u001b[2K';

/**
 * Draws on the last line of a terminal. Anything else that is written there first takes the line
 * away, with `show(undefined)`.
 *
 * @param now tells the time in milliseconds; only differences count.
 */
export function createProgress(
  output: Output,
  theme: Theme,
  now: () => number = () => performance.now(),
): Progress {
  let began: number | undefined;
  let drawnAt: number | undefined;
  return {
    show(line) {
      if (output.isTTY !== true) return;
      if (line === undefined) {
        if (drawnAt !== undefined) output.write(startOfLine + eraseLine);
        [began, drawnAt] = [undefined, undefined];
        return;
      }
      const time = now();
      began ??= time;
      if (time - began < patience || time - (drawnAt ?? began) < pace) return;
      drawnAt = time;
      const [shown] = cutLine([{ text: line, tone: 'quiet' }], (output.columns || 80) - 1);
      output.write(startOfLine + eraseLine + (shown === undefined ? '' : theme.paint(shown)));
    },
  };
}

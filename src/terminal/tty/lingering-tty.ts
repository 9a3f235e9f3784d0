import type { Tty } from './tty.ts';

/**
 * A terminal that is left only when no other prompt follows at once: between two questions of a
 * walk its own line editing would take Ctrl-U and Backspace for itself, and show what is typed
 * ahead. What runs between them and hands the terminal to another program does so later than that.
 */
export function lingering(tty: Tty): Tty {
  let leaving: NodeJS.Immediate | undefined;
  const stay = () => {
    clearImmediate(leaving);
    leaving = undefined;
  };
  return {
    ...tty,
    open() {
      stay();
      tty.open();
    },
    close() {
      stay();
      leaving = setImmediate(() => tty.close());
    },
  };
}

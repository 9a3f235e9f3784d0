/** Milliseconds before each further try; some two thirds of a second in all. */
const pauses = [10, 20, 40, 80, 160, 320];

/**
 * The same step, tried again for a while as long as it fails because something is busy: a virus
 * scanner looks at a file that was just written, and lets go of it soon. Meanwhile nothing else is done.
 */
export const patient =
  <Args extends readonly unknown[], Result>(
    step: (...args: Args) => Result,
    isBusy: (error: unknown) => boolean,
  ): ((...args: Args) => Result) =>
  (...args) => {
    for (const pause of pauses) {
      try {
        return step(...args);
      } catch (error) {
        if (!isBusy(error)) throw error;
      }
      sleep(pause);
    }
    return step(...args);
  };

/** Does nothing at all for so many milliseconds. */
export function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

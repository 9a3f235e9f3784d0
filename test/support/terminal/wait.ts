import type { Screen } from './screen.ts';

/**
 * What to wait for: words on the visible rows, wherever the lines were broken; a pattern over the
 * visible rows, joined by newlines; or anything that can be told from the screen.
 */
export type Wanted = string | RegExp | ((screen: Screen) => boolean);

/** How long anything may take; far more than it does, for a machine that is busy. */
const patience = 15_000;

/** Waits for things to appear on a screen, looking only when it changed. */
export interface Waiters {
  /** Looks again; to be called whenever the screen changed. */
  look(): void;
  /** Nothing will change any more: whatever is still waited for fails with this reason. */
  end(reason: string): void;
  waitFor(wanted: Wanted, timeout?: number): Promise<void>;
  /** `promise`, or an error with the screen in it after `timeout` milliseconds. */
  within<T>(promise: Promise<T>, name: string, timeout?: number): Promise<T>;
}

interface Waiting {
  readonly met: () => boolean;
  readonly resolve: () => void;
  readonly fail: (reason: string) => void;
}

export function createWaiters(screen: Screen): Waiters {
  const waiting = new Set<Waiting>();
  let ended: string | undefined;
  const look = () => {
    for (const each of waiting) if (each.met()) each.resolve();
  };
  const within = <T>(promise: Promise<T>, name: string, timeout = patience): Promise<T> => {
    const error = new Error();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        error.message = report(screen, `Waited ${timeout} ms for ${name}.`);
        reject(error);
      }, timeout);
      promise.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  };
  const waitFor = (wanted: Wanted, timeout = patience): Promise<void> => {
    const error = new Error();
    return new Promise<void>((resolve, reject) => {
      const done = (settle: () => void) => {
        waiting.delete(each);
        clearTimeout(timer);
        settle();
      };
      const each: Waiting = {
        met: () => isThere(screen, wanted),
        resolve: () => done(resolve),
        fail: (reason) => {
          error.message = report(screen, `${reason} Waiting for ${nameOf(wanted)}.`);
          done(() => reject(error));
        },
      };
      const timer = setTimeout(() => each.fail(`Waited ${timeout} ms.`), timeout);
      waiting.add(each);
      if (each.met()) each.resolve();
      else if (ended !== undefined) each.fail(ended);
    });
  };
  const end = (reason: string) => {
    ended = reason;
    look();
    for (const each of waiting) each.fail(reason);
  };
  return { look, end, waitFor, within };
}

function isThere(screen: Screen, wanted: Wanted): boolean {
  if (typeof wanted === 'string') return screen.shows(wanted);
  if (wanted instanceof RegExp) return wanted.test(screen.rows().join('\n'));
  return wanted(screen);
}

const nameOf = (wanted: Wanted): string =>
  typeof wanted === 'string' ? `“${wanted}”` : String(wanted);

/** The screen in a frame, under what went wrong. */
function report(screen: Screen, problem: string): string {
  const rows = screen.rows().map((row) => `│${row}`);
  const { column, row } = screen.cursor();
  const scrolled = screen.scrollback().length;
  return [problem, '┌', ...rows, '└', `cursor ${column},${row}; ${scrolled} rows scrolled`].join(
    '\n',
  );
}

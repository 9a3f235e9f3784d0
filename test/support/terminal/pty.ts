import { spawn } from '@lydell/node-pty';
import { onTestFinished } from 'vitest';
import { cleanEnvironment, type Extra, nodeBinary, program } from '../program/environment.ts';
import { type Key, pasted, sequenceOf } from './keys.ts';
import { type Screen, startEmulator } from './screen.ts';
import { createWaiters, type Wanted } from './wait.ts';

export interface TerminalOptions {
  /** Arguments after `reflect`. */
  readonly args?: readonly string[];
  /** The folder that stands for the person's home and for `REFLECT_HOME`. */
  readonly home: string;
  /** Columns, 80 when left out. */
  readonly cols?: number;
  /** Rows, 24 when left out. */
  readonly rows?: number;
  /** On top of a clean environment; `undefined` takes a variable away. */
  readonly env?: Extra;
  readonly cwd?: string;
  /** The node binary; `REFLECT_TEST_NODE` or the one that runs the tests when left out. */
  readonly node?: string;
  /** The script to run; the built program when left out. */
  readonly script?: string;
}

export interface Exit {
  readonly code: number;
  /** Number of the signal that ended it; 0 when it ended by itself. */
  readonly signal: number;
}

/** The program on a real pseudo-terminal, with a person's hands and eyes. */
export interface TestTerminal extends Screen {
  /** Types characters, as fast as a terminal passes them on. */
  type(text: string): void;
  press(...keys: readonly Key[]): void;
  paste(text: string): void;
  /** Pastes as a terminal does that has no brackets for it: as if typed, but all at once. */
  burst(text: string): void;
  /** Resizes the window once everything written so far is on the screen. */
  resize(cols: number, rows: number): Promise<void>;
  /** Resolves when the visible screen shows what is wanted; its error prints the whole screen. */
  waitFor(wanted: Wanted, timeout?: number): Promise<void>;
  /** Resolves when the program is gone and all it wrote is on the screen. */
  exit(timeout?: number): Promise<Exit>;
  kill(signal: NodeJS.Signals): void;
  /** Everything that the program wrote, escape sequences and all. */
  rawOutput(): string;
  /** Scrollback and visible rows as one text. */
  everything(): string;
}

/** Starts the program on a terminal. It is killed when the test is over, if it is still there. */
export function openTerminal(options: TerminalOptions): TestTerminal {
  const { cols = 80, rows = 24, home } = options;
  const child = spawn(
    options.node ?? nodeBinary,
    [options.script ?? program, ...(options.args ?? [])],
    {
      // It is what TERM will be, whatever the environment says.
      name: options.env?.TERM ?? 'xterm-256color',
      cols,
      rows,
      cwd: options.cwd ?? home,
      env: cleanEnvironment(home, { TERM: 'xterm-256color', ...options.env }),
    },
  );
  const emulator = startEmulator(cols, rows, (data) => child.write(data));
  const waiters = createWaiters(emulator);
  let raw = '';
  child.onData((output) => {
    raw += output;
    emulator.feed(output, waiters.look);
  });
  const parsed = () => new Promise<void>((resolve) => emulator.feed('', resolve));
  let left = false;
  const exited = new Promise<Exit>((resolve) => {
    child.onExit(async ({ exitCode, signal }) => {
      left = true;
      await parsed();
      waiters.end(`The program ended with exit code ${exitCode}, signal ${signal ?? 0}.`);
      resolve({ code: exitCode, signal: signal ?? 0 });
    });
  });
  onTestFinished(async () => {
    if (!left) child.kill('SIGKILL');
    await exited;
    emulator.dispose();
  });
  return {
    ...emulator,
    type: (text) => {
      if (/\p{Control}/u.test(text)) throw new Error('type() takes characters; use press()');
      child.write(text);
    },
    press: (...keys) => child.write(keys.map(sequenceOf).join('')),
    paste: (text) => child.write(pasted(text, emulator.bracketsPaste())),
    burst: (text) => child.write(pasted(text, false)),
    resize: async (newCols, newRows) => {
      await parsed();
      emulator.resize(newCols, newRows);
      waiters.look();
      child.resize(newCols, newRows);
    },
    waitFor: async (wanted, timeout) => {
      await parsed();
      await waiters.waitFor(wanted, timeout);
    },
    exit: (timeout) => waiters.within(exited, 'the end of the program', timeout),
    kill: (signal) => child.kill(signal),
    rawOutput: () => raw,
    everything: () => [...emulator.scrollback(), ...emulator.rows()].join('\n').trimEnd(),
  };
}

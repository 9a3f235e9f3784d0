import { PassThrough, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { platformOf } from '../../../src/core/platform.ts';
import type { TtyHost, TtyInput, TtyOutput, TtySignal } from '../../../src/terminal/tty/tty.ts';
import { type Key, pasted, sequenceOf } from './keys.ts';
import { type Screen, startEmulator } from './screen.ts';
import { createWaiters, type Wanted } from './wait.ts';

/** Both ends of a terminal in one process: what a program reads and writes, and a person's hands and eyes. */
export interface FakeTerminal extends Screen {
  readonly input: TtyInput;
  readonly output: TtyOutput;
  readonly host: TtyHost;
  /** Types characters. */
  type(text: string): Promise<void>;
  press(...keys: readonly Key[]): Promise<void>;
  paste(text: string): Promise<void>;
  /** Sends these bytes as one chunk. */
  send(bytes: string | Buffer): Promise<void>;
  /** Changes the size of the window and tells the program. */
  resize(columns: number, rows: number): Promise<void>;
  /** Sends the program a signal. */
  signal(signal: TtySignal): Promise<void>;
  /** The terminal is gone: its input ends. */
  hangUp(): Promise<void>;
  /** Waits until the program has done all it can with what it got. */
  settle(): Promise<void>;
  waitFor(wanted: Wanted): Promise<void>;
  /** Whether the program asked for bracketed paste. */
  bracketsPaste(): boolean;
  /** Whether keys come one by one, as the program asked for. */
  isRaw(): boolean;
  /** How often the program stopped itself. */
  stops(): number;
  /** Whether the terminal is as it was before the program: modes, cursor, listeners. */
  isAsFound(): boolean;
  /** Everything that the program wrote. */
  rawOutput(): string;
  /** Scrollback and visible rows as one text. */
  everything(): string;
}

class Keyboard extends PassThrough {
  isRaw = false;
  setRawMode(raw: boolean): this {
    this.isRaw = raw;
    return this;
  }
}

class Display extends Writable {
  columns: number;
  rows: number;
  readonly show: (text: string) => void;
  constructor(columns: number, rows: number, show: (text: string) => void) {
    super({ decodeStrings: false });
    this.columns = columns;
    this.rows = rows;
    this.show = show;
  }
  override _write(chunk: string | Buffer, _: string, done: () => void): void {
    this.show(chunk.toString());
    done();
  }
}

/** Whether the last of these modes that was set or reset was set. */
const lastSet = (written: string, mode: string): boolean =>
  written.lastIndexOf(`\x1b[?${mode}h`) > written.lastIndexOf(`\x1b[?${mode}l`);

const mayBeSetByNow = (written: string, mode: string): boolean =>
  !written.includes(`\x1b[?${mode}l`) || lastSet(written, mode);

/** Starts a terminal of this size. It has bracketed paste, and breaks rows that no longer fit as xterm.js does. */
export function fakeTerminal(columns = 80, rows = 24): FakeTerminal {
  let written = '';
  let stops = 0;
  const emulator = startEmulator(columns, rows, () => {});
  const waiters = createWaiters(emulator);
  const input = new Keyboard();
  const output = new Display(columns, rows, (text) => {
    written += text;
    emulator.feed(text, waiters.look);
  });
  const listeners = new Map<TtySignal, Set<() => void>>();
  const listening = () => [...listeners.values()].some((each) => each.size > 0);
  const { keySignals, endSignals } = platformOf(process.platform);
  const host: TtyHost = {
    keySignals,
    endSignals,
    onSignal(name, listener) {
      const those = listeners.get(name) ?? new Set();
      listeners.set(name, those.add(listener));
      return () => those.delete(listener);
    },
    suspend() {
      stops += 1;
    },
    now: () => performance.now(),
  };
  const settle = async () => {
    let seen = -1;
    for (let quiet = 0; quiet < 3; quiet += 1) {
      if (seen !== written.length) quiet = 0;
      seen = written.length;
      await new Promise(setImmediate);
    }
    await new Promise<void>((resolve) => emulator.feed('', resolve));
  };
  const send = async (bytes: string | Buffer) => {
    await settle();
    input.write(bytes);
    await settle();
  };
  onTestFinished(() => {
    waiters.end('The test is over.');
    emulator.dispose();
  });
  return {
    ...emulator,
    input,
    output,
    host,
    settle,
    send,
    type: send,
    press: (...keys) => send(keys.map(sequenceOf).join('')),
    paste: (text) => send(pasted(text, emulator.bracketsPaste())),
    async resize(newColumns, newRows) {
      await settle();
      emulator.resize(newColumns, newRows);
      output.columns = newColumns;
      output.rows = newRows;
      output.emit('resize');
      await settle();
    },
    async signal(name) {
      for (const listener of listeners.get(name) ?? []) listener();
      await settle();
    },
    async hangUp() {
      input.end();
      await settle();
    },
    waitFor: async (wanted) => {
      await settle();
      await waiters.waitFor(wanted);
    },
    isRaw: () => input.isRaw,
    stops: () => stops,
    isAsFound: () =>
      !input.isRaw &&
      !lastSet(written, '2004') &&
      !lastSet(written, '2026') &&
      mayBeSetByNow(written, '25') &&
      mayBeSetByNow(written, '7') &&
      !listening() &&
      input.listenerCount('data') === 0 &&
      output.listenerCount('resize') === 0 &&
      input.readableFlowing !== true,
    rawOutput: () => written,
    everything: () => [...emulator.scrollback(), ...emulator.rows()].join('\n').trimEnd(),
  };
}

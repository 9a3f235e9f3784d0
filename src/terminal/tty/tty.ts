import type { EndSignal, Platform } from '../../core/platform.ts';
import type { Size } from '../drawing/view.ts';
import { createInputDecoder } from '../keys/input-decoder.ts';
import type { Key } from '../keys/keys.ts';
import { listen, stopped, takeModes } from './tty-parts.ts';

/** The terminal that is read from: `process.stdin`, or what stands for it in a test. */
export interface TtyInput extends NodeJS.ReadableStream {
  readonly isRaw?: boolean;
  readonly readableFlowing?: boolean | null;
  readonly readableEnded?: boolean;
  readonly destroyed?: boolean;
  setRawMode?(raw: boolean): unknown;
}

/** The terminal that is drawn on. */
export interface TtyOutput extends NodeJS.WritableStream {
  readonly columns?: number;
  readonly rows?: number;
  readonly destroyed?: boolean;
}

export type TtySignal = EndSignal | 'SIGCONT';

/** What of the process a prompt needs; nothing here touches `process` itself. */
export interface TtyHost extends Pick<Platform, 'keySignals' | 'endSignals'> {
  /** Listens for a signal, which then no longer ends the process, until the returned function is called. */
  onSignal(signal: TtySignal, listener: () => void): () => void;
  /** Stops the whole job as Ctrl-Z in a shell does; absent where there is no such thing. */
  readonly suspend?: () => void;
  /** Milliseconds on a clock that never jumps. */
  now(): number;
}

/** What happened at the terminal. */
export type TtyEvent =
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'resize' }
  /** The process was stopped and goes on; what is on the screen is not known. */
  | { readonly kind: 'continued' }
  /** The person, the terminal or the system ended it; nothing more will come. */
  | { readonly kind: 'ended' };

/** A terminal that is opened for a prompt and then left exactly as it was found. */
export interface Tty {
  open(): void;
  close(): void;
  /** Gives the terminal to another program until the returned function is called; `open` stays in force. */
  lend(): () => void;
  /** Takes it anew: it was stopped from elsewhere, and its modes are not known any more. */
  retake(): void;
  /** Whether something happened that `next` gives at once. */
  pending(): boolean;
  next(): Promise<TtyEvent>;
  write(text: string): void;
  size(): Size;
  readonly canSuspend: boolean;
  /** Stops the process with the terminal as it was found; resolves when it goes on, with the terminal taken again. */
  suspend(): Promise<void>;
}

export interface TtyOptions {
  readonly input: TtyInput;
  readonly output: TtyOutput;
  readonly host: TtyHost;
  readonly takes: Taking;
}

/**
 * How much of a terminal is taken: its keys one by one with pastes in brackets, its keys only, or
 * lines that it edits itself.
 */
export type Taking = 'keys-and-pastes' | 'keys' | 'lines';

/** Keys typed before a prompt is open wait for it, also those typed ahead of the next question. */
export function createTty({ input, output, host, takes }: TtyOptions): Tty {
  const events: TtyEvent[] = [];
  let waiting: ((event: TtyEvent) => void) | undefined;
  const tell = (event: TtyEvent) => {
    if (waiting === undefined) events.push(event);
    else {
      const deliver = waiting;
      waiting = undefined;
      deliver(event);
    }
  };
  const decoder = createInputDecoder((key) => tell({ kind: 'key', key }), host.now);
  const ended = () => tell({ kind: 'ended' });
  const gone = () => {
    decoder.end();
    ended();
  };
  const canSuspend = host.suspend !== undefined;
  // A terminal that vanished reports it at any later moment too; that must not be a crash.
  input.on('error', () => {});
  output.on('error', () => {});

  const setUp = (): (() => void) => {
    const flowed = input.readableFlowing === true;
    const undo = [
      takeModes(input, output, takes),
      listen(input, 'data', (chunk: Buffer | string) => decoder.feed(chunk)),
      ...['end', 'close', 'error'].map((name) => listen(input, name, gone)),
      ...['close', 'error'].map((name) => listen(output, name, gone)),
      listen(output, 'resize', () => tell({ kind: 'resize' })),
      ...(canSuspend ? [host.onSignal('SIGCONT', () => tell({ kind: 'continued' }))] : []),
      ...[...host.keySignals, ...host.endSignals].map((name) => host.onSignal(name, ended)),
    ];
    input.resume();
    return () => {
      if (!flowed) input.pause();
      for (const each of undo) each();
    };
  };

  let takeDown: (() => void) | undefined;
  const close = () => {
    takeDown?.();
    takeDown = undefined;
  };
  return {
    open() {
      takeDown ??= setUp();
      if (input.readableEnded === true || input.destroyed === true || output.destroyed === true) {
        gone();
      }
    },
    close,
    lend() {
      close();
      const undo = [
        ...host.keySignals.map((name) => host.onSignal(name, () => {})),
        ...host.endSignals.map((name) => host.onSignal(name, ended)),
      ];
      return () => {
        for (const each of undo) each();
        takeDown ??= setUp();
      };
    },
    retake() {
      close();
      takeDown = setUp();
    },
    pending: () => events.length > 0,
    next() {
      const event = events.shift();
      if (event !== undefined) return Promise.resolve(event);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    write: (text) => void output.write(text),
    size: () => ({ columns: output.columns || 80, rows: output.rows || 24 }),
    canSuspend,
    async suspend() {
      close();
      await stopped(host);
      takeDown ??= setUp();
    },
  };
}

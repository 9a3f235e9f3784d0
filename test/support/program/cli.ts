import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { cleanEnvironment, type Extra, nodeBinary, program } from './environment.ts';

export interface RunOptions {
  /** The folder that stands for the person's home and for `REFLECT_HOME`. */
  readonly home: string;
  /** Piped to standard input, which then ends. */
  readonly input?: string | Buffer;
  /**
   * What standard input is when there is no `input`: `empty` (`/dev/null`, the default), `closed`
   * (no file descriptor at all) or `open` (a pipe that nobody writes to and nobody closes).
   */
  readonly stdin?: 'empty' | 'closed' | 'open';
  readonly env?: Extra;
  readonly cwd?: string;
  /** Milliseconds after which the program is killed and the run fails; 15 seconds when left out. */
  readonly timeout?: number;
}

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program without a terminal. Never hangs: too slow is killed and fails. */
export function runReflect(args: readonly string[], options: RunOptions): Promise<Run> {
  const { home, input, stdin = 'empty', timeout = 15_000 } = options;
  const command = [nodeBinary, program, ...args];
  // Only a shell can start a program with a descriptor that is closed.
  const [file, ...rest] =
    stdin === 'closed' ? ['/bin/sh', '-c', 'exec "$@" <&-', 'sh', ...command] : command;
  const child = spawn(file ?? nodeBinary, rest, {
    cwd: options.cwd ?? home,
    env: cleanEnvironment(home, options.env),
    stdio: [input === undefined && stdin !== 'open' ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  // A program that stops early leaves its input unread; that is its good right.
  child.stdin?.on('error', () => undefined);
  if (input !== undefined) child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      const said = `${stdout()}\n${stderr()}`;
      reject(new Error(`reflect ${args.join(' ')}: not done after ${timeout} ms\n${said}`));
    }, timeout);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, stdout: stdout(), stderr: stderr() });
    });
  });
}

function collect(stream: Readable | null): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

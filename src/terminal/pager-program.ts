import type { PagerCommand } from './pager-command.ts';

/** What of the process is needed while a pager has the terminal. */
export type PagerHost = Pick<NodeJS.Process, 'platform' | 'on' | 'off'>;

/**
 * Runs a program with a text to read, until the person leaves it. It need not read all of it.
 *
 * Ctrl-C reaches both of us, and means something to a pager: going first would leave the person
 * with two programs at one terminal, so until it ends we stay.
 *
 * @returns whether it could be started.
 */
export async function runPager(
  host: PagerHost,
  { program, args, env }: PagerCommand,
  text: string,
): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  const stay = () => {};
  host.on('SIGINT', stay);
  try {
    return await new Promise((resolve) => {
      const stdio: ['pipe', 'inherit', 'inherit'] = ['pipe', 'inherit', 'inherit'];
      const child =
        host.platform === 'win32'
          ? spawn(quoted([program, ...args]), { env, stdio, shell: true })
          : spawn(program, args, { env, stdio });
      child.on('error', () => resolve(false));
      child.on('exit', () => resolve(true));
      // Whoever has read enough closes the pipe.
      child.stdin.on('error', stay);
      child.stdin.end(text);
    });
  } finally {
    host.off('SIGINT', stay);
  }
}

/** Only a shell can start every kind of program that Windows has. */
const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' ');

import { platformOf } from '../../core/platform.ts';
import { startOf } from '../programs/program-start.ts';
import { stayAtKeys } from '../programs/stay-at-keys.ts';
import type { PagerCommand } from './pager-command.ts';

/** What of the process is needed while a pager has the terminal. */
export type PagerHost = Pick<NodeJS.Process, 'platform' | 'env' | 'on' | 'off'>;

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
  { env, ...command }: PagerCommand,
  text: string,
): Promise<boolean> {
  const platform = platformOf(host.platform);
  const start = startOf(command, { platform, env: host.env });
  if (start === undefined) return false;
  const { spawn } = await import('node:child_process');
  const stopStaying = stayAtKeys(host, platform);
  try {
    return await new Promise((resolve) => {
      const { file, args, ...how } = start;
      const child = spawn(file, args, { env, stdio: ['pipe', 'inherit', 'inherit'], ...how });
      child.on('error', () => resolve(false));
      child.on('exit', () => resolve(true));
      // Whoever has read enough closes the pipe.
      child.stdin.on('error', () => {});
      child.stdin.end(text);
    });
  } finally {
    stopStaying();
  }
}

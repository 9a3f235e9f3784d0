import { spawn } from 'node:child_process';
import { platformOf } from '../../core/platform.ts';
import { isInstalledIn, type ProgramPlaces } from '../programs/find-program.ts';
import type { ProgramCommand } from '../programs/program-command.ts';
import { startOf } from '../programs/program-start.ts';
import type { ClipboardParts } from './clipboard.ts';

/** Milliseconds that a program gets; each of them is done in a tenth of a second, PowerShell in two seconds. */
const patience = 10_000;

/** What copying needs, from the process. */
export function clipboardParts({
  platform: name,
  env,
  stderr,
}: Pick<NodeJS.Process, 'platform' | 'env' | 'stderr'>): ClipboardParts {
  const platform = platformOf(name);
  const places: ProgramPlaces = { platform, env };
  return {
    platform,
    env,
    isInstalled: isInstalledIn(places),
    run: (program, args, input) => run(places, { program, args }, input),
    terminal: stderr.isTTY === true ? (sequence) => void stderr.write(sequence) : undefined,
  };
}

/**
 * Runs a program with something to read. What it says is not listened to: some leave a copy of
 * themselves behind that holds the clipboard, and would hold our end open as well.
 */
function run(places: ProgramPlaces, command: ProgramCommand, input: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    const start = startOf(command, places);
    if (start === undefined) return resolve(false);
    const { file, args, ...how } = start;
    const child = spawn(file, args, {
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: patience,
      windowsHide: true,
      ...how,
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
    // A program that ends without reading is one that failed; its exit code tells.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

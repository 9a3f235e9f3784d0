import { spawn } from 'node:child_process';
import type { ClipboardParts } from './clipboard.ts';
import { isInstalled } from './program-runner.ts';

/** Milliseconds that a program gets; each of them is done in a tenth of a second, PowerShell in two seconds. */
const patience = 10_000;

/** What copying needs, from the process. */
export const clipboardParts = ({
  platform,
  env,
  stderr,
}: Pick<NodeJS.Process, 'platform' | 'env' | 'stderr'>): ClipboardParts => ({
  platform,
  env,
  isInstalled: (program) => isInstalled(program, env.PATH),
  run,
  terminal: stderr.isTTY === true ? (sequence) => void stderr.write(sequence) : undefined,
});

/**
 * Runs a program with something to read. What it says is not listened to: some leave a copy of
 * themselves behind that holds the clipboard, and would hold our end open as well.
 */
const run: ClipboardParts['run'] = (program, args, input) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'], timeout: patience });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
    // A program that ends without reading is one that failed; its exit code tells.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });

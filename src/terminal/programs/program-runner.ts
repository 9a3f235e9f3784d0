import type { ProgramPlaces } from './find-program.ts';
import type { ProgramCommand } from './program-command.ts';
import { startOf } from './program-start.ts';

/** How a program ended. */
export type ProgramEnd =
  | { readonly kind: 'exit'; readonly code: number }
  /** There is no such program. */
  | { readonly kind: 'missing' }
  /** It could not be started. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'killed' };

/** Runs a program with the terminal as its own until it ends. */
export type RunProgram = (command: ProgramCommand) => Promise<ProgramEnd>;

/**
 * Runs programs that have the terminal to themselves until they end.
 *
 * @param input the terminal's file descriptor to read from; the stream itself would be handed on in
 *   the mode that node needs, in which others cannot read.
 * @param output the one to draw on: standard output may lead to a file.
 */
export function createProgramRunner(
  input: number,
  output: number,
  places: ProgramPlaces,
): RunProgram {
  return async (command) => {
    const start = startOf(command, places);
    if (start === undefined) return { kind: 'missing' };
    const { spawn } = await import('node:child_process');
    return new Promise((resolve) => {
      const { file, args, ...how } = start;
      const child = spawn(file, args, { stdio: [input, output, output], ...how });
      child.on('error', (error: NodeJS.ErrnoException) => {
        resolve({ kind: error.code === 'ENOENT' ? 'missing' : 'failed' });
      });
      child.on('exit', (code) => {
        resolve(code === null ? { kind: 'killed' } : { kind: 'exit', code });
      });
    });
  };
}

import type { ProgramEnd } from '../editor/editor.ts';
import type { EditorCommand } from '../editor/editor-command.ts';
import type { ProgramPlaces } from './find-program.ts';
import { startOf } from './program-start.ts';

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
): (command: EditorCommand) => Promise<ProgramEnd> {
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

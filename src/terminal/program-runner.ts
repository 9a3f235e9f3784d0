import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ProgramEnd } from './editor.ts';
import type { EditorCommand } from './editor-command.ts';

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
  windows: boolean,
): (command: EditorCommand) => Promise<ProgramEnd> {
  return async ({ program, args }) => {
    const { spawn } = await import('node:child_process');
    return new Promise((resolve) => {
      const stdio = [input, output, output];
      // Many editors on Windows are .cmd files, which only a shell can start.
      const child = windows
        ? spawn([program, ...args].map((word) => `"${word}"`).join(' '), { stdio, shell: true })
        : spawn(program, args, { stdio });
      child.on('error', (error: NodeJS.ErrnoException) => {
        resolve({ kind: error.code === 'ENOENT' ? 'missing' : 'failed' });
      });
      child.on('exit', (code) => {
        resolve(code === null ? { kind: 'killed' } : { kind: 'exit', code });
      });
    });
  };
}

/** Whether a program can be found on the path and run. */
export function isInstalled(program: string, path: string | undefined): boolean {
  return (path ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}

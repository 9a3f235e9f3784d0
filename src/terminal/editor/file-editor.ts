import { platformOf } from '../../core/platform.ts';
import type { EditorEnd } from '../../core/ports.ts';
import { findProgram } from '../programs/find-program.ts';
import { createProgramRunner } from '../programs/program-runner.ts';
import { stayAtKeys } from '../programs/stay-at-keys.ts';
import { type EditorOptions, findEditor, tooSoon } from './editor.ts';
import { programName, waitOptionFor } from './editor-command.ts';

/** What is needed to open a file. */
export type FileEditorOptions = Omit<EditorOptions, 'files'>;

/** Opens a file itself in the person's own editor, and resolves when it is closed. Never throws. */
export async function openFile(path: string, options: FileEditorOptions): Promise<EditorEnd> {
  const command = findEditor(options);
  if (command === undefined) return { kind: 'none' };
  const program = programName(command.program);
  const started = options.now();
  const end = await options.run({ program: command.program, args: [...command.args, path] });
  if (end.kind !== 'exit') return { kind: end.kind, program };
  if (end.code !== 0) return { kind: 'failed', program };
  const waitOption = options.now() - started < tooSoon ? waitOptionFor(command) : undefined;
  return { kind: 'closed', program, ...(waitOption === undefined ? {} : { waitOption }) };
}

/** What of the process is needed to open an editor in its terminal. */
export type EditorHost = Pick<
  NodeJS.Process,
  'stdin' | 'stderr' | 'env' | 'platform' | 'on' | 'off'
>;

/**
 * Opens a file in the terminal of a process, in the editor that its environment names.
 *
 * @param wanted the command of another editor, which the person chose for this program.
 */
export async function openInEditor(
  host: EditorHost,
  path: string,
  wanted?: string,
): Promise<EditorEnd> {
  const { env, stdin, stderr } = host;
  const platform = platformOf(host.platform);
  const stopStaying = stayAtKeys(host, platform);
  try {
    return await openFile(path, {
      wanted,
      env,
      platform,
      isInstalled: (program) => findProgram(program, { platform, env }) !== undefined,
      run: createProgramRunner(stdin.fd, stderr.fd, { platform, env }),
      now: () => performance.now(),
    });
  } finally {
    stopStaying();
  }
}

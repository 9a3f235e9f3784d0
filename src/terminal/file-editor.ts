import type { EditorEnd } from '../core/ports.ts';
import { type EditorOptions, findEditor, tooSoon } from './editor.ts';
import { programName, waitOptionFor } from './editor-command.ts';
import { createProgramRunner, isInstalled } from './program-runner.ts';

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

/** Opens a file in the editor that the environment of a process names, in the terminal of that process. */
export async function openInEditor(host: EditorHost, path: string): Promise<EditorEnd> {
  const { env, stdin, stderr } = host;
  const windows = host.platform === 'win32';
  /* Ctrl-C belongs to the editor as long as it is there. */
  const ignore = () => {};
  host.on('SIGINT', ignore);
  try {
    return await openFile(path, {
      env,
      windows,
      isInstalled: (program) => isInstalled(program, env.PATH),
      run: createProgramRunner(stdin.fd, stderr.fd, windows),
      now: () => performance.now(),
    });
  } finally {
    host.off('SIGINT', ignore);
  }
}

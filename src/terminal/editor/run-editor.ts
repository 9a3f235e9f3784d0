import type { Environment } from '../../core/environment.ts';
import type { Platform } from '../../core/platform.ts';
import type { EditorEnd } from '../../core/ports.ts';
import { type ProgramCommand, parseCommand, programName } from '../programs/program-command.ts';
import type { RunProgram } from '../programs/program-runner.ts';
import { waiting, waitOptionFor } from './editor-command.ts';

/** What decides which editor is opened, and what opens it. */
export interface EditorSurroundings {
  /** The command that the person chose for this program. */
  readonly wanted?: string | undefined;
  readonly env: Environment;
  readonly platform: Platform;
  /** Whether a program of this name is on the path. */
  readonly isInstalled: (program: string) => boolean;
  readonly run: RunProgram;
  /** Milliseconds on a clock that never jumps. */
  readonly now: () => number;
}

/**
 * The command of the person's editor: the one they chose, `VISUAL`, `EDITOR`, or what the platform
 * has; `undefined` when there is none.
 */
export function findEditor({
  wanted,
  env,
  platform,
  isInstalled,
}: Omit<EditorSurroundings, 'run' | 'now'>): ProgramCommand | undefined {
  for (const named of [wanted, env.VISUAL, env.EDITOR]) {
    const command = parseCommand(named ?? '', platform);
    if (command !== undefined) return waiting(command);
  }
  const found = platform.editors.find(isInstalled);
  return found === undefined ? undefined : { program: found, args: [] };
}

/** Milliseconds within which nobody opens, reads and closes a file. */
const tooSoon = 1000;

/** Opens a file in an editor, and resolves when it is closed. Never throws. */
export async function runEditor(
  { program, args }: ProgramCommand,
  path: string,
  { run, now }: EditorSurroundings,
): Promise<Exclude<EditorEnd, { readonly kind: 'none' }>> {
  const name = programName(program);
  const started = now();
  const end = await run({ program, args: [...args, path] });
  if (end.kind !== 'exit') return { kind: end.kind, program: name };
  if (end.code !== 0) return { kind: 'failed', program: name };
  const waitOption = now() - started < tooSoon ? waitOptionFor(program) : undefined;
  return { kind: 'closed', program: name, ...(waitOption === undefined ? {} : { waitOption }) };
}

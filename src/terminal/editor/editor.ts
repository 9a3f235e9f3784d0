import type { Platform } from '../../core/platform.ts';
import { cleanText } from '../prompts/keys.ts';
import {
  type EditorCommand,
  parseCommand,
  programName,
  waiting,
  waitOptionFor,
} from './editor-command.ts';
import type { EditorFile, EditorFiles } from './editor-file.ts';

/** Why what was typed stays as it was. */
export type EditorFault =
  | { readonly code: 'none' }
  | { readonly code: 'missing' | 'failed' | 'killed'; readonly program: string }
  /** It returned at once with nothing changed; `option` is what would probably make it wait. */
  | { readonly code: 'not-waiting'; readonly program: string; readonly option: string }
  /** No file could be made for it. */
  | { readonly code: 'file'; readonly reason: string }
  /** What it saved could not be read, and is still there. */
  | { readonly code: 'unreadable'; readonly path: string };

export type EditorOutcome =
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'failed'; readonly fault: EditorFault };

/** The person's own editor. */
export interface Editor {
  /** Its name, to show; `undefined` when none was found. */
  readonly name: string | undefined;
  /** Opens it with `text` and resolves when it is closed. Never throws: what was typed is not lost. */
  edit(text: string): Promise<EditorOutcome>;
}

/** How a program ended. */
export type ProgramEnd =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'killed' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed' };

export interface EditorOptions {
  /** The command that the person chose for this program. */
  readonly wanted?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: Platform;
  /** Whether a program of this name is on the path. */
  readonly isInstalled: (program: string) => boolean;
  /** Runs a program with the terminal as its own until it ends. */
  readonly run: (command: EditorCommand) => Promise<ProgramEnd>;
  readonly files: EditorFiles;
  /** Milliseconds on a clock that never jumps. */
  readonly now: () => number;
}

/** Milliseconds within which nobody opens, reads and closes a file. */
export const tooSoon = 1000;

/** Finds the person's editor: the one they chose, `VISUAL`, `EDITOR`, or what the platform has. */
export function createEditor(options: EditorOptions): Editor {
  const command = findEditor(options);
  return {
    name: command && programName(command.program),
    async edit(text) {
      if (command === undefined) return failed({ code: 'none' });
      try {
        const file = options.files.create(`${text}\n`);
        const outcome = await editFile(options, command, file, text);
        if (outcome.kind === 'edited' || outcome.fault.code !== 'unreadable') file.remove();
        return outcome;
      } catch (error) {
        return failed({ code: 'file', reason: reasonOf(error) });
      }
    },
  };
}

const failed = (fault: EditorFault): EditorOutcome => ({ kind: 'failed', fault });

/** The command of the person's editor; `undefined` when there is none. */
export function findEditor({
  wanted,
  env,
  platform,
  isInstalled,
}: Pick<EditorOptions, 'wanted' | 'env' | 'platform' | 'isInstalled'>): EditorCommand | undefined {
  for (const named of [wanted, env.VISUAL, env.EDITOR]) {
    const command = parseCommand(named ?? '', platform);
    if (command !== undefined) return waiting(command);
  }
  const found = platform.editors.find(isInstalled);
  return found === undefined ? undefined : { program: found, args: [] };
}

async function editFile(
  { run, now }: EditorOptions,
  command: EditorCommand,
  file: EditorFile,
  text: string,
): Promise<EditorOutcome> {
  const program = programName(command.program);
  const started = now();
  const end = await run({ program: command.program, args: [...command.args, file.path] });
  if (end.kind !== 'exit') return failed({ code: end.kind, program });
  if (end.code !== 0) return failed({ code: 'failed', program });
  const saved = readBack(file);
  if (saved === undefined) return failed({ code: 'unreadable', path: file.path });
  const edited = cleanText(saved).replace(/\n$/, '');
  const option = waitOptionFor(command);
  if (edited === text && now() - started < tooSoon && option !== undefined) {
    return failed({ code: 'not-waiting', program, option });
  }
  return { kind: 'edited', text: edited };
}

function readBack(file: EditorFile): string | undefined {
  try {
    return file.read();
  } catch {
    return undefined;
  }
}

/** The system's code, such as `EACCES`, where there is one. */
function reasonOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.message;
  return String(error);
}

import { cleanText } from '../keys/keys.ts';
import { type ProgramCommand, programName } from '../programs/program-command.ts';
import type { EditorFile, EditorFiles } from './editor-file.ts';
import { type EditorSurroundings, findEditor, runEditor } from './run-editor.ts';

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

/** What an editor for answers is made from. */
export interface EditorOptions extends EditorSurroundings {
  readonly files: EditorFiles;
}

/** Finds the person's editor, to write an answer in. */
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

async function editFile(
  surroundings: EditorSurroundings,
  command: ProgramCommand,
  file: EditorFile,
  text: string,
): Promise<EditorOutcome> {
  const end = await runEditor(command, file.path, surroundings);
  const { program } = end;
  if (end.kind !== 'closed') return failed({ code: end.kind, program });
  const saved = readBack(file);
  if (saved === undefined) return failed({ code: 'unreadable', path: file.path });
  const edited = cleanText(saved).replace(/\n$/, '');
  if (edited === text && end.waitOption !== undefined) {
    return failed({ code: 'not-waiting', program, option: end.waitOption });
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

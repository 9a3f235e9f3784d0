import { platformOf } from '../../core/platform.ts';
import type { EditorEnd } from '../../core/ports.ts';
import { stayAtKeys } from '../programs/stay-at-keys.ts';
import { type EditorHost, editorSurroundings } from './editor-host.ts';
import { type EditorSurroundings, findEditor, runEditor } from './run-editor.ts';

/** Opens a file itself in the person's own editor, and resolves when it is closed. Never throws. */
export async function openFile(path: string, surroundings: EditorSurroundings): Promise<EditorEnd> {
  const command = findEditor(surroundings);
  return command === undefined ? { kind: 'none' } : runEditor(command, path, surroundings);
}

/**
 * Opens a file in the terminal of a process, in the editor that its environment names.
 *
 * @param wanted the command of another editor, which the person chose for this program.
 */
export async function openInEditor(
  host: EditorHost & Pick<NodeJS.Process, 'on' | 'off'>,
  path: string,
  wanted?: string,
): Promise<EditorEnd> {
  const stopStaying = stayAtKeys(host, platformOf(host.platform));
  try {
    return await openFile(path, editorSurroundings(host, wanted));
  } finally {
    stopStaying();
  }
}

import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that an answer is edited in. */
export interface EditorFile {
  readonly path: string;
  /** What stands in it now. */
  read(): string;
  /** Removes it with everything that the editor left beside it (swap files, backups). */
  remove(): void;
}

/** Makes files for an editor. */
export interface EditorFiles {
  /** @throws the system's error when it cannot be written. */
  create(text: string): EditorFile;
}

/** More than anybody writes, and little enough to read at once. */
const largest = 16 * 1024 * 1024;

/**
 * Files for an editor, each in a new folder of its own under `folder`, which only the owner can
 * enter. The name is random and the file is created exclusively: nothing that was put in its place
 * is followed or overwritten.
 */
export function createEditorFiles(folder: string): EditorFiles {
  return {
    create(text) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const own = mkdtempSync(join(folder, 'edit-'));
      const path = join(own, 'answer.md');
      const remove = () => rmSync(own, { recursive: true, force: true });
      try {
        writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
      } catch (error) {
        remove();
        throw error;
      }
      return { path, read: () => readRegular(path), remove };
    },
  };
}

function readRegular(path: string): string {
  const stats = lstatSync(path);
  if (!stats.isFile()) throw systemError('EINVAL');
  if (stats.size > largest) throw systemError('EFBIG');
  return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
}

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

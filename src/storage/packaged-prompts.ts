import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from './files/durable-file.ts';
import { type FileSystem, realFileSystem } from './files/file-system.ts';
import { holdsText } from './files/text-file.ts';

/** The JSON Schema of a prompt set, beside the sets that it is for. */
export const schemaFile = 'prompt-set.schema.json';

/**
 * The folder with the files of the sets that `reflect` comes with, and their schema: it is in one of
 * the folders above this code, built or not.
 */
export function packagedPrompts(): string {
  let folder = import.meta.dirname;
  for (;;) {
    const prompts = join(folder, 'prompts');
    if (existsSync(join(prompts, schemaFile))) return prompts;
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`There is no ${schemaFile} with this program.`);
    folder = parent;
  }
}

/**
 * Makes a copy of a JSON Schema the same as the one of this program. Editors find it beside the files
 * that it is for, wherever the program is, and whichever version of it made the copy.
 *
 * @throws ReflectError `cannot-write`.
 */
export function renewSchema(from: string, copy: string, fs: FileSystem = realFileSystem): void {
  const schema = readFileSync(from, 'utf8');
  if (!holdsText(copy, schema, fs)) replaceFile(copy, schema, {}, fs);
}

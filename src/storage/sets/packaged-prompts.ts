import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

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

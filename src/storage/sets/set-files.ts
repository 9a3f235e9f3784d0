import { existsSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { nearest } from '../../core/nearest.ts';
import type { SetFiles } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';
import { plainName } from '../../core/prompt-set/prompt-set.ts';
import { createFile } from '../files/durable-file.ts';
import { realFileSystem } from '../files/file-system.ts';
import { ensureFolder } from '../files/folder.ts';
import { removeStaleTemps } from '../files/temp-file.ts';
import { packagedPrompts, renewSchema, schemaFile } from '../packaged-prompts.ts';
import { isSetFile, nameOfSetFile, ownSetFile, ownSetFiles } from './own-set-files.ts';

export interface SetFileSources {
  /** Where the user's own sets are; it need not be there. */
  readonly folder: string;
  /** The names of the sets that `reflect` comes with. */
  readonly builtIn: Iterable<string>;
  /** Where the files of those are, with the schema; otherwise where this program was installed. */
  readonly packaged?: () => string;
}

/**
 * The files of prompt sets: those of the user, and those that `reflect` comes with. What is needed to
 * read a file is loaded when there is one to read, and not before.
 */
export function createSetFiles(sources: SetFileSources): SetFiles {
  const { folder, packaged = packagedPrompts } = sources;
  const builtIn = new Set(sources.builtIn);
  const own = (name: string) => ownSetFile(folder, name);
  const ofName = (name: string) =>
    own(name) ?? (builtIn.has(name) ? join(packaged(), `${name}.yaml`) : undefined);
  const refreshSchema = () => {
    if (!existsSync(folder)) return;
    removeStaleTemps(folder, Date.now(), realFileSystem);
    renewSchema(join(packaged(), schemaFile), join(folder, schemaFile));
  };

  return {
    folder,
    own,
    all: () => [...ownSetFiles(folder).values()],
    isBuiltIn: (name) => builtIn.has(name),
    refreshSchema,

    find(nameOrPath) {
      const found = plainName.test(nameOrPath) ? ofName(nameOrPath) : undefined;
      if (found !== undefined) return found;
      if (looksLikeName(nameOrPath) && !isSetFile(nameOrPath)) {
        const known = [...builtIn, ...ownSetFiles(folder).keys()];
        const near = nearest(nameOrPath, known);
        throw new ReflectError({ code: 'set-unknown', name: nameOrPath, nearest: near });
      }
      return nameOrPath;
    },

    async check(path, language) {
      const inFolder = resolve(dirname(path)) === resolve(folder);
      const { readSetText } = await import('./prompt-set-file.ts');
      const { parsePromptSetText } = await import('../../core/set-file/prompt-set-text.ts');
      const { readYaml } = await import('../../core/yaml/read-yaml.ts');
      const { setWarnings } = await import('../../core/set-warnings/index.ts');
      const text = readSetText(path);
      const set = parsePromptSetText(text, path, inFolder ? nameOfSetFile(path) : undefined);
      const { data, positionOf } = readYaml(text);
      return { set, warnings: await setWarnings(set, data, positionOf, language) };
    },

    async text(path) {
      const { readSetText } = await import('./prompt-set-file.ts');
      return readSetText(path);
    },

    async copyOf(path, wishes) {
      const { readSetText } = await import('./prompt-set-file.ts');
      const { copyUnderName } = await import('./copy-under-name.ts');
      return copyUnderName(readSetText(path), path, wishes);
    },

    create(name, text) {
      const path = own(name) ?? join(folder, `${name}.yaml`);
      ensureFolder(folder);
      refreshSchema();
      createFile(path, text);
      return path;
    },
  };
}

/** A word without an ending or a folder: what a set is called, or was meant to be. */
const looksLikeName = (word: string): boolean => !/[\\/]/.test(word) && extname(word) === '';

import { nearest } from '../../core/nearest.ts';
import type { PromptSetEntry, PromptSets } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';
import type { BuiltInSets } from '../../core/prompt-set/built-in-sets.ts';
import { nameOfSetFile, ownSetFile, ownSetFiles } from './own-set-files.ts';

export interface PromptSetSources {
  /** Where the user's own sets are; it need not be there. */
  readonly folder: string;
  readonly builtIn: BuiltInSets;
}

/**
 * Prompt sets from the user's folder, and the built-in ones for which there is no file there.
 * What is needed to read a file is loaded when there is one to read, and not before.
 */
export function createPromptSets({ folder, builtIn }: PromptSetSources): PromptSets {
  const builtInSet = async (name: string): Promise<PromptSetEntry | undefined> => {
    const set = await builtIn.get(name)?.();
    return set === undefined ? undefined : { set };
  };
  return {
    async builtIn(name) {
      const entry = await builtInSet(name);
      if (entry !== undefined) return entry.set;
      throw new ReflectError({ code: 'set-unknown', name, nearest: nearest(name, builtIn.keys()) });
    },

    async load(name) {
      const file = ownSetFile(folder, name);
      const entry = file === undefined ? await builtInSet(name) : await fromFile(file);
      if (entry !== undefined) return entry;
      const known = [...builtIn.keys(), ...ownSetFiles(folder).keys()];
      throw new ReflectError({ code: 'set-unknown', name, nearest: nearest(name, known) });
    },

    async list() {
      const files = ownSetFiles(folder);
      const sets: PromptSetEntry[] = [];
      const faulty: string[] = [];
      for (const name of new Set([...builtIn.keys(), ...files.keys()])) {
        const file = files.get(name);
        const entry = file === undefined ? await builtInSet(name) : await fromFileOrNot(file);
        if (entry !== undefined) sets.push(entry);
        else if (file !== undefined) faulty.push(file);
      }
      return { sets, faulty };
    },
  };
}

async function fromFile(file: string): Promise<PromptSetEntry> {
  const { readPromptSetFile } = await import('./prompt-set-file.ts');
  return { set: readPromptSetFile(file, nameOfSetFile(file)), file };
}

async function fromFileOrNot(file: string): Promise<PromptSetEntry | undefined> {
  try {
    return await fromFile(file);
  } catch (error) {
    if (error instanceof ReflectError) return undefined;
    throw error;
  }
}

import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { nearest } from '../core/nearest.ts';
import type { PromptSetEntry, PromptSets } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { type PromptSet, plainName } from '../core/prompt-set.ts';
import { systemCode, unreadable } from './small-file.ts';

/** The sets that `reflect` comes with, by name, each loaded when it is asked for. */
export type BuiltInSets = ReadonlyMap<string, () => Promise<PromptSet>>;

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
    async load(name) {
      const file = plainName.test(name) ? fileOf(folder, name) : undefined;
      const entry = file === undefined ? await builtInSet(name) : await fromFile(file);
      if (entry !== undefined) return entry;
      const known = [...builtIn.keys(), ...filesIn(folder).keys()];
      throw new ReflectError({ code: 'set-unknown', name, nearest: nearest(name, known) });
    },

    async list() {
      const files = filesIn(folder);
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

    async check(path) {
      const own = resolve(dirname(path)) === resolve(folder);
      const { readPromptSetFile } = await import('./prompt-set-file.ts');
      return readPromptSetFile(path, own ? nameOf(path) : undefined);
    },
  };
}

const extensions = ['.yaml', '.yml'];

const nameOf = (path: string): string => basename(path, extname(path));

/** The user's file for the set with this name. A folder or a device of that name is no file. */
function fileOf(folder: string, name: string): string | undefined {
  return extensions.map((extension) => join(folder, name + extension)).find(isFile);
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The user's files by the name of their set, in the order of the alphabet. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of entriesOf(folder).sort()) {
    const name = nameOf(entry);
    const path = join(folder, entry);
    /* A second dot means that it is something else: a copy an editor keeps, or a list of another kind. */
    if (!extensions.includes(extname(entry)) || name.includes('.') || files.has(name)) continue;
    if (isFile(path)) files.set(name, path);
  }
  return files;
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw unreadable(folder, error);
  }
}

async function fromFile(file: string): Promise<PromptSetEntry> {
  const { readPromptSetFile } = await import('./prompt-set-file.ts');
  return { set: readPromptSetFile(file, nameOf(file)), file };
}

async function fromFileOrNot(file: string): Promise<PromptSetEntry | undefined> {
  try {
    return await fromFile(file);
  } catch (error) {
    if (error instanceof ReflectError) return undefined;
    throw error;
  }
}

import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { plainName } from '../../core/prompt-set/prompt-set.ts';
import { systemCode } from '../files/file-system.ts';
import { unreadable } from '../files/small-file.ts';

const extensions = ['.yaml', '.yml'];

/** The name of the set that a file is for. */
export const nameOfSetFile = (path: string): string => basename(path, extname(path));

/** The user's file for the set with this name. A folder or a device of that name is no file. */
export const ownSetFile = (folder: string, name: string): string | undefined =>
  plainName.test(name)
    ? extensions.map((extension) => join(folder, name + extension)).find(isSetFile)
    : undefined;

/**
 * Whether there is a file at a path.
 *
 * @throws ReflectError `cannot-read` when nobody can tell.
 */
export function isSetFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * The user's files by the name of their set, in the order of the alphabet.
 *
 * @throws ReflectError `cannot-read`; a folder that is not there is empty.
 */
export function ownSetFiles(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of entriesOf(folder).sort()) {
    const name = nameOfSetFile(entry);
    const path = join(folder, entry);
    /* A second dot means that it is something else: a copy an editor keeps, or a list of another kind. */
    if (!extensions.includes(extname(entry)) || name.includes('.') || files.has(name)) continue;
    if (isSetFile(path)) files.set(name, path);
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

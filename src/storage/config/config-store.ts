import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ConfigStore } from '../../core/ports.ts';
import { type ConfigFault, ReflectError } from '../../core/problem.ts';
import { createFile, replaceFile } from '../files/durable-file.ts';
import { type FileSystem, hasCode, realFileSystem, writing } from '../files/file-system.ts';
import { ensureFolder, withSyncedFolder } from '../files/folder.ts';
import { packagedPrompts } from '../sets/packaged-prompts.ts';
import { largestConfig, readConfigBytes, readConfigFile } from './config-file.ts';

export interface ConfigStoreOptions {
  /** Absolute path of the settings file, or of a link to it. */
  readonly file: string;
  /** Where the JSON Schema of the file is that comes with this program. */
  readonly schema?: () => string;
  readonly fs?: FileSystem;
}

/** The JSON Schema is copied beside the file: there it is found wherever the program is. */
const schemaFile = 'config.schema.json';

/** What tells an editor of it. */
const modeline = `# yaml-language-server: $schema=./${schemaFile}`;

/** Times that a change is made again when somebody else changed the file meanwhile. */
const attempts = 5;

/** The settings file. A link stays a link: what it leads to is changed. */
export function createConfigStore({
  file,
  schema = () => path.join(packagedPrompts(), schemaFile),
  fs = realFileSystem,
}: ConfigStoreOptions): ConfigStore {
  const copySchema = () => {
    const text = readFileSync(schema(), 'utf8');
    const copy = path.join(path.dirname(file), schemaFile);
    if (text !== readConfigBytes(copy, fs)?.toString('utf8')) replaceFile(copy, text, {}, fs);
  };
  const newFile = (text: string) => {
    const target = targetOf(file, fs);
    for (const each of [file, target]) ensureFolder(path.dirname(each), fs);
    copySchema();
    createFile(target, `${modeline}\n${text}`, fs);
  };
  return {
    file,
    text: () => textOf(file, readConfigBytes(file, fs)),
    faults: async () => (await readConfigFile(file, fs))?.faults ?? [],
    create: newFile,
    replace: (text) => replaceFile(targetOf(file, fs), text, {}, fs),
    refreshSchema() {
      if (readConfigBytes(file, fs)?.includes(modeline) === true) copySchema();
    },
    remove: () => removeFile(targetOf(file, fs), fs),
    async set(key, value) {
      const { withSetting } = await import('./config-edit.ts');
      await change(file, fs, newFile, (text) => withSetting(text, key, value));
    },
    async unset(key) {
      const { withoutSetting } = await import('./config-edit.ts');
      return change(file, fs, newFile, (text) => withoutSetting(text, key));
    },
  };
}

/** @returns whether there was anything to change. */
async function change(
  file: string,
  fs: FileSystem,
  newFile: (text: string) => void,
  edit: (text: string) => string | undefined,
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const bytes = readConfigBytes(file, fs);
    await refuseUnreadable(file, bytes);
    const before = bytes?.toString('utf8');
    const after = edit(before ?? '');
    if (after === undefined || after === before) return after !== undefined;
    if (Buffer.byteLength(after) > largestConfig) {
      throw new ReflectError({ code: 'file-too-large', path: file, limit: largestConfig });
    }
    try {
      if (before === undefined) newFile(after);
      else replaceFile(targetOf(file, fs), after, { expected: before }, fs);
      return true;
    } catch (error) {
      if (attempt === attempts || !isMeanwhile(error)) throw error;
    }
  }
}

/** Whether somebody else wrote the file between reading and writing it. */
const isMeanwhile = (error: unknown): boolean =>
  error instanceof ReflectError && ['file-changed', 'file-exists'].includes(error.problem.code);

/** Only a file that can be read whole can be changed in one place. */
async function refuseUnreadable(file: string, bytes: Buffer | undefined): Promise<void> {
  if (bytes === undefined) return;
  const { yamlFaultsIn } = await import('./config-text.ts');
  const faults: readonly ConfigFault[] = yamlFaultsIn(bytes);
  if (faults.length > 0) throw new ReflectError({ code: 'config-faulty', file, faults });
}

function textOf(file: string, bytes: Buffer | undefined): string | undefined {
  if (bytes === undefined || isUtf8(bytes)) return bytes?.toString('utf8');
  throw new ReflectError({ code: 'cannot-read', path: file, reason: 'EILSEQ' });
}

/** Links to links at most: more go round in a circle. */
const mostLinks = 20;

/** The file that a path leads to, whether or not there is one. */
function targetOf(file: string, fs: FileSystem): string {
  return writing(file, () => {
    let target = file;
    for (let left = mostLinks; left > 0; left -= 1) {
      const next = linkIn(target, fs);
      if (next === undefined) return target;
      target = path.resolve(path.dirname(target), next);
    }
    throw Object.assign(new Error('Links go round.'), { code: 'ELOOP' });
  });
}

/** Where a link leads; `undefined` for what is none. */
function linkIn(file: string, fs: FileSystem): string | undefined {
  try {
    return fs.readlinkSync(file);
  } catch (error) {
    if (hasCode(error, 'EINVAL', 'ENOENT', 'ENOTDIR', 'UNKNOWN')) return undefined;
    throw error;
  }
}

function removeFile(file: string, fs: FileSystem): void {
  writing(file, () => withSyncedFolder(path.dirname(file), fs, () => fs.unlinkSync(file)));
}
